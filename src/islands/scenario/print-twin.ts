import { render, type VNode } from 'preact';

/** Puts paper in the place of the page, prints, and takes it away again. */
export const printTwin = (paper: VNode): void => {
  const root = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'scenario-twin';
  document.body.append(sheet);
  render(paper, sheet);
  root.dataset['twin'] = 'scenario';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
