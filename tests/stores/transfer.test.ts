import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const right = { right: true, sure: 2 } as const;
const now = 1_790_000_000_000;
const page = 'https://vi.du/khoa/hoc/tien-do/?x=1#cu';

const learned = async () => {
  const tab = await openTab(createMemory(), now);
  for (let i = 1; i <= 40; i++) tab.progress.answerQuestion({ id: `kp-${String(i).padStart(3, '0')}`, ...right });
  tab.progress.finishLesson({ id: 'kiem-phieu/mo-hom' });
  tab.progress.finishExam({ id: 'kiem-phieu', score: 85, passed: true, missed: ['kp-003'] });
  tab.settings.$role.set('to-truong');
  tab.settings.$electionDay.set('2026-03-15');
  return tab;
};

/** Draws the path of a QR code as pixels. */
const pixelsOf = ({ path, size }: { path: string; size: number }, scale = 4) => {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const blacken = (x: number, y: number) => data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < scale * scale; i++) blacken(Number(x) * scale + (i % scale), Number(y) * scale + Math.floor(i / scale));
  return { width, height: width, data };
};

describe('progress leaves and comes to another device', () => {
  const ways: [string, (from: Awaited<ReturnType<typeof learned>>['transfer'], to: Awaited<ReturnType<typeof learned>>['transfer']) => void | Promise<void>][] =
    [
      ['as a code', (from, to) => to.importText(from.exportCode())],
      ['as a code in a message', (from, to) => to.importText(`Gửi chị mã:\n${from.exportCode()}\n`)],
      ['as a link', (from, to) => void expect(to.importAddress(new URL(from.exportLink(page)).hash)).toBe(true)],
      ['as a file', (from, to) => to.importFile(new File([from.exportFile(now).text], 'tien-do.json', { type: 'application/json' }))],
      ['as a file whose kind nobody told', (from, to) => to.importFile(new Blob([from.exportFile(now).text]))],
      ['as a picture', async (from, to) => to.importFile(new Blob(['x'], { type: 'image/png' }), async () => from.exportQrLink(page))],
    ];

  it.each(ways)('%s', async (_, move) => {
    const from = await learned();
    const to = await openTab(createMemory(), now);
    await move(from.transfer, to.transfer);
    expect(to.transfer.$import.get()).toMatchObject({ state: 'ready', notUnderstood: 0, preview: { q: { added: 40, better: 0, same: 0 }, onlyHere: 0 } });
    expect(to.progress.$progress.get()).toEqual({});
    to.transfer.acceptMerge();
    expect(Object.keys(to.progress.$progress.get())).toHaveLength(42);
    expect(to.progress.$progress.get()['x:kiem-phieu']).toMatchObject({ best: 85, passed: true });
    expect([to.settings.$role.get(), to.settings.$electionDay.get()]).toEqual(['to-truong', '2026-03-15']);
    expect(to.transfer.$import.get()).toEqual({ state: 'done', how: 'merged' });
  });

  it('as a QR code that reads as the link', async () => {
    const { transfer } = await learned();
    const link = transfer.exportQrLink(page);
    const qr = await transfer.exportQr(link);
    expect(link.startsWith('https://vi.du/khoa/hoc/tien-do/#nhan=THBC1.')).toBe(true);
    expect(qr && decodeQR(pixelsOf(qr), { timeLimit: 5000 })).toBe(link);
  });
  it('not as a QR code when no QR code holds so much', async () => expect(await (await learned()).transfer.exportQr('x'.repeat(3000))).toBeUndefined());
  it('carries in its file what this program did not understand', async () => {
    const { transfer } = await openTab(createMemory({ 'thbc.aside.q:kp-001': '{"v":2}' }));
    expect(JSON.parse(transfer.exportFile(now).text)).toMatchObject({ kept: { 'q:kp-001': '{"v":2}' } });
  });
});

describe('bringing in', () => {
  it('changes nothing until it is accepted, and nothing when it is not', async () => {
    const from = await learned();
    const to = await openTab(createMemory(), now);
    to.transfer.importText(from.transfer.exportCode());
    to.transfer.cancelImport();
    to.transfer.acceptMerge();
    to.transfer.acceptReplace();
    expect(to.progress.$progress.get()).toEqual({});
  });
  it('keeps role and election day of this device when it merges, not when it replaces', async () => {
    const code = (await learned()).transfer.exportCode();
    const to = await openTab(createMemory({ 'thbc.1.role': 'ban-bau-cu', 'thbc.1.q:bb-001': '{"at":5,"right":true,"sure":2,"streak":1,"tries":1}' }), now);
    to.transfer.importText(code);
    to.transfer.acceptMerge();
    expect([to.settings.$role.get(), Object.keys(to.progress.$progress.get()).length]).toEqual(['ban-bau-cu', 43]);
    to.transfer.importText(code);
    expect(to.transfer.$import.get()).toMatchObject({ preview: { q: { same: 40 }, onlyHere: 1 } });
    to.transfer.acceptReplace();
    expect([to.settings.$role.get(), Object.keys(to.progress.$progress.get()).length]).toEqual(['to-truong', 42]);
  });

  it.each<[string, (transfer: Awaited<ReturnType<typeof learned>>['transfer']) => void | Promise<void>, string]>([
    ['nothing', (t) => t.importText('  '), 'empty'],
    ['a script', (t) => t.importText('<script>alert(1)</script>'), 'not-a-code'],
    ['a code cut short', (t) => t.importText('THBC1.AAA'), 'truncated'],
    ['a newer code', (t) => t.importText('THBC7.AAAAAAAAAAAA'), 'newer'],
    ['a damaged code', (t) => t.importText('THBC1.AAAAAAAAAAAAAAAAAAAAAAAA'), 'damaged'],
    ['six megabytes of text', (t) => t.importText('{'.repeat(6_000_000)), 'too-big'],
    ['a file of six megabytes', (t) => t.importFile(new Blob(['x'.repeat(6_000_000)])), 'too-big'],
    ['a picture without a QR code', (t) => t.importFile(new Blob(['x'], { type: 'image/png' }), async () => undefined), 'no-qr'],
    ['a picture with another QR code', (t) => t.importFile(new Blob(['x'], { type: 'image/png' }), async () => 'https://la.example/'), 'not-a-code'],
    ['a picture that cannot be opened', (t) => t.importFile(new Blob(['x'], { type: 'image/png' })), 'unreadable'],
    ['a file of bytes', (t) => t.importFile(new Blob([Uint8Array.from({ length: 1000 }, (_, i) => (i * 97) % 256)])), 'not-a-code'],
  ])('%s is refused with a reason and changes nothing', async (_, bring, reason) => {
    const { transfer, progress } = await openTab(createMemory());
    await bring(transfer);
    expect(transfer.$import.get()).toEqual({ state: 'bad', reason });
    expect(progress.$progress.get()).toEqual({});
  });
  it('leaves other addresses alone', async () => {
    const { transfer } = await openTab(createMemory());
    expect(['', '#noi-dung', '#nhan', 'nhan=x'].map(transfer.importAddress)).toEqual([false, false, false, false]);
    expect(transfer.$import.get()).toEqual({ state: 'idle' });
  });
});
