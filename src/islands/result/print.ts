import { render, type ComponentChild } from 'preact';

/** Puts a paper in the place of the page, prints it, and takes it away again. Its look is `.result-paper` in result.css. */
export const printPaper = (content: ComponentChild): void => {
  const root = document.documentElement;
  const paper = document.createElement('div');
  paper.className = 'result-paper';
  document.body.append(paper);
  render(content, paper);
  root.dataset['twin'] = 'result';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
