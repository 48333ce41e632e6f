import { render, type ComponentChild, type ComponentChildren } from 'preact';
import { exerciseWords } from '#i18n/exercise.ts';
import { twinWords as t } from '#i18n/twin.ts';
import { adoptStyle } from './adopt-style.ts';
import css from './twin.css?inline';

/**
 * Puts paper in the place of the page, prints, and takes it away again.
 * @param name class of the paper
 * @param own style sheet of this paper alone
 */
export const printTwin = (paper: ComponentChild, name: string, own = ''): void => {
  adoptStyle(css);
  if (own) adoptStyle(own);
  const root = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = `twin ${name}`;
  document.body.append(sheet);
  render(paper, sheet);
  root.dataset['twin'] = name;
  const clean = () => {
    delete root.dataset['twin'];
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};

export interface TwinHeadProps {
  title: string;
  seed: string;
  /** There is a line for the name. */
  name?: boolean;
  /** After the code: where and when. */
  children?: ComponentChildren;
}

/** The head of a page of paper: that it is practice, what it is, its code. */
export const TwinHead = ({ title, seed, name = false, children }: TwinHeadProps) => (
  <header>
    <p class="practice-line">{t.practice}</p>
    <p>
      <b>{title}</b> – {exerciseWords.code} <b>{seed}</b>
      {children}
    </p>
    {name && <p>{t.name}</p>}
  </header>
);

/** The key, on a page of its own. */
export const TwinKey = ({ title, seed, says = t.keySays, children }: Omit<TwinHeadProps, 'name'> & { says?: string }) => (
  <section class="key">
    <TwinHead title={title} seed={seed} />
    <h2>{t.key}</h2>
    <p>{says}</p>
    {children}
  </section>
);
