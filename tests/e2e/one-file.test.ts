import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dist, pagesOf, stand } from './harness.ts';
import { browsers, fileOf, oneFileAddress } from './packages.ts';
import { queries } from './queries.ts';
import type { Profile, Tab } from './tab.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lesson = '/hoc/kiem-phieu/phieu-hop-le/';
/** It is whole and its scripts have run. */
const shown = (path: string) => `document.documentElement.dataset.shown === ${JSON.stringify(path)}`;
const main = "document.querySelector('main').textContent";

/** Opens the edition at a page and waits until it is shown. */
const at = async (tab: Tab, path: string, rest = ''): Promise<void> => {
  await tab.go(`${oneFileAddress()}#${path}${rest}`);
  await tab.until(shown(path));
};

/** Answers the first question with choices and gives its id. */
const answerFirst = async (tab: Tab): Promise<string> => {
  const question = '.question:has(input[type=radio])';
  // Questions start when they come into view.
  await tab.until(
    `(() => { const all = [...document.querySelectorAll('.question')]; globalThis.turn = ((globalThis.turn ?? -1) + 1) % all.length; (document.querySelector('${question}') ?? all[globalThis.turn]).scrollIntoView(); return document.querySelector('${question}') !== null; })()`,
  );
  // Others may start meanwhile.
  const id = await tab.value<string>(`document.querySelector('${question}').id`);
  const own = `[id="${id}"]`;
  await tab.click(`${own} label.option`);
  await tab.until(`!document.querySelector('${own} .sure button')?.disabled`);
  await tab.value(`[...document.querySelectorAll('${own} button')].find((b) => b.textContent.includes('Khá chắc')).click()`);
  await tab.until(`document.querySelector('${own} .verdict') !== null`);
  return id;
};

const answers = (id: string) => `localStorage.getItem('thbc.1.q:${id}')`;

describe.each(browsers())('one file on disk in %s', (_, create) => {
  let profile: Profile;
  let tab: Tab;
  beforeAll(async () => {
    profile = create();
    tab = await profile.open();
  }, 60_000);
  afterAll(() => profile.remove());

  it('brings an exercise into a lesson when the reader comes near, and leaves its styles there', async () => {
    await at(tab, lesson);
    expect(await tab.value<number>("document.querySelectorAll('main .exercise').length")).toBe(0);
    await tab.value("document.querySelector('[data-late]').scrollIntoView({ block: 'center' })");
    await tab.until("document.querySelector('main astro-island:not([ssr]) > .exercise') !== null");
    expect(await tab.value<string>("getComputedStyle(document.querySelector('main .exercise')).paddingTop")).not.toBe('0px');
    expect(await tab.value<string>('location.hash')).toBe(`#${lesson}`);
    await at(tab, '/thuat-ngu/');
    await at(tab, lesson);
    expect(await tab.value<number>("document.querySelectorAll('[data-late]').length")).toBe(1);
  });

  it('opens at the first page', async () => {
    await tab.go(oneFileAddress());
    await tab.until(shown('/'));
    expect(await tab.value<string>('document.title')).toMatch(/^Tập huấn bầu cử/);
    expect(await tab.value<number>("document.querySelectorAll('.mods a').length")).toBeGreaterThan(5);
  });

  it('follows a link that is clicked before everything is unpacked', async () => {
    await tab.go('about:blank');
    await tab.go(oneFileAddress());
    await tab.value('document.querySelector(\'.mods a[href*="kiem-phieu"]\').click()');
    await tab.until(shown('/hoc/kiem-phieu/'));
    await tab.go(oneFileAddress());
    await tab.until(shown('/'));
  });

  it('goes to a lesson by its links, marks the place in the navigation, moves the focus to the heading', async () => {
    await tab.click('.mods a[href*="kiem-phieu"]');
    await tab.until(shown('/hoc/kiem-phieu/'));
    await tab.click(`main a[href="#${lesson}"]`);
    await tab.until(shown(lesson));
    expect(await tab.value<string>('document.title')).toContain('Phiếu hợp lệ');
    expect(await tab.value<string>('document.activeElement.tagName')).toBe('H1');
    expect(await tab.value<string>("document.querySelector('.main-nav [aria-current]').textContent")).toBe('Học');
  });

  it('takes an answer and keeps it', async () => {
    const id = await answerFirst(tab);
    expect(await tab.value<string>(answers(id))).toContain('"tries":1');
  });

  it('goes back to where it was scrolled', async () => {
    await at(tab, '/thuat-ngu/');
    await tab.value('scrollTo(0, 1500)');
    await tab.until('Math.abs((history.state?.y ?? 0) - 1500) < 30');
    // A driver's own click would scroll to the link first.
    await tab.value(`document.querySelector('.main-nav a[href="#/hoi-dap/"]').click()`);
    await tab.until(shown('/hoi-dap/'));
    expect(await tab.value<number>('scrollY')).toBe(0);
    await tab.back();
    await tab.until(shown('/thuat-ngu/'));
    await tab.until('Math.abs(scrollY - 1500) < 30');
  });

  it('starts the ballots of a code', { timeout: 40_000 }, async () => {
    await at(tab, '/luyen-tap/cham-phieu/', '?ma=K7M2QP');
    await tab.until(`[...document.querySelectorAll('main button')].some((b) => b.textContent.trim() === 'Bắt đầu')`);
    await tab.until("[...document.querySelectorAll('main input')].some((i) => i.value === 'K7M2QP')");
    await tab.value(`[...document.querySelectorAll('main button')].find((b) => b.textContent.trim() === 'Bắt đầu').click()`);
    await tab.until("document.querySelectorAll('main svg').length > 0 && /HỢP LỆ|Hợp lệ|hợp lệ/.test(document.querySelector('main').textContent)");
  });

  it.each([
    ['hom phieu phu', 'hom-phieu-phu'],
    ['duong cheo', 'hinh-vuong'],
    ['dong dau', 'dau'],
  ])('finds «%s» without accents from the search box', { timeout: 40_000 }, async (query, address) => {
    await at(tab, lesson);
    await tab.press('/');
    await tab.until("document.querySelector('dialog.search')?.open === true");
    await tab.value("document.querySelector('dialog.search input').value = ''");
    await tab.type(query);
    await tab.until(`document.querySelector('dialog .found a')?.getAttribute('href').includes(${JSON.stringify(address)})`);
    await tab.click('dialog .found a');
    await tab.until(`document.documentElement.dataset.shown !== ${JSON.stringify(lesson)} && location.hash.includes(${JSON.stringify(address)})`);
    expect(await tab.value<boolean>("document.querySelector('dialog.search').open")).toBe(false);
  });

  it('opens a link to an entry, and shows it', async () => {
    await at(tab, '/thuat-ngu/', '~hom-phieu-phu');
    await tab.until("(() => { const { top } = document.getElementById('hom-phieu-phu').getBoundingClientRect(); return top >= 0 && top < innerHeight; })()");
    expect(await tab.value<string>('document.activeElement.id')).toBe('hom-phieu-phu');
    await at(tab, '/hoi-dap/');
    const id = await tab.value<string>("document.querySelector('details.entry').id");
    await at(tab, '/hoi-dap/', `~${id}`);
    await tab.until(`document.getElementById(${JSON.stringify(id)}).open`);
  });

  it('goes to what is far down in a page of which only the beginning is there yet', async () => {
    await at(tab, '/hoi-dap/');
    const entries = "document.querySelectorAll('main details.entry')";
    const all = await tab.value<number>(`${entries}.length`);
    const last = await tab.value<string>(`[...${entries}].at(-1).id`);
    await at(tab, '/');
    await tab.value(
      `new MutationObserver((_, watcher) => { watcher.disconnect(); globalThis.early = ${entries}.length; location.hash = '/hoi-dap/~${last}'; }).observe(document.querySelector('main'), { childList: true })`,
    );
    await tab.value("location.hash = '/hoi-dap/'");
    await tab.until(`${shown('/hoi-dap/')} && document.getElementById('${last}').open`);
    await tab.until(`(() => { const { top } = document.getElementById('${last}').getBoundingClientRect(); return top >= 0 && top < innerHeight; })()`);
    expect(await tab.value<number>('globalThis.early')).toBeLessThan(all);
    expect(await tab.value<number>(`${entries}.length`)).toBe(all);
    expect(await tab.value<string>("document.activeElement.closest('details').id")).toBe(last);
  });

  it('stays at its page after a reload', async () => {
    await at(tab, lesson);
    await tab.reload();
    await tab.until(shown(lesson));
    expect(await tab.value<string>(main)).toContain('Phiếu hợp lệ và không hợp lệ');
  });

  it('runs each script of the shell once, however many pages were shown', async () => {
    for (const path of ['/hoi-dap/', '/', '/thuat-ngu/', '/on-tap/', '/', lesson]) {
      await tab.value(`location.hash = ${JSON.stringify(path)}`);
      await tab.until(shown(path));
    }
    const before = await tab.value<string>('document.documentElement.dataset.theme');
    await tab.click('.menu summary');
    await tab.until("document.querySelector('[data-tool=theme]') !== null");
    await tab.value("document.querySelector('[data-tool=theme]').click()");
    await tab.until(`document.documentElement.dataset.theme !== ${JSON.stringify(before)}`);
    await new Promise((r) => setTimeout(r, 300));
    expect(await tab.value<string>('document.documentElement.dataset.theme')).not.toBe(before);
    await tab.click('a.cite');
    expect(await tab.value<number>("document.querySelectorAll('.cite-says').length")).toBe(1);
  });

  it('shows large type for a room, and leaves it', async () => {
    await at(tab, lesson, '?trinh-chieu=');
    await tab.until("document.querySelector('.presenter-bar') !== null");
    await tab.value("[...document.querySelectorAll('.presenter-bar button')].at(-1).click()");
    await tab.until("document.querySelector('.presenter-bar') === null && document.documentElement.dataset.view === undefined");
    expect(await tab.value<string>('location.hash')).toBe(`#${lesson}`);
  });

  it('keeps progress when the browser is closed and opened again', { timeout: 90_000 }, async () => {
    await at(tab, '/hoc/kiem-phieu/mo-hom-doi-chieu/');
    const id = await answerFirst(tab);
    const faults = [...tab.faults];
    await new Promise((r) => setTimeout(r, 1500));
    await profile.quit();
    tab = await profile.open();
    await at(tab, '/tien-do/');
    expect(await tab.value<string>(answers(id))).toContain('"tries":1');
    await at(tab, '/');
    await tab.until("!document.getElementById('hoc-tiep').hidden");
    await tab.click('#hoc-tiep a');
    await tab.until(shown('/hoc/kiem-phieu/mo-hom-doi-chieu/'));
    expect(faults).toEqual([]);
  });

  it('says so when nothing can be kept, and goes on', async () => {
    const blocked = await profile.open(
      "for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); };",
    );
    await at(blocked, lesson);
    await blocked.until("!document.getElementById('bao').hidden && document.getElementById('bao').textContent.includes('không cho lưu')");
    await answerFirst(blocked);
    await blocked.value("location.hash = '/hoi-dap/'");
    await blocked.until(shown('/hoi-dap/'));
    expect(await blocked.value<boolean>("document.getElementById('bao').hidden")).toBe(false);
    expect(blocked.faults).toEqual([]);
  });

  it('forbids every request, and makes none', async () => {
    expect(await tab.value<string>("fetch('https://example.org/').then(() => 'sent', () => 'refused')")).toBe('refused');
    expect(
      await tab.value<string>(
        "new Promise((r) => { const i = new Image(); i.onload = () => r('sent'); i.onerror = () => r('refused'); i.src = 'https://example.org/x.png'; })",
      ),
    ).toBe('refused');
    expect(tab.faults.filter((f) => !f.includes('example.org') && !/content security policy/i.test(f))).toEqual([]);
  });
});

/** A page of the site without what is for browsers without script, and without what is not text. */
const plain = (path: string): string =>
  readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/<(noscript|style|script)\b[\s\S]*?<\/\1>|<svg class="vignette"[\s\S]*?<\/svg>/g, '');

/** In the page: the words of a document's main part without drawings, which the site takes from files of their own. */
const words = (main: string) =>
  `(() => { const words = ${main}.cloneNode(true); for (const e of words.querySelectorAll('svg')) e.remove(); return words.textContent.replace(/\\s+/g, ' ').trim(); })()`;

describe('the one file and the site', () => {
  // The download page lists the packages only after they are made.
  const paths = pagesOf().filter((p) => p !== '404.html' && p !== 'tai-ve/');
  let profile: Profile;
  let tab: Tab;
  beforeAll(async () => {
    const [chrome] = browsers();
    if (!chrome) throw new Error('no browser');
    profile = chrome[1]();
    tab = await profile.open();
    await at(tab, '/');
    await tab.value(
      `globalThis.thbc.shown = () => { const main = document.querySelector('main').cloneNode(true); for (const e of main.querySelectorAll('script')) e.remove(); globalThis.seen = ${words('main')}; }`,
    );
  }, 60_000);
  afterAll(() => profile.remove());

  it('is below 4 MB', () => expect(readFileSync(fileOf('mot-tep')).length).toBeLessThan(4_000_000));
  it('has every page', () => expect(paths.length).toBeGreaterThan(50));
  it.each(paths.map((p) => [`/${p}`]))('say the same on %s', async (path) => {
    if (path === '/') await at(tab, '/tim/');
    await tab.value(
      "new MutationObserver((_, watcher) => { watcher.disconnect(); const main = document.querySelector('main'); globalThis.begun = { end: main.getBoundingClientRect().bottom, size: main.querySelectorAll('*').length }; }).observe(document.querySelector('main'), { childList: true })",
    );
    await tab.value(`location.hash = ${JSON.stringify(path)}`);
    await tab.until(shown(path));
    const there = `new DOMParser().parseFromString(${JSON.stringify(plain(path))}, 'text/html')`;
    expect(await tab.value<string>('globalThis.seen')).toBe(await tab.value<string>(words(`${there}.querySelector('main')`)));
    expect(await tab.value<string>('document.title')).toBe(await tab.value<string>(`${there}.title`));
    // What was put in first fills the screen, or was everything.
    expect(await tab.value<boolean>("begun.end >= innerHeight || begun.size >= document.querySelector('main').querySelectorAll('*').length")).toBe(true);
  });
  it('say what is not found in the same words', async () => {
    await tab.value("location.hash = '/khong-co/'");
    await tab.until(shown('/khong-co/'));
    expect(await tab.value<string>(main)).toContain('Không thấy trang này');
  });

  it('show every page without a fault', () => expect(tab.faults).toEqual([]));

  it('find the same first', { timeout: 240_000 }, async () => {
    const site = await stand();
    const { page } = await site.open('tim/?q=phieu+trang');
    await at(tab, '/tim/', '?q=phieu+trang');
    const found = "/kết quả|Không thấy/.test(document.getElementById('tim-trang-thai').textContent)";
    const ask = (query: string) =>
      `(() => { const field = document.getElementById('tim-gi'); field.value = ${JSON.stringify(query)}; document.getElementById('tim-ket-qua').replaceChildren(); document.getElementById('tim-trang-thai').textContent = ''; field.dispatchEvent(new Event('input')); })()`;
    const first = "document.querySelector('.found a')?.getAttribute('href') ?? ''";
    await tab.until(found);
    const differ: string[] = [];
    for (const [query] of queries) {
      await Promise.all([page.evaluate(ask(query)), tab.value(ask(query))]);
      await Promise.all([expect.poll(() => page.evaluate(found), { interval: 20 }).toBe(true), tab.until(found)]);
      const there = new URL(await page.evaluate<string>(first), site.url);
      const here = new URL(await tab.value<string>(first), oneFileAddress());
      // Here results are addresses as the document's disk sees them, or already of the package.
      const route = here.hash.startsWith('#/')
        ? here.hash
            .slice(1)
            .replace('~', '#')
            .replace(/\?[^#]*/, '')
        : here.pathname + here.hash;
      if (there.pathname + there.hash !== route) differ.push(`${query}: ${there.pathname}${there.hash} – ${route}`);
    }
    await site.close();
    expect(differ).toEqual([]);
  });
});
