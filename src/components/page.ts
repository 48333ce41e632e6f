/** What every page runs at load: it hears clicks and keys; everything else is loaded when it is used or when the page is idle. */
import { onPage } from './visit.ts';

const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];

const tool = async (name: string) => {
  if (name === 'theme') (await import('./kept.ts')).turnTheme();
  else if (name === 'print') print();
  else (await import('./tools.ts')).run(name);
};

/** Shows what an article says right behind its tag, or puts it away. */
const toggleCitation = (tag: HTMLAnchorElement) => {
  const open = tag.getAttribute('aria-expanded') === 'true';
  tag.setAttribute('aria-expanded', String(!open));
  if (open) {
    tag.nextElementSibling?.remove();
    return;
  }
  const says = document.createElement('span');
  says.className = 'cite-says';
  says.append(`${tag.title}. ${tag.dataset['says'] ?? ''} `);
  const more = document.createElement('a');
  more.href = tag.href;
  more.textContent = 'Mở mục Văn bản';
  says.append(more);
  tag.after(says);
};

/** What is typed until the search box has come; undefined while nobody waits for it. */
let typed: string | undefined;

const openSearch = async () => {
  if (typed !== undefined) return;
  typed = '';
  try {
    const { open } = await import('./search-dialog.ts');
    open(typed);
  } finally {
    typed = undefined;
  }
};

const onClick = (event: MouseEvent) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-tool],[data-size],[data-search],a.anchor');
  if (!target?.closest('.menu')) for (const menu of all<HTMLDetailsElement>('.menu[open]')) menu.open = false;
  const tag = target?.closest<HTMLAnchorElement>('a.cite');
  if (tag && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    toggleCitation(tag);
  }
  if (!button) return;
  const { tool: name, size, search } = button.dataset;
  if (size !== undefined && button.tagName === 'BUTTON') void import('./kept.ts').then((m) => m.resize(Number(size)));
  else if (name !== undefined) void tool(name);
  else if (search !== undefined) {
    event.preventDefault();
    void openSearch();
  } else if (button.matches('a.anchor')) {
    const address = new URL(button.getAttribute('href') ?? '', location.href).href;
    void import('./tools.ts').then((m) => m.share(address));
  }
};

const onKey = (event: KeyboardEvent) => {
  if (event.key === 'Escape') for (const menu of all<HTMLDetailsElement>('.menu[open]')) menu.open = false;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]');
  if (typed !== undefined && event.key.length === 1) typed += event.key;
  else if (typed !== undefined && event.key === 'Backspace') typed = typed.slice(0, -1);
  else if (event.key === '/' && !typing) void openSearch();
  else return;
  event.preventDefault();
};

/** Runs when the browser has nothing better to do, soon in any case. */
const whenIdle = (run: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 1000 }) : setTimeout(run, 200));

onPage((visit) => {
  const { signal } = visit;
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  const query = new URLSearchParams(location.search);
  if (query.has('trinh-chieu')) void import('./presenter.ts').then((m) => m.start(signal));
  if (query.has('tim')) void import('./highlight.ts').then((m) => m.mark(query.get('tim') ?? ''));
  const menu = document.querySelector<HTMLDetailsElement>('.menu');
  const fill = () => {
    const strip = menu?.querySelector<HTMLElement>('.strip');
    if (menu?.open && strip) void import('./tools.ts').then((m) => m.fillStrip(strip));
  };
  menu?.addEventListener('toggle', fill, { signal });
  signal.addEventListener('abort', () => 'speechSynthesis' in window && speechSynthesis.cancel());
  whenIdle(() => void import('./kept.ts').then((m) => signal.aborted || m.start(visit)));
});
