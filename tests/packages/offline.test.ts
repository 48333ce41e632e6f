import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, groupsOf, parseSizes } from '../../src/domain/offline/protocol.ts';
import { emptyDownloadPage, fillDownloadPage, fillQuestions, showSize } from '../../src/packages/download-page.ts';
import { savedFiles } from '../../src/packages/pwa/files.ts';
import { writeOffline } from '../../src/packages/pwa/write.ts';

const places = ['mot-tep', 'zip', 'scorm', 'cau-hoi', 'ma'].map((p) => `<!--goi:${p}--><!--/goi-->`).join('');
const site: Record<string, string> = {
  'index.html': '<body data-base="/a/b/">',
  '404.html': 'x',
  'hoc/kiem-phieu/index.html': '<span data-parts="l:kiem-phieu/a=kp-001 e:cham-phieu e:mot-ngay x:kiem-phieu"></span>',
  'hoc/kiem-phieu/a/index.html': '<div data-late="/a/b/luyen-tap/dem-phieu/toi-dau/"></div>',
  'hoc/an-ninh/index.html': '<span data-parts="e:mot-ngay"></span>',
  'thi/kiem-phieu/index.html': 'thi',
  'thi/vai-thu-ky/index.html': 'thi vai',
  'luyen-tap/index.html': 'tất cả',
  'luyen-tap/cham-phieu/index.html': 'phiếu',
  'luyen-tap/mot-ngay/index.html': 'ngày',
  'luyen-tap/dem-phieu/toi-dau/index.html': 'đếm',
  'tep/a.12345678.js': 'export {}',
  'pagefind/fragment/vi_1.pf_fragment': 'f',
  'pagefind/pagefind.js': 'p',
  'pagefind/pagefind-ui.js': 'u',
  'tai-ve/index.html': `${places}<script type="application/json" id="co-luu"></script>`,
  'tai-ve/tap-huan-bau-cu-2026-11-20.html': 'gói',
  'tai-ve/goi.json': '{}',
};

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'thbc-'));
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const page = () => readFileSync(join(dist, 'tai-ve/index.html'), 'utf8');
const version = () => /"version":"([^"]+)"/.exec(readFileSync(join(dist, 'sw.js'), 'utf8'))?.[1];

describe('what can be saved on a device', () => {
  it('is every page and what pages need, not the packages and not the widgets of the search', () => {
    const urls = savedFiles(dist).map((f) => f.url);
    expect(urls).toContain('');
    expect(urls).toContain('hoc/kiem-phieu/a/');
    expect(urls).toContain('pagefind/pagefind.js');
    expect(urls.filter((u) => /goi|tap-huan|404|pagefind-ui|sw\.js/.test(u))).toEqual([]);
  });
  it.each([
    ['hoc/kiem-phieu/a/', ['kiem-phieu']],
    ['thi/kiem-phieu/', ['kiem-phieu']],
    ['luyen-tap/cham-phieu/', ['kiem-phieu']],
    ['luyen-tap/mot-ngay/', ['an-ninh', 'kiem-phieu']],
    ['luyen-tap/dem-phieu/toi-dau/', ['kiem-phieu']],
    ['thi/vai-thu-ky/', ['chung']],
    ['luyen-tap/', ['chung']],
    ['tep/a.12345678.js', ['chung']],
  ])('%s goes with %s', (url, groups) => {
    expect(
      savedFiles(dist)
        .find((f) => f.url === url)
        ?.groups.toSorted(),
    ).toEqual(groups);
  });
  it('has a checksum wherever the name does not tell the content', () => {
    for (const f of savedFiles(dist)) expect([f.url, f.integrity !== undefined || f.url.startsWith('pagefind/fragment/')]).toEqual([f.url, true]);
    expect(savedFiles(dist).find((f) => f.url === '')?.integrity).toBe(
      `sha256-${createHash('sha256')
        .update(site['index.html'] ?? '')
        .digest('base64')}`,
    );
  });
});

describe('the worker', () => {
  it('is the same when it is written again, another when any page changed', { timeout: 60_000 }, async () => {
    await writeOffline(dist);
    const [first, text] = [version(), page()];
    await writeOffline(dist);
    expect([version(), page()]).toEqual([first, text]);
    writeFileSync(join(dist, 'hoc/kiem-phieu/a/index.html'), 'bài mới');
    await writeOffline(dist);
    expect(version()).not.toBe(first);
  });
  it('is left out of its own list', { timeout: 60_000 }, async () => {
    await writeOffline(dist);
    expect(savedFiles(dist).some((f) => f.url === 'sw.js')).toBe(false);
  });
  it('the sizes stand in the download page; what two modules share counts once', { timeout: 60_000 }, async () => {
    await writeOffline(dist);
    const sizes = parseSizes(/id="co-luu">(.*?)<\/script>/.exec(page())?.[1] ?? '');
    const bytes = (groups: string[]) =>
      savedFiles(dist)
        .filter((f) => f.url !== 'tai-ve/' && f.groups.some((g) => groups.includes(g)))
        .reduce((n, f) => n + f.bytes, 0);
    expect(bytesOf(sizes, ['chung', 'kiem-phieu', 'an-ninh'])).toBe(bytes(['chung', 'kiem-phieu', 'an-ninh']));
    expect(bytesOf(sizes, groupsOf('an-ninh'))).toBe(bytes(['chung', 'an-ninh']));
    expect(bytesOf(sizes, groupsOf('kiem-phieu'), ['chung', 'an-ninh'])).toBeLessThan(bytes(['kiem-phieu']));
  });
  it.each(['', '[]', '{"a":"b"}', '{', 'null'])('sizes that are none (%s) are none', (text) => expect(parseSizes(text)).toEqual({}));
});

const file = (kind: 'mot-tep' | 'zip' | 'scorm-1.2', module = '') =>
  ({ kind, module, path: `tai-ve/${kind}${module}.zip`, size: 1_234_567, sha256: 'ab12' }) as const;

describe('the download page', () => {
  it('names each package with its address, size, date and checksum', () => {
    fillDownloadPage(dist, 'content', { date: '2026-11-20', files: [file('mot-tep'), file('zip'), file('scorm-1.2'), file('scorm-1.2', 'kiem-phieu')] });
    expect(page()).toContain('href="/a/b/tai-ve/mot-tep.zip" download>Tải một tệp</a><span class="small soft">1,2 MB · nội dung ngày 20/11/2026</span>');
    expect(page()).toContain('<code>ab12</code>');
    expect(page()).toContain('aria-label="SCORM 1.2: 6. Kiểm phiếu"');
  });
  it('says what to do when nothing was packed, and forgets packages before packing again', () => {
    fillQuestions(dist, 'content', [], '2026-11-20');
    const before = page();
    expect(before.match(/Chưa đóng gói/g)).toHaveLength(3);
    fillDownloadPage(dist, 'content', { date: '2026-11-20', files: [file('mot-tep')] });
    expect(page()).not.toBe(before);
    emptyDownloadPage(dist);
    expect(page()).toBe(before);
  });
  it('lists the checksums of everything to download', () => {
    fillQuestions(dist, 'content', [], '2026-11-20');
    expect(readFileSync(join(dist, 'tai-ve/ma-kiem-tra.txt'), 'utf8')).toBe(
      `${createHash('sha256').update('gói').digest('hex')}  tap-huan-bau-cu-2026-11-20.html\n`,
    );
  });
  it('fails loudly when the page has lost its places', () => {
    writeFileSync(join(dist, 'tai-ve/index.html'), 'x');
    expect(() => emptyDownloadPage(dist)).toThrow(/no place/);
  });
  it.each([
    [900, '1 KB'],
    [85_400, '85 KB'],
    [1_449_000, '1,4 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(showSize(bytes)).toBe(text));
});
