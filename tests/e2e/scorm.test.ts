import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decode, encode, roomInScorm } from '#domain/progress/code.ts';
import { finishAll } from '../packages/done.ts';
import type { Version } from '../../src/packages/runtime/lms.ts';
import type { PackedCourse } from '../../src/packages/runtime/payload.ts';
import { downloads, fileOf } from './packages.ts';
import { platform, type Kept, type Platform, type Session } from './lms.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lesson = '/hoc/kiem-phieu/phieu-hop-le/';
const shown = (path: string) => `document.documentElement.dataset.shown === ${JSON.stringify(path)}`;

const keys: Record<Version, { status: string; location: string; score: string; exit: string; time: string }> = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  '2004': { status: 'cmi.completion_status', location: 'cmi.location', score: 'cmi.score.raw', exit: 'cmi.exit', time: 'cmi.session_time' },
};

const go = async (session: Session, path: string): Promise<void> => {
  await session.frame.evaluate((to) => {
    location.hash = to;
  }, path);
  await session.until(shown(path));
};

/** Answers the first question with choices of a lesson and gives its id. */
const answerFirst = async ({ frame, until }: Session): Promise<string> => {
  const question = '.question:has(input[type=radio])';
  await until(
    `(() => { const all = [...document.querySelectorAll('.question')]; globalThis.turn = ((globalThis.turn ?? -1) + 1) % all.length; (document.querySelector('${question}') ?? all[globalThis.turn]).scrollIntoView(); return document.querySelector('${question}') !== null; })()`,
  );
  await frame.locator(`${question} label.option`).first().click();
  await frame.locator(question).first().getByRole('button', { name: 'Khá chắc' }).click();
  await frame.locator(`${question} .verdict`).first().waitFor();
  return (await frame.locator(question).first().getAttribute('id')) ?? '';
};

const answered = (code: string, id: string): boolean => {
  const record = decode(code);
  return record.ok && (record.progress as Record<string, unknown>)[`q:${id}`] !== undefined;
};

const holds = (session: Session, id: string) =>
  session.frame.evaluate((key) => (globalThis as unknown as { thbc: { engine: { keys: () => string[] } } }).thbc.engine.keys().includes(key), `thbc.1.q:${id}`);

const courseOf = (files: Record<string, Uint8Array>): PackedCourse => {
  const html = strFromU8(files['index.html'] ?? new Uint8Array());
  return JSON.parse(/id="thbc-course">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}') as PackedCourse;
};

describe.each(['1.2', '2004'] as const)('SCORM %s, the whole course', (version) => {
  const key = keys[version];
  const verb = version === '1.2' ? 'LMS' : '';
  let lms: Platform;
  let kept: Kept;
  let answer = '';
  beforeAll(async () => {
    lms = await platform(fileOf(`scorm-${version}`), version);
  }, 60_000);
  afterAll(() => lms.close());

  it('is launched: not completed, at its first page', async () => {
    const session = await lms.launch();
    await session.until(shown('/'));
    await expect.poll(() => session.value(key.status), { timeout: 8000 }).toBe('incomplete');
    expect(session.faults).toEqual([]);
    await session.context.close();
  });

  it('tells the platform an answer and the place, and ends the session when it is left', { timeout: 60_000 }, async () => {
    const session = await lms.launch();
    await go(session, lesson);
    answer = await answerFirst(session);
    await expect.poll(async () => answered(await session.value('cmi.suspend_data'), answer), { timeout: 8000 }).toBe(true);
    kept = await session.leave();
    expect(kept[key.location]).toBe(`#${lesson}`);
    expect(await session.told(key.exit)).toBe('suspend');
    expect(await session.told(key.time)).toMatch(version === '1.2' ? /^0000:00:\d\d\.00$/ : /^PT0H0M\d+S$/);
    expect(await session.page.evaluate('api.isTerminated()')).toBe(true);
    expect(session.faults).toEqual([]);
    await session.context.close();
  });

  it('goes on on another device where it was left', async () => {
    const session = await lms.launch({ kept });
    await session.until(shown(lesson));
    expect(await holds(session, answer)).toBe(true);
    await session.context.close();
  });

  it('reports that all is done, with the score, and never takes it back', { timeout: 60_000 }, async () => {
    const { parts } = courseOf(lms.files);
    const code = encode(finishAll(parts), { role: 'to-truong', electionDay: '' }, roomInScorm);
    expect(code.length).toBeLessThanOrEqual(roomInScorm);
    const session = await lms.launch({ kept: { 'cmi.suspend_data': code } });
    await expect.poll(() => session.value(key.status), { timeout: 8000 }).toBe(version === '1.2' ? 'passed' : 'completed');
    expect(await session.value(key.score)).toBe('90');
    if (version === '2004') {
      expect(await session.value('cmi.success_status')).toBe('passed');
      expect(await session.value('cmi.progress_measure')).toBe('1');
      expect(await session.value('cmi.score.scaled')).toBe('0.9');
    }
    const done = await session.leave();
    await session.context.close();
    const again = await lms.launch({ kept: { ...done, 'cmi.suspend_data': '' } });
    await go(again, '/hoi-dap/');
    await again.page.waitForTimeout(2500);
    expect(await again.value(key.status)).toBe(version === '1.2' ? 'passed' : 'completed');
    await again.context.close();
  });

  it('loses nothing when the platform takes nothing: says so, and hands it over next time', { timeout: 60_000 }, async () => {
    const session = await lms.launch({ twist: `api.${verb}SetValue = () => 'false'; api.${verb}Commit = () => 'false';` });
    await go(session, lesson);
    const id = await answerFirst(session);
    await session.frame.locator('#bao-lms', { hasText: 'không nhận được kết quả' }).waitFor();
    await session.leave();
    const next = await lms.launch({ context: session.context });
    expect(await holds(next, id)).toBe(true);
    await expect.poll(async () => answered(await next.value('cmi.suspend_data'), id), { timeout: 8000 }).toBe(true);
    await next.context.close();
  });

  it('works with a platform that throws at every call', { timeout: 60_000 }, async () => {
    const session = await lms.launch({
      twist: `for (const name of ['Initialize', 'GetValue', 'SetValue', 'Commit', '${version === '1.2' ? 'Finish' : 'Terminate'}']) api['${verb}' + name] = () => { throw new Error('down'); };`,
    });
    await go(session, lesson);
    await answerFirst(session);
    await session.frame.locator('#bao-lms', { hasText: 'Chưa thấy hệ thống học tập' }).waitFor();
    expect(session.faults).toEqual([]);
    await session.context.close();
  });

  it('waits for a platform that comes late, and brings along what was done before', { timeout: 60_000 }, async () => {
    const name = version === '1.2' ? 'API' : 'API_1484_11';
    const session = await lms.launch({ kept, twist: `delete window.${name}; window.bring = () => { window.${name} = api; };` });
    await go(session, '/hoc/kiem-phieu/mo-hom-doi-chieu/');
    const id = await answerFirst(session);
    expect(await holds(session, answer)).toBe(false);
    await session.page.evaluate('bring()');
    await expect
      .poll(async () => answered(await session.value('cmi.suspend_data'), id) && answered(await session.value('cmi.suspend_data'), answer), { timeout: 10_000 })
      .toBe(true);
    expect(await holds(session, answer)).toBe(true);
    await session.context.close();
  });

  it('goes on when the platform ends the session', { timeout: 60_000 }, async () => {
    const session = await lms.launch();
    await session.page.evaluate(version === '1.2' ? "api.LMSFinish('')" : "api.Terminate('')");
    // scorm-again 1.2 goes on taking values after the end; the standard and other platforms answer "false".
    await session.page.evaluate(`for (const name of ['SetValue', 'Commit', 'Initialize']) api['${verb}' + name] = () => 'false';`);
    await go(session, lesson);
    const id = await answerFirst(session);
    await session.frame.locator('#bao-lms', { hasText: 'không nhận được kết quả' }).waitFor();
    expect(await holds(session, id)).toBe(true);
    await session.context.close();
  });

  it('works without any platform, keeping progress on the device', { timeout: 60_000 }, async () => {
    const remove = version === '1.2' ? 'delete window.API;' : 'delete window.API_1484_11;';
    const session = await lms.launch({ twist: remove });
    await go(session, lesson);
    const id = await answerFirst(session);
    await session.page.close();
    const next = await lms.launch({ twist: remove, context: session.context });
    expect(await holds(next, id)).toBe(true);
    await next.context.close();
  });

  it('does not write over the record of a newer course', { timeout: 60_000 }, async () => {
    const session = await lms.launch({ kept: { 'cmi.suspend_data': 'THBC9.AAAAAAAA' } });
    await go(session, lesson);
    await answerFirst(session);
    await session.page.waitForTimeout(2500);
    expect((await session.leave())['cmi.suspend_data']).toBe('THBC9.AAAAAAAA');
    await session.context.close();
  });
});

describe('SCORM, one module', () => {
  let lms: Platform;
  beforeAll(async () => {
    lms = await platform(fileOf('scorm-2004', 'kiem-phieu'), '2004');
  }, 60_000);
  afterAll(() => lms.close());

  it('begins at the module, holds its lessons, exam and exercises only', async () => {
    const { pages, home, parts } = courseOf(lms.files);
    expect(home).toBe('/hoc/kiem-phieu/');
    expect(pages.filter((p) => p.path.startsWith('/hoc/')).every((p) => p.path.startsWith('/hoc/kiem-phieu/'))).toBe(true);
    expect(pages.map((p) => p.path)).toEqual(expect.arrayContaining(['/thi/kiem-phieu/', '/luyen-tap/cham-phieu/', '/van-ban/']));
    expect(parts).toContain('x:kiem-phieu');
    const session = await lms.launch();
    await session.until(shown('/hoc/kiem-phieu/'));
    expect(await session.frame.evaluate(() => [...document.querySelectorAll('body > header a')].map((a) => a.getAttribute('href')))).not.toContain(
      '#/hoi-dap/',
    );
    await go(session, lesson);
    await session.frame.locator('.brand').click();
    await session.until(shown('/hoc/kiem-phieu/'));
    await session.context.close();
  });

  it('says where a page is that it does not hold, and finds only what it holds', { timeout: 40_000 }, async () => {
    const session = await lms.launch({ hash: '#/hoc/kinh-phi/' });
    await session.frame.getByText('không có trong gói').first().waitFor();
    await session.frame.getByRole('link', { name: 'Về học phần' }).click();
    await session.until(shown('/hoc/kiem-phieu/'));
    const links = ['/luyen-tap/dem-phieu/?ma=K7M2QP', '/luyen-tap/bien-ban/?ma=K7M2QP'];
    expect(
      await session.frame.evaluate((all) => all.map((href) => (globalThis as { thbc?: { has?: (link: string) => boolean } }).thbc?.has?.(href)), links),
      'the counting room, and the minutes of another module',
    ).toEqual([true, false]);
    await session.frame.evaluate(() => {
      location.hash = '/tim/?q=kinh+phi+bau+cu';
    });
    await session.until("/kết quả|Không thấy/.test(document.getElementById('tim-trang-thai')?.textContent ?? '')");
    const has = new Set(courseOf(lms.files).pages.map((p) => p.path));
    const found = await session.frame.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.found a')].map((a) => new URL(a.href).pathname));
    expect(found.filter((path) => !has.has(path))).toEqual([]);
    await session.context.close();
  });

  it('is completed by its own parts alone', { timeout: 40_000 }, async () => {
    const { parts } = courseOf(lms.files);
    const session = await lms.launch({ kept: { 'cmi.suspend_data': encode(finishAll(parts), { role: '', electionDay: '' }) } });
    await expect.poll(() => session.value('cmi.completion_status'), { timeout: 8000 }).toBe('completed');
    expect(await session.value('cmi.score.scaled')).toBe('0.9');
    expect(session.faults).toEqual([]);
    await session.context.close();
  });
});

describe('every SCORM package', () => {
  it('comes for the course and each module in both versions', () => {
    const { files } = downloads();
    const modules = [...new Set(files.filter((f) => f.module).map((f) => f.module))];
    expect(modules.length).toBeGreaterThan(5);
    for (const kind of ['scorm-1.2', 'scorm-2004'] as const)
      expect(
        files
          .filter((f) => f.kind === kind)
          .map((f) => f.module)
          .sort(),
      ).toEqual(['', ...modules].sort());
  });
});
