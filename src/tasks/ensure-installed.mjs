/** Installs the packages of the lock file when they are missing or older than it. Runs on any Node that npm runs on. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const stamp = 'node_modules/.package-lock.json';
const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
  console.log('Đang cài các gói cần thiết (một lần) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('Không cài được gói. Kiểm tra mạng rồi chạy lại lệnh này.');
    process.exit(done.status ?? 1);
  }
}
