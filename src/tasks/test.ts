import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browser.ts';

/** `npm test`: every check of the project in order; stops at the first that fails. */
const started = Date.now();
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

const step = (name: string, command: string, args: string[], extra: Record<string, string> = {}) => {
  const from = Date.now();
  console.log(`\n== ${name}`);
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...extra }, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error(`\n${name}: không đạt.`);
    process.exit(done.status ?? 1);
  }
  console.log(`== ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
};

const { chromium, firefox } = ensureBrowsers();
if (!firefox) console.log('Không có Firefox: các phép thử trên Firefox được bỏ qua.');
step('nội dung', 'npm', ['run', '-s', 'check:content']);
step('kiểu dữ liệu', 'npm', ['run', '-s', 'check']);
step('quy tắc viết mã', 'npm', ['run', '-s', 'lint']);
step('phép thử đơn vị', 'npm', ['run', '-s', 'test:unit']);
step('dựng trang', 'npm', ['run', '-s', 'build']);
step('dựng trang dưới đường dẫn hai cấp', 'npm', ['run', '-s', 'build'], { BASE: '/tap-huan/bau-cu/', OUT: './.cache/dist-base' });
step('đóng gói', 'npm', ['run', '-s', 'pack']);
step('phép thử trên trình duyệt', 'npm', ['run', '-s', 'test:e2e'], { CHROME_PATH: chromium, ...(firefox ? { FIREFOX_PATH: firefox } : {}) });
console.log(`\nTất cả đều đạt sau ${((Date.now() - started) / 60_000).toFixed(1)} phút.`);
