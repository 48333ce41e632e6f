/** What a page does with what is kept on the device: theme, text size, tally marks, notices, the place in a lesson. Loaded when the page is idle. */
import type { Progress } from '#domain/progress/record.ts';
import { partDone } from '#domain/progress/part.ts';
import { vi } from '#i18n/vi.ts';
import { $progress } from '#stores/progress.ts';
import { $textSize, $theme, normalTextSize, type TextSize } from '#stores/settings.ts';
import { $asideNotice, $storageTrouble, dismissAside } from '#stores/storage.ts';
import { followLesson } from './lesson.ts';
import type { Visit } from './visit.ts';

const root = document.documentElement;
const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];

/** Changes day to night and back. */
export const turnTheme = (): void => $theme.set(root.dataset['theme'] === 'dark' ? 'light' : 'dark');

/** Makes the text larger or smaller by steps; 0 brings it back to normal. */
export const resize = (by: number): void => $textSize.set((by === 0 ? normalTextSize : Math.min(4, Math.max(0, $textSize.get() + by))) as TextSize);

/** Draws a stroke as a pen does. */
const stroke = (line: Element) => {
  if (matchMedia('(prefers-reduced-motion:no-preference)').matches)
    line.animate({ strokeDasharray: ['30', '30'], strokeDashoffset: ['30', '0'] }, { duration: 400, easing: 'ease-out' });
};

const drawTallies = (progress: Progress) => {
  for (const tally of all<HTMLElement>('[data-parts]')) {
    const parts = (tally.dataset['parts'] ?? '').split(' ').filter(Boolean);
    const done = parts.filter((part) => partDone(progress, part)).length;
    tally.querySelectorAll('line').forEach((line, i) => {
      if (i < done && !line.classList.contains('on') && tally.dataset['shown']) stroke(line);
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
  const trouble = troubles[$storageTrouble.get()];
  const text =
    trouble ||
    (aside > 0
      ? `Có ${aside} mục lưu cũ không đọc được. Chúng đã được cất riêng, không bị xóa, và được ghi kèm khi bạn tải tệp tiến độ. Việc học của bạn không bị ảnh hưởng.`
      : '');
  if (!bar?.firstElementChild) return;
  bar.firstElementChild.textContent = text;
  bar.hidden = text === '';
  if (trouble || aside === 0) return;
  const understood = document.createElement('button');
  understood.type = 'button';
  understood.className = 'button';
  understood.textContent = vi.understood;
  understood.addEventListener('click', dismissAside);
  bar.firstElementChild.append(' ', understood);
};

/** Follows what is kept, as long as the page is shown. */
export const start = (visit: Visit): void => {
  const { follow } = visit;
  follow($theme, (theme) => {
    root.dataset['theme'] = theme || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
  });
  follow($textSize, (size) => {
    root.dataset['size'] = String(size);
  });
  follow($progress, drawTallies);
  follow($storageTrouble, notice);
  follow($asideNotice, notice);
  followLesson(visit);
  // Only where the course was saved on the device; inside a package there may be somebody else's worker.
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller && !root.dataset['edition'])
    void import('./new-version.ts').then((m) => m.watchVersions(visit.signal));
};
