/** Brings an exercise from its own page into a lesson. Loaded when the first place for one comes near. */
import { host } from '#stores/host.ts';

/**
 * Props of an exercise's island as it stands in a lesson: the page and its address are not the exercise's own.
 * @param props as Astro writes them: {"name":[type,value]}
 */
export const inLesson = (props: string): string => {
  const all = JSON.parse(props) as Record<string, unknown>;
  return 'own' in all ? JSON.stringify({ ...all, own: [0, false] }) : props;
};

/** Addresses that are wanted and not there yet, each once. */
export const missing = (wanted: readonly string[], there: readonly string[]): string[] => [...new Set(wanted)].filter((one) => !there.includes(one));

const fetched = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
};

const sheetsOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('link[rel=stylesheet]')].flatMap((link) => {
    const address = link.getAttribute('href');
    return address === null ? [] : [address];
  });

/** Adds a style sheet; where it stands is of no account, all begin with the order of layers. */
const addSheet = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      fail(new Error(address));
    });
    document.head.append(link);
  });

/** The exercise of a page, without scripts, and the style sheets it brings along. Throws when there is none. */
const exerciseOf = (html: string): { island: Element; sheets: string[] } => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main') ?? page.body;
  const island = main.querySelector('astro-island');
  if (!island) throw new Error('no exercise');
  for (const script of island.querySelectorAll('script')) script.remove();
  island.setAttribute('props', inLesson(island.getAttribute('props') ?? '{}'));
  return { island, sheets: sheetsOf(main) };
};

/**
 * Puts the exercise of the page `place.dataset.late` into its place. When it cannot be had the link stays, and the
 * next time the place comes near it is tried again.
 * @param shown aborted when another page takes the place of this one
 */
export const bring = async (place: HTMLElement, shown: AbortSignal): Promise<void> => {
  const address = place.dataset['late'];
  if (address === undefined) return;
  delete place.dataset['late'];
  try {
    const { island, sheets } = exerciseOf(await (host().piece ?? fetched)(address));
    await Promise.all(missing(sheets, sheetsOf(document)).map(addSheet));
    if (shown.aborted) return;
    const held = place.contains(document.activeElement);
    place.replaceChildren(island);
    place.classList.remove('card', 'late', 'no-print');
    if (held) island.querySelector<HTMLElement>('.exercise')?.focus({ preventScroll: true });
  } catch {
    place.dataset['late'] = address;
    place.classList.add('stays');
  }
};
