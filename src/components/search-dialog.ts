import { adoptStyle } from '#islands/kit/adopt-style.ts';
import css from './search.css?inline';
import { search, type Found } from './search.ts';

adoptStyle(css);

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

const item = (found: Found): HTMLLIElement => {
  const li = make('li');
  const a = make('a');
  a.href = found.url;
  a.append(make('span', 'kind', found.kind), make('strong', '', found.title));
  const excerpt = make('span', 'excerpt');
  for (const piece of found.excerpt.split('\u0001')) {
    const [marked, rest] = piece.includes('\u0002') ? piece.split('\u0002') : [undefined, piece];
    if (marked !== undefined) excerpt.append(make('mark', '', marked));
    excerpt.append(rest ?? '');
  }
  a.append(excerpt);
  li.append(a);
  return li;
};

/** Makes a field search while typing and show what it finds in `list`; `status` is read out. */
export const attach = (field: HTMLInputElement, list: HTMLElement, status: HTMLElement): void => {
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const query = field.value.slice(0, 200);
    if (query.trim() === '') {
      list.replaceChildren();
      status.textContent = 'Gõ vài chữ, không cần dấu. Ví dụ: phieu trang, tam tru, hom phieu phu.';
      return;
    }
    try {
      const found = await search(query);
      if (mine !== turn) return;
      list.replaceChildren(...found.map(item));
      status.textContent = found.length ? `${found.length} kết quả đầu` : `Không thấy «${query.trim()}». Thử ít chữ hơn, hoặc xem mục Hỏi đáp và Thuật ngữ.`;
    } catch {
      status.textContent = 'Chưa tải được phần tìm kiếm. Kiểm tra mạng rồi thử lại.';
    }
  };
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), 120);
  });
  void run();
};

let dialog: HTMLDialogElement | undefined;

/** Opens the search box over the page, with what has been typed for it already. */
export const open = (typed = ''): void => {
  if (!dialog) {
    dialog = make('dialog', 'search');
    dialog.setAttribute('aria-label', 'Tìm trong khóa học');
    const field = make('input');
    field.type = 'search';
    field.setAttribute('aria-label', 'Tìm gì');
    field.placeholder = 'Tìm trong khóa học…';
    const close = make('button', 'button', 'Đóng');
    close.type = 'button';
    close.addEventListener('click', () => dialog?.close());
    const head = make('div', 'search-head');
    head.append(field, close);
    const status = make('p', 'small soft');
    status.setAttribute('role', 'status');
    const list = make('ul', 'found');
    dialog.append(head, status, list);
    document.body.append(dialog);
    attach(field, list, status);
  }
  dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  if (!field || typed === '') return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
};
