import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((file) => existsSync(file));

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The installed Chromium-like browser; undefined when there is none. */
export const findChromium = (): string | undefined =>
  [process.env['CHROME_PATH'] ?? '', ...chromiums.map((n) => onPath(n) ?? ''), ...fixed].find((p) => p !== '' && existsSync(p));

/** The installed Firefox; undefined when there is none. */
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX_PATH'] ?? '', onPath('firefox-esr') ?? '', onPath('firefox') ?? ''].find((p) => p !== '' && existsSync(p));

/** WebKitGTK's driver; undefined when there is none. */
export const findWebKitDriver = (): string | undefined => onPath('WebKitWebDriver');

const install = (packages: string[]) => {
  const apt = onPath('apt-get');
  if (!apt) return;
  const root = process.getuid?.() === 0;
  const sudo = onPath('sudo');
  if (!root && !sudo) return;
  const run = (args: string[]) =>
    execFileSync(root ? apt : (sudo ?? apt), root ? args : ['-n', apt, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch {
    // The sentence of ensureBrowsers tells what is missing.
  }
};

/** Finds the browsers of the tests, installing them where the system lets us. Throws one sentence when there is no Chromium. */
export const ensureBrowsers = (): { chromium: string; firefox: string | undefined } => {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (missing.length) {
    console.log(`Đang cài trình duyệt để thử (${missing.join(', ')}) …`);
    install([...missing, 'fonts-liberation']);
  }
  const chromium = findChromium();
  if (!chromium) throw new Error('Chưa có trình duyệt để thử: hãy cài Chrome, Chromium hoặc Edge (hoặc đặt CHROME_PATH), rồi chạy lại npm test.');
  return { chromium, firefox: findFirefox() };
};
