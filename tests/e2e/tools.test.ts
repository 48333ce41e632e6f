import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stand, type Stand } from './harness.ts';
import { sideways, violations } from './look.ts';

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

const pages = ['cong-cu/', 'cong-cu/moc-thoi-gian/', 'cong-cu/tim-noi-giai-quyet/', 'cong-cu/ty-le/'];

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(pages)('/%s', (path) => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1366, 'light'],
    [1366, 'dark'],
  ] as const)('%i px, %s: accessible, nothing sideways, no fault', async (width, colorScheme) => {
    const { page, faults, context } = await site.open(path, { viewport: { width, height: 740 }, colorScheme, bypassCSP: true });
    expect(await violations(page, [colorScheme])).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('deadlines', () => {
  it('are there without script, for both elections', async () => {
    const { page, context } = await site.open('cong-cu/moc-thoi-gian/', { javaScriptEnabled: false });
    expect(await page.locator('.plan tr', { hasText: 'Gửi biên bản kết quả kiểm phiếu' }).first().textContent()).toContain('18/3/2026');
    await page.locator('details summary', { hasText: 'Kỳ 2021' }).click();
    expect(await page.locator('details .plan tr', { hasText: 'Thành lập Tổ bầu cử' }).textContent()).toContain('03/4/2021');
    await context.close();
  });
  it('move with the day, follow the election chosen, listen to the filter, and can be taken away', async () => {
    const { page, faults, context } = await site.open('cong-cu/moc-thoi-gian/?ngay=2031-03-16&ky=2026');
    const row = (title: string) => page.locator('.deadlines .plan tr', { hasText: title }).first();
    await row('Gửi biên bản kết quả kiểm phiếu').filter({ hasText: '19/3/2031' }).waitFor();
    await page.getByLabel('Việc của').selectOption('Tổ bầu cử');
    expect(await page.locator('.deadlines .plan tbody tr').count()).toBeLessThan(9);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải tệp lịch (.ics)' }).click()]);
    expect(download.suggestedFilename()).toBe('moc-bau-cu-2031-03-16.ics');
    expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20310319');
    await page.getByLabel('Ngày bầu cử', { exact: true }).fill('2031-03-17');
    await page.getByText('không phải Chủ nhật').waitFor();
    await page.getByLabel('Theo luật của kỳ').selectOption('2021');
    await row('Thành lập Tổ bầu cử').filter({ hasText: '03/4/2021' }).waitFor();
    await page.getByRole('radio', { name: 'Dòng thời gian' }).check();
    expect(await page.locator('.deadlines .timeline li').count()).toBeGreaterThan(30);
    expect(page.url()).toContain('ky=2021');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the complaint finder', () => {
  it('leads by keyboard alone to who settles it, by when, and that it is final', async () => {
    const { page, faults, context } = await site.open('cong-cu/tim-noi-giai-quyet/');
    await page.getByRole('button', { name: /^Kết quả bầu cử đã công bố/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen b:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('form .route').textContent()).toMatch(/Quyết định cuối cùng.*Hội đồng bầu cử quốc gia/s);
    expect(faults).toEqual([]);
    await context.close();
  });
  it('knows the law of each election', async () => {
    const { page, context } = await site.open('cong-cu/tim-noi-giai-quyet/?viec=ket-qua');
    await page.getByRole('radio', { name: 'Đại biểu HĐND' }).check();
    await page.getByRole('radio', { name: 'Trong thời hạn, tính từ ngày công bố' }).check();
    const route = page.locator('form .route');
    expect(await route.textContent()).toMatch(/Quyết định cuối cùng.*Ủy ban bầu cử.*03 ngày.*07 ngày/s);
    await route.locator('input[type=date]').first().fill('2026-03-25');
    expect(await route.textContent()).toContain('28/3/2026');
    await page.getByLabel('Theo luật của kỳ').selectOption('2021');
    expect(await route.textContent()).toMatch(/05 ngày.*20 ngày/s);
    await context.close();
  });
});

describe('percentages', () => {
  it('add up to 100,00 and say which line gave way; numbers that cannot be are not calculated', async () => {
    const { page, faults, context } = await site.open('cong-cu/ty-le/');
    const box = page.locator('section', { hasText: 'Phiếu hợp lệ và không hợp lệ' });
    await box.getByLabel('Phiếu thu vào').fill('800');
    await box.getByLabel('Phiếu hợp lệ', { exact: true }).fill('799');
    await box.getByLabel('Phiếu không hợp lệ').fill('1');
    expect(await box.locator('.out').textContent()).toMatch(/99,87 %.*0,13 %.*= 100,00.*bớt 0,01/s);
    await box.getByLabel('Phiếu không hợp lệ').fill('2');
    expect(await box.locator('.out').textContent()).toContain('Đừng tính tỷ lệ');
    expect(faults).toEqual([]);
    await context.close();
  });
});
