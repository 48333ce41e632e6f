import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting } from '#domain/complaint/find.ts';
import { shareOf, splitShares } from '#domain/course/percent.ts';
import { dueOf, showDay, showDue } from '#domain/edition/dates.ts';
import { isDay, isSunday } from '#domain/edition/plan.ts';
import { settlerOf, strangersTo } from '#domain/lookup/complaint-tasks.ts';
import { drawTasks, taskCount } from '#domain/lookup/draw.ts';
import { dayForms, drawElection } from '#domain/lookup/election.ts';
import { drawTie } from '#domain/lookup/percent-tasks.ts';
import { parts, type Kind, type Part, type Task } from '#domain/lookup/types.ts';
import { fold } from '#domain/quiz/fold.ts';
import { isRight } from '#domain/quiz/quiz.ts';
import { createRandom, newCode } from '#domain/seed.ts';
import { taskWords } from '#i18n/lookup.ts';
import { matters, material } from './material.ts';

const code = fc.integer({ min: 0, max: 1e9 }).map((n) => newCode(createRandom(String(n)).next));
const wanted = fc.constantFrom<Part | ''>('', ...parts);
const all = fc.tuple(code, wanted).map(([seed, part]) => ({ seed, part, tasks: drawTasks(material, seed, part, taskWords) }));
const isoOf = (shown: string) => {
  const [day = '', month = '', year = ''] = shown.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
/** The election a set of tasks speaks of, read from the sentences. */
const electionIn = (ask: string) => isoOf(/Chủ nhật (\d+\/\d+\/\d+)/.exec(ask)?.[1] ?? '');
const rightText = ({ question: q }: Task): string =>
  q.kind === 'one' ? (q.options.find((one) => one.right)?.text ?? '') : q.kind === 'text' ? (q.answers[0] ?? '') : q.kind === 'number' ? String(q.answer) : '';

describe('the tasks of a code', () => {
  it('are ten, of the part asked for, the same every time', () =>
    fc.assert(
      fc.property(all, ({ seed, part, tasks }) => {
        expect(tasks).toHaveLength(taskCount);
        expect(tasks).toEqual(drawTasks(material, seed, part, taskWords));
        expect(new Set(tasks.map((one) => one.question.id)).size).toBe(taskCount);
        expect(new Set(tasks.map((one) => one.part))).toEqual(new Set(part === '' ? parts : [part]));
      }),
      { numRuns: 150 },
    ));

  it('have exactly one right answer, and wrong ones that differ from it and from each other, each with its reason', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(all, ({ tasks }) => {
        for (const { question: q, law } of tasks) {
          expect(law.length).toBeGreaterThan(0);
          expect(q.ask).not.toMatch(/undefined|«»|\(\)/);
          if (q.kind === 'one') {
            expect(q.options.length).toBeGreaterThanOrEqual(3);
            expect(q.options.filter((one) => one.right)).toHaveLength(1);
            expect(new Set(q.options.map((one) => one.text)).size).toBe(q.options.length);
            expect(q.options.filter((_, choice) => isRight(q, { kind: 'one', choice }))).toHaveLength(1);
            for (const one of q.options) expect(one.why.length).toBeGreaterThan(10);
          } else if (q.kind === 'text') {
            const right = new Set(q.answers.map(fold));
            for (const trap of q.traps ?? []) {
              expect(right.has(fold(trap.text))).toBe(false);
              expect(isRight(q, { kind: 'text', text: trap.text })).toBe(false);
            }
          } else if (q.kind === 'number') {
            expect(new Set(q.traps?.map((one) => one.value)).size).toBe(q.traps?.length ?? 0);
            for (const trap of q.traps ?? []) expect(isRight(q, { kind: 'number', text: String(trap.value).replace('.', ',') })).toBe(false);
            expect(isRight(q, { kind: 'number', text: q.answer.toFixed(2).replace('.', ',') })).toBe(true);
          } else expect.fail(q.kind);
        }
      }),
      { numRuns: 200 },
    ),
  );

  it('ask nothing twice, save where the course has too little', () =>
    fc.assert(
      fc.property(code, (seed) => {
        const tasks = drawTasks(material, seed, '', taskWords);
        expect(new Set(tasks.map((one) => one.from)).size).toBe(tasks.length);
      }),
      { numRuns: 100 },
    ));

  it('another code, another set', () => expect(drawTasks(material, 'AAAAAA', '', taskWords)).not.toEqual(drawTasks(material, 'BBBBBB', '', taskWords)));
});

const each = (part: Part, kinds: readonly Kind[], check: (task: Task) => void, codes: readonly string[] = []) =>
  fc.assert(
    fc.property(code, (seed) =>
      drawTasks(material, seed, part, taskWords)
        .filter((one) => kinds.includes(one.kind))
        .forEach(check),
    ),
    { numRuns: 150, examples: codes.map((one): [string] => [one]) },
  );

describe('deadlines: the answer is the one the tool gives', () => {
  it('days and choices', () =>
    each('moc', ['moc-ngay', 'moc-chon'], (task) => {
      const step = material.deadlines.find((one) => one.id === task.from);
      if (!step) return expect.fail(task.from);
      expect(step.mark).toBe('A');
      const due = dueOf(step.rule, { electionDay: electionIn(task.question.ask), opens: '07:00', closes: '19:00' });
      expect(rightText(task)).toBe(showDue(due));
    }));
  it('hours', () =>
    each('moc', ['moc-gio'], (task) => {
      const step = material.deadlines.find((one) => one.id === task.from);
      const opens = /lúc (\d\d:\d\d)\./.exec(task.question.ask)?.[1] ?? '';
      if (!step) return expect.fail(task.from);
      expect(rightText(task)).toBe(showDue(dueOf(step.rule, { electionDay: electionIn(task.question.ask), opens, closes: '19:00' })));
    }));
  it('an election is a Sunday that exists', () =>
    fc.assert(
      fc.property(code, (seed) => {
        const { electionDay, opens, closes } = drawElection(createRandom(seed));
        expect(isDay(electionDay) && isSunday(electionDay)).toBe(true);
        expect(opens < closes).toBe(true);
      }),
    ));
  it.each(['18/3/2026', '18/03/2026', '18-3-2026', '18.03.2026', '18/3', '18 tháng 3 năm 2026'])('«%s» is understood', (typed) =>
    expect(dayForms('2026-03-18').map(fold)).toContain(fold(typed)),
  );
  it('shows the official way first', () => expect(dayForms('2026-02-03')[0]).toBe(showDay('2026-02-03')));
});

describe('complaints: the answer is the way of the table', () => {
  const found = (task: Task) => {
    const petition = material.petitions.find((one) => one.code === task.from);
    if (!petition) throw new Error(task.from);
    const given = Object.fromEntries(
      petition.matter.asks.map((ask, i) => [ask.id, ask.options.find((one) => one.text === petition.answers[i]?.text)?.id ?? '']),
    );
    const [route, ...more] = fitting(matters.find((one) => one.id === petition.matter.id)?.routes ?? [], given, '2026');
    expect(more).toEqual([]);
    return { petition, route };
  };
  it('who settles: the one the way begins with; no other option stands anywhere in it', () =>
    each('noi', ['noi-ai'], (task) => {
      const { petition, route } = found(task);
      expect(settlerOf(petition, material.bodies)?.name).toBe(rightText(task));
      const q = task.question;
      if (q.kind !== 'one' || !route) return expect.fail(q.kind);
      expect(route.mark).not.toBe('C');
      const says = `${route.settles} ${route.to} ${route.next ?? ''}`;
      for (const wrong of q.options.filter((one) => !one.right)) {
        const body = material.bodies.find((one) => one.name === wrong.text);
        expect(body?.mentions.some((name) => says.includes(name))).toBe(false);
        expect(body?.wrongFor).toContain(petition.matter.id);
      }
    }));
  it('how it ends', () =>
    each('noi', ['noi-cuoi'], (task) => {
      const { route } = found(task);
      if (!route) return expect.fail(task.from);
      if (route.final === 'silent') return expect.fail('not asked about');
      expect(rightText(task)).toBe(taskWords.finals[route.final]);
    }));
  it('many ways can be asked about, each with at least two strangers', () => {
    const asked = material.petitions.filter((one) => settlerOf(one, material.bodies) && strangersTo(one, material.bodies).length >= 2);
    expect(new Set(asked.map((one) => one.route)).size).toBeGreaterThanOrEqual(12);
  });
});

describe('percentages', () => {
  const whole = (text: string) => Number(text.replaceAll('.', ''));
  it('shares are those of the minutes', () =>
    each('ty-le', ['ty-le-di-bau'], ({ question: q }) => {
      const [list = 0, voted = 0] = (q.ask.match(/[\d.]*\d/g) ?? []).map(whole);
      expect(q.kind === 'number' && Math.round(q.answer * 100)).toBe(shareOf(voted, list));
    }));
  // The box of this code was once a tie by chance.
  it('pairs add up to 100,00 and no wrong one is another way to adjust', () =>
    each(
      'ty-le',
      ['ty-le-cap', 'ty-le-chinh'],
      (task) => {
        const q = task.question;
        const [collected = 0, valid = 0, invalid = 0] = (q.ask.match(/[\d.]*\d/g) ?? []).map(whole);
        expect(valid + invalid).toBe(collected);
        const split = splitShares([valid, invalid]);
        expect(split?.adjusted).toEqual(task.kind === 'ty-le-chinh' ? { line: 0, by: -1 } : undefined);
        const hundredths = (text: string) => (text.match(/\d+,\d\d/g) ?? []).map((one) => Number(one.replace(',', '')));
        expect(hundredths(rightText(task))).toEqual(split?.shares);
        if (q.kind !== 'one') return expect.fail(q.kind);
        const smaller = [shareOf(valid, collected) ?? 0, (shareOf(invalid, collected) ?? 0) - 1];
        for (const wrong of q.options.filter((one) => !one.right)) if (task.kind === 'ty-le-chinh') expect(hundredths(wrong.text)).not.toEqual(smaller);
      },
      ['J6NSR2'],
    ));
  it('a tie is a tie: rounding each gives 100,01', () =>
    fc.assert(
      fc.property(code, (seed) => {
        const { collected, valid, invalid } = drawTie(createRandom(seed));
        expect(invalid).toBeGreaterThan(0);
        expect((shareOf(valid, collected) ?? 0) + (shareOf(invalid, collected) ?? 0)).toBe(10_001);
      }),
    ));
});
