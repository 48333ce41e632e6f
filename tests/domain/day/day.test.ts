import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseAttempt } from '#domain/day/attempt.ts';
import { drawDay, pileSize } from '#domain/day/draw.ts';
import { dayFaults } from '#domain/day/faults.ts';
import { doneTasks, minutesOf, orderCodes, runDay, surprises, verdictOf } from '#domain/day/run.ts';
import { dayPartSchema, type DayPart } from '#domain/day/schema.ts';
import type { Day, DayContent, Stage } from '#domain/day/types.ts';
import { isValid, worldOf } from '#domain/day/world.ts';
import { showShare } from '#domain/course/percent.ts';
import { newCode } from '#domain/seed.ts';

const parts = readdirSync('content/days').map((file) => dayPartSchema.parse(parse(readFileSync(`content/days/${file}`, 'utf8'))));
const part = <K extends DayPart['part']>(name: K) => parts.find((one): one is Extract<DayPart, { part: K }> => one.part === name)!;
const content: DayContent = {
  evening: part('evening'),
  opening: part('opening'),
  desk: part('desk').cards,
  incidents: part('incidents').cards,
  closing: part('closing'),
  sending: part('sending'),
  late: part('late').late,
};
const rules = { copies: 3 };
const seeds = fc.integer({ min: 0, max: 1e9 }).map((n) => {
  let x = n;
  return newCode(() => ((x = (x * 16807 + 7) % 2147483647), x / 2147483647));
});

/** The best answer to a stage, after the answers so far. */
const best = (day: Day, stage: Stage, answers: readonly string[]): string => {
  const { world } = runDay(day, content, rules, answers);
  const ids = (list: readonly { id: string; right: boolean }[]) =>
    list
      .filter((one) => one.right)
      .map((one) => one.id)
      .join(',');
  switch (stage.kind) {
    case 'evening':
      return day.tasks
        .filter((task) => task.code !== undefined)
        .map((task) => task.id)
        .join(',');
    case 'opening':
    case 'closing':
      return content[stage.kind].steps
        .filter((step) => step.wrong === undefined)
        .map((step) => step.id)
        .join(',');
    case 'card':
      return String(stage.card.options.findIndex((one) => one.right));
    case 'inventory':
      return `${world.issued + world.spoiled + world.left};${world.balanced ? 'write' : 'report'}`;
    case 'box':
      return `${world.collected};${world.collected === world.expected ? 'write' : 'report'}`;
    case 'judging':
      return world.pile.map((ballot) => (isValid(ballot, day.seats) ? 'V' : 'K')).join('');
    case 'votes':
      return world.votes.join(',');
    case 'minutes': {
      const { collected, valid, invalid, turnout, validShare, invalidShare } = minutesOf(day, world);
      return [collected, valid, invalid, showShare(turnout), showShare(validShare), showShare(invalidShare)].join('|');
    }
    case 'sending':
      return [ids(content.sending.signers), 3, ids(content.sending.receivers), ids(content.sending.ballots)].join('|');
  }
};

/** Goes through a day; `spoil` may give another answer to a stage. */
const live = (day: Day, spoil: (stage: Stage, index: number) => string | undefined = () => undefined) => {
  const answers: string[] = [];
  day.stages.forEach((stage, i) => answers.push(spoil(stage, i) ?? best(day, stage, answers)));
  return { answers, run: runDay(day, content, rules, answers) };
};
const dayWith = (fits: (day: Day) => boolean): Day => {
  for (let n = 0; n < 4000; n++) {
    let x = n + 1;
    const day = drawDay(
      newCode(() => ((x = (x * 16807 + 7) % 2147483647), x / 2147483647)),
      content,
    );
    if (fits(day)) return day;
  }
  throw new Error('no such day');
};
const skipping = (day: Day, id: string) =>
  live(day, (stage) =>
    stage.kind === 'evening'
      ? day.tasks
          .filter((task) => task.code !== undefined && task.id !== id)
          .map((task) => task.id)
          .join(',')
      : undefined,
  );
const choosing = (day: Day, card: string, code: string) =>
  live(day, (stage) => (stage.kind === 'card' && stage.card.id === card ? String(stage.card.options.findIndex((one) => one.code === code)) : undefined));
const hasCard = (id: string) => (day: Day) => day.stages.some((stage) => stage.kind === 'card' && stage.card.id === id);
const at = (day: Day, kind: Stage['kind']) => day.stages.findIndex((stage) => stage.kind === kind);

describe('what authors wrote for the day', () => {
  it('is sound: every mistake has a late effect and every late effect a cause', () => expect(dayFaults(parts)).toEqual([]));
  it.each([
    [
      'a late effect without a cause',
      (all: DayPart[]) => all.map((one) => (one.part === 'evening' ? { ...one, tasks: one.tasks.filter((task) => task.code !== 'N01') } : one)),
    ],
    [
      'a mistake without a late effect',
      (all: DayPart[]) => all.map((one) => (one.part === 'late' ? { ...one, late: one.late.filter((each) => each.code !== 'N11') } : one)),
    ],
    ['a part that is missing', (all: DayPart[]) => all.filter((one) => one.part !== 'sending')],
    ['too much for one evening', (all: DayPart[]) => all.map((one) => (one.part === 'evening' ? { ...one, budget: 60 } : one))],
  ])('the check finds %s', (_, spoil) => expect(dayFaults(spoil(parts)).length).toBeGreaterThan(0));
  it('right options are not known by their length', () => {
    const cards = [...content.desk, ...content.incidents];
    const longest = cards.filter(({ options }) =>
      options.every((one) => one.right || one.text.length < (options.find((right) => right.right)?.text.length ?? 0)),
    );
    expect(longest.length).toBeLessThan(cards.length * 0.45);
  });
});

describe('a day of any code', () => {
  it('adds up when nothing went wrong, and can be passed without a mistake', () => {
    fc.assert(
      fc.property(seeds, (code) => {
        const day = drawDay(code, content);
        const { run } = live(day);
        const verdict = verdictOf(content, run);
        expect(verdict).toMatchObject({ score: 100, passed: true, perfect: true, late: [] });
        const { world } = run;
        expect(world.balanced).toBe(true);
        expect(world.collected).toBe(world.expected);
        expect(world.valid + world.invalid).toBe(world.collected);
        expect(world.left).toBeGreaterThan(0);
        expect(world.pile.length).toBe(pileSize);
        for (const votes of world.votes) expect(votes).toBeLessThanOrEqual(world.valid);
        const named = world.votes.reduce((sum, one) => sum + one, 0);
        expect(named).toBeLessThanOrEqual(world.valid * day.seats);
        expect(named).toBeGreaterThanOrEqual(world.valid);
      }),
      { numRuns: 300 },
    );
  });
  it('is the same for the same code', () => expect(drawDay('K7M2QP', content)).toEqual(drawDay('K7M2QP', content)));
  it('has five people at the desk and two incidents', () => {
    const kinds = drawDay('K7M2QP', content).stages.flatMap((stage) => (stage.kind === 'card' ? [stage.of] : []));
    expect(kinds).toEqual(['desk', 'desk', 'desk', 'desk', 'desk', 'incident', 'incident']);
  });
  it('numbers stay whole whatever went wrong', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(content.late.map((one) => one.code)), (code, codes) => {
        const world = worldOf(drawDay(code, content), codes);
        expect(world.left).toBeGreaterThanOrEqual(0);
        expect(world.valid + world.invalid).toBe(world.collected);
        for (const votes of world.votes) expect(votes).toBeLessThanOrEqual(world.valid);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mistakes made early come back late', () => {
  it('ballots not looked through: unstamped ones lie in the box, invalid', () => {
    const day = dayWith((one) => one.defects.includes('N01'));
    const { run, answers } = skipping(day, 'soat-dau');
    expect(run.world.pile.filter((ballot) => !ballot.stamped).length).toBe(2);
    expect(run.world.invalid).toBe(live(day).run.world.invalid + 2);
    const before = runDay(day, content, rules, answers.slice(0, at(day, 'judging')));
    expect(surprises(day, content, before, at(day, 'judging')).map((one) => one.code)).toEqual(['N01']);
  });
  it('ballots not counted on receipt: the inventory is one short', () => {
    const { run } = skipping(
      dayWith((one) => one.defects.includes('N02')),
      'dem-phieu',
    );
    const { received, issued, spoiled, left } = run.world;
    expect(received - issued - spoiled - left).toBe(1);
  });
  it('spare ballots not sealed: the inventory is two short', () => {
    const { run } = skipping(
      dayWith((one) => one.defects.includes('N03')),
      'niem-phong-tu',
    );
    const { received, issued, spoiled, left } = run.world;
    expect(received - issued - spoiled - left).toBe(2);
  });
  it('no notice posted: a complaint at the desk', () => {
    const day = dayWith((one) => one.defects.includes('N04'));
    const { answers } = skipping(day, 'niem-yet');
    const second = day.stages.findIndex((stage) => stage.kind === 'card') + 1;
    expect(surprises(day, content, runDay(day, content, rules, answers.slice(0, second)), second).map((one) => one.code)).toEqual(['N04']);
  });
  it('what was skipped without a fault there does not come back, and still costs its point', () => {
    const day = dayWith((one) => !one.defects.includes('N01'));
    const verdict = verdictOf(content, skipping(day, 'soat-dau').run);
    expect(verdict.late).toEqual([]);
    expect(verdict.score).toBeLessThan(100);
    expect(verdict.perfect).toBe(false);
  });
  it.each([
    ['tam-tru', 'N11', 1],
    ['ca-nha', 'N13', 2],
    ['viet-hong', 'N14', 1],
  ])('at the desk, %s (%s): %i too many in the box', (card, code, extra) => {
    const day = dayWith(hasCard(card));
    const { run } = choosing(day, card, code);
    expect(run.world.collected - run.world.expected).toBe(extra);
    expect(verdictOf(content, run).late.map((one) => one.code)).toEqual([code]);
  });
  it('voting for others is severe: not passed, whatever the score', () => {
    const verdict = verdictOf(content, choosing(dayWith(hasCard('ca-nha')), 'ca-nha', 'N13').run);
    expect(verdict.score).toBeGreaterThan(80);
    expect(verdict.passed).toBe(false);
  });
  it('making the numbers fit is severe', () => {
    const day = drawDay('K7M2QP', content);
    const { run } = live(day, (stage) => (stage.kind === 'inventory' ? '1;fudge' : undefined));
    expect(verdictOf(content, run)).toMatchObject({ passed: false, missed: ['N25'] });
  });
  it('with a gap, writing on as if it fitted is a mistake; reporting it is right', () => {
    const day = dayWith((one) => one.defects.includes('N03'));
    const skipped = day.tasks
      .filter((task) => task.code !== undefined && task.id !== 'niem-phong-tu')
      .map((task) => task.id)
      .join(',');
    const handled = (how: string) =>
      live(day, (stage) => (stage.kind === 'evening' ? skipped : stage.kind === 'inventory' ? `0;${how}` : undefined)).run.traces.map((one) => one.code);
    expect(handled('write')).toEqual(['N03', 'N26']);
    expect(handled('report')).toEqual(['N03']);
  });
});

describe('the order of steps', () => {
  it.each([
    ['opening', 'chao-co,noi-quy,kiem-hom,niem-phong,tuyen-bo', []],
    ['opening', 'noi-quy,kiem-hom,niem-phong,tuyen-bo', []],
    ['opening', 'tuyen-bo', ['N08', 'N10']],
    ['opening', 'niem-phong,kiem-hom,tuyen-bo', ['N08']],
    ['opening', 'kiem-hom,niem-phong,cu-ba,tuyen-bo', ['N08']],
    ['opening', 'chi-hom-chinh,kiem-hom,niem-phong,tuyen-bo', ['N09']],
    ['closing', 'tuyen-bo,moi-hai-cu-tri,kiem-ke,mo-hom', []],
    ['closing', 'moi-hai-cu-tri,tuyen-bo,kiem-ke,mo-hom', []],
    ['closing', 'tuyen-bo,moi-hai-cu-tri,mo-hom', ['N22']],
    ['closing', 'tuyen-bo,kiem-ke,mo-hom', ['N24']],
    ['closing', 'moi-hai-cu-tri,kiem-ke,tuyen-bo,mo-hom', ['N19']],
    ['closing', 'tuyen-bo,kiem-ke,moi-hai-cu-tri,mo-hom', ['N24']],
    ['closing', 'tuyen-bo,moi-hai-cu-tri,kiem-ke,huy-phieu-thua,mo-hom', ['N23']],
  ] as const)('%s: %s', (what, answer, codes) => expect([...orderCodes(content[what], answer)].sort()).toEqual([...codes].sort()));
});

describe('the evening', () => {
  it('does no task twice and none that no longer fits', () => {
    const day = drawDay('K7M2QP', content);
    expect(doneTasks(day, 150, 'van-nghe,van-nghe,bong-bay,soat-dau,dem-phieu')).toEqual({
      done: ['van-nghe', 'bong-bay', 'soat-dau', 'dem-phieu'],
      spent: 150,
    });
    expect(doneTasks(day, 150, 'van-nghe,bong-bay,soat-dau,dem-phieu,niem-phong-tu').done).not.toContain('niem-phong-tu');
    expect(doneTasks(day, 150, 'gi-do').done).toEqual([]);
  });
});

describe('a stored day', () => {
  const good = { v: 1, mode: 'test', seed: 'K7M2QP', answers: ['soat-dau', '1'], open: '', told: false, seconds: 12 };
  it('is read back', () => expect(parseAttempt(JSON.parse(JSON.stringify(good)))).toEqual(good));
  it.each([
    ['another version', { ...good, v: 3 }],
    ['numbers for answers', { ...good, answers: [1] }],
    ['an endless answer', { ...good, open: 'x'.repeat(500) }],
    ['a list', []],
    ['nothing', null],
  ])('%s is none', (_, value) => expect(parseAttempt(value)).toBeUndefined());
  it('nonsense in its answers does no harm', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (answers) => {
        const day = drawDay('K7M2QP', content);
        const { score } = verdictOf(content, runDay(day, content, rules, answers));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
