/** What every page runs: theme, text size, tally marks, notices; the rest is loaded when it is used. */
import { vi } from '#i18n/vi.ts';
import type { Progress } from '#domain/progress/record.ts';
import { $progress } from '#stores/progress.ts';
import { host } from '#stores/host.ts';
import { $textSize, $theme, normalTextSize, type TextSize } from '#stores/settings.ts';
import { $asideNotice, $storageTrouble, setEngine } from '#stores/storage.ts';
import { partDone } from '#domain/progress/part.ts';
import { onPage } from './visit.ts';

const { engine } = host();
if (engine) setEngine(engine);

const root = document.documentElement;
const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];

const tool = async (name: string) => {
  if (name === 'theme') $theme.set(root.dataset['theme'] === 'dark' ? 'light' : 'dark');
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
  if (size !== undefined && button.tagName === 'BUTTON') {
    const next = size === '0' ? normalTextSize : Math.min(4, Math.max(0, $textSize.get() + Number(size)));
    $textSize.set(next as TextSize);
  } else if (name !== undefined) void tool(name);
  else if (search !== undefined) {
    event.preventDefault();
    void import('./search-dialog.ts').then((m) => m.open());
  } else if (button.matches('a.anchor')) {
    const address = new URL(button.getAttribute('href') ?? '', location.href).href;
    void import('./tools.ts').then((m) => m.share(address));
  }
};

const onKey = (event: KeyboardEvent) => {
  if (event.key === 'Escape') for (const menu of all<HTMLDetailsElement>('.menu[open]')) menu.open = false;
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  void import('./search-dialog.ts').then((m) => m.open());
};

const drawTallies = (progress: Progress) => {
  for (const tally of all<HTMLElement>('[data-parts]')) {
    const parts = (tally.dataset['parts'] ?? '').split(' ').filter(Boolean);
    const done = parts.filter((part) => partDone(progress, part)).length;
    tally.querySelectorAll('line').forEach((line, i) => {
      if (i < done && !line.classList.contains('on') && tally.dataset['shown']) line.classList.add('new');
      line.classList.toggle('on', i < done);
    });
    tally.dataset['shown'] = '1';
    tally.setAttribute('aria-label', `${done} ${vi.of} ${parts.length} ${vi.parts} ${vi.done}`);
  }
};

const troubles = {
  none: '',
  blocked: 'Trình duyệt này không cho lưu trên máy. Bạn vẫn học được, nhưng tiến độ sẽ mất khi đóng trang: hãy vào mục Tiến độ để chép mã trước khi đóng.',
  full: 'Bộ nhớ của trình duyệt đã đầy. Tiến độ mới chưa được lưu: hãy vào mục Tiến độ để chép mã hoặc tải tệp, rồi xóa bớt dữ liệu trang khác.',
} as const;

const notice = () => {
  const bar = document.getElementById('bao');
  const aside = $asideNotice.get();
  const text =
    troubles[$storageTrouble.get()] ||
    (aside > 0 ? `Có ${aside} mục lưu cũ không đọc được. Chúng đã được cất riêng, không bị xóa; việc học của bạn không bị ảnh hưởng.` : '');
  if (!bar?.firstElementChild) return;
  bar.firstElementChild.textContent = text;
  bar.hidden = text === '';
};

const showVoices = () => {
  const can = speechSynthesis.getVoices().some((v) => v.lang.toLowerCase().replace('_', '-').startsWith('vi'));
  for (const button of all('.aloud')) button.classList.toggle('can', can);
};

onPage(({ signal, follow }) => {
  follow($theme, (theme) => {
    root.dataset['theme'] = theme || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
  });
  follow($textSize, (size) => {
    root.dataset['size'] = String(size);
  });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  follow($progress, drawTallies);
  follow($storageTrouble, notice);
  follow($asideNotice, notice);
  const query = new URLSearchParams(location.search);
  if (query.has('trinh-chieu')) void import('./presenter.ts').then((m) => m.start(signal));
  if (query.has('tim')) void import('./highlight.ts').then((m) => m.mark(query.get('tim') ?? ''));
  if (!('speechSynthesis' in window)) return;
  showVoices();
  speechSynthesis.addEventListener('voiceschanged', showVoices, { signal });
  signal.addEventListener('abort', () => speechSynthesis.cancel());
});
