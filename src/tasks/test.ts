import { spawn } from 'node:child_process';
import { ensureBrowsers } from './browser.ts';

/** `npm test`: every check of the project in order, what does not need each other side by side; stops at the first that fails. */
const started = Date.now();
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

interface Step {
  name: string;
  /** A script of package.json. */
  script: string;
  extra?: Record<string, string>;
}

/** Runs a script; gives whether it passed. What it says comes at once, or in one piece at its end when others run beside it. */
const run = ({ name, script, extra }: Step, alone: boolean): Promise<boolean> =>
  new Promise((done) => {
    const from = Date.now();
    if (alone) console.log(`\n== ${name}`);
    const child = spawn('npm', ['run', '-s', script], { stdio: alone ? 'inherit' : 'pipe', env: { ...env, ...extra }, shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => said.push(part));
    child.stderr?.on('data', (part: Buffer) => said.push(part));
    child.on('close', (status) => {
      if (!alone) console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
      console.log(status === 0 ? `== ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s` : `\n${name}: không đạt.`);
      done(status === 0);
    });
  });

const together = async (...steps: Step[]): Promise<void> => {
  const passed = await Promise.all(steps.map((step) => run(step, steps.length === 1)));
  if (passed.includes(false)) process.exit(1);
};

const { chromium, firefox } = ensureBrowsers();
if (!firefox) console.log('Không có Firefox: các phép thử trên Firefox được bỏ qua.');
await together({ name: 'nội dung', script: 'check:content' });
await together({ name: 'kiểu dữ liệu', script: 'check' }, { name: 'quy tắc viết mã', script: 'lint' });
await together({ name: 'phép thử đơn vị', script: 'test:unit' });
await together({ name: 'dựng trang', script: 'build' });
await together(
  { name: 'dựng trang dưới đường dẫn hai cấp', script: 'build', extra: { BASE: '/tap-huan/bau-cu/', OUT: './.cache/dist-base' } },
  { name: 'đóng gói', script: 'pack' },
);
await together({ name: 'phép thử trên trình duyệt', script: 'test:e2e', extra: { CHROME_PATH: chromium, ...(firefox ? { FIREFOX_PATH: firefox } : {}) } });
console.log(`\nTất cả đều đạt sau ${((Date.now() - started) / 60_000).toFixed(1)} phút.`);
