/** Runs before the boot script of a SCORM package: storage with the learning platform, and what the platform is told. */
import { partDone } from '#domain/progress/part.ts';
import type { Progress } from '#domain/progress/record.ts';
import { createKeeper, type Local } from './keeper.ts';
import { findLms, type Lms, type Report, type Version } from './lms.ts';
import { block, type PackedCourse } from './payload.ts';
import type { PackageHost } from './router.ts';

const { parts } = JSON.parse(block('thbc-course')) as PackedCourse;
const version = (document.documentElement.dataset['scorm'] ?? '1.2') as Version;
/** ms from a change to telling the platform, so that a run of answers is told once. */
const patience = 1500;
/** ms in which a platform that is slow may still appear. */
const wait = 60_000;

const local: Local = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
};

/** What the platform is told of a record. */
const reportOf = (progress: Progress): Report => {
  const done = parts.filter((part) => partDone(progress, part)).length;
  const exams = parts.filter((part) => part.startsWith('x:')).map((part) => progress[part as `x:${string}`]);
  const tried = exams.some((exam) => exam !== undefined);
  return {
    progress: parts.length ? done / parts.length : 0,
    done: parts.length > 0 && done === parts.length,
    passed: exams.length > 0 && exams.every((exam) => exam?.passed),
    score: tried ? exams.reduce((sum, exam) => sum + (exam?.best ?? 0), 0) / exams.length : undefined,
  };
};

let lms: Lms | undefined;
let place = '';
let opened = Date.now();
let writes = true;
let timer = 0;

const notice = (text: string): void => {
  let bar = document.getElementById('bao-lms');
  if (!bar && text) {
    bar = document.createElement('div');
    bar.id = 'bao-lms';
    bar.className = 'notice';
    bar.setAttribute('role', 'status');
    bar.append(Object.assign(document.createElement('div'), { className: 'wrap' }));
    document.querySelector('main')?.before(bar);
  }
  if (!bar?.firstElementChild) return;
  bar.hidden = text === '';
  if (bar.firstElementChild.textContent !== text) bar.firstElementChild.textContent = text;
};

const lost = 'Hệ thống học tập không nhận được kết quả. Bài vẫn học được; trước khi đóng, hãy vào mục Tiến độ để chép mã.';

const save = (): boolean => {
  clearTimeout(timer);
  timer = 0;
  if (!lms) return false;
  const report = reportOf(keeper.progress());
  const seconds = (Date.now() - opened) / 1000;
  const tell = (room: number) => lms?.save(writes ? keeper.code(room) : undefined, place, report, seconds) ?? false;
  // A platform may keep less than its version promises.
  const taken = tell(lms.room) || (lms.room > 4096 && tell(4096));
  notice(taken ? '' : lost);
  return taken;
};

const later = (): void => {
  if (timer === 0) timer = window.setTimeout(() => save() || retry(), patience);
};

/** A platform that was away for a moment may come back. */
const retry = (): void => {
  if (lms && timer === 0) timer = window.setTimeout(() => save() || retry(), 20_000);
};

const keeper = createKeeper(local, later);

const attach = (): boolean => {
  const found = findLms(version);
  if (!found?.open()) return false;
  lms = found;
  opened = Date.now();
  writes = keeper.takeUp({ kept: found.kept(), learner: found.learner() });
  notice(writes ? '' : 'Hệ thống học tập đang giữ tiến độ của một bản khóa học mới hơn. Bản này không ghi đè lên đó; hãy mở bản mới.');
  later();
  return true;
};

const close = (): void => {
  if (!lms) return;
  save();
  lms.close();
  lms = undefined;
};

const host: PackageHost = {
  engine: keeper.engine,
  shown: (hash) => {
    place = hash;
    if (lms) later();
  },
};
(globalThis as { thbc?: PackageHost }).thbc = host;

if (attach()) host.begin = lms?.location() ?? '';
else {
  keeper.takeUp();
  const until = Date.now() + wait;
  const look = window.setInterval(() => {
    if (attach() || Date.now() > until) clearInterval(look);
    else if (Date.now() > until - wait + 3000) notice('Chưa thấy hệ thống học tập. Tiến độ được giữ trên máy này; muốn chắc, hãy vào mục Tiến độ để chép mã.');
  }, 250);
}

addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && timer !== 0 && save());
addEventListener('pagehide', close);
addEventListener('pageshow', (event) => event.persisted && !lms && attach());
