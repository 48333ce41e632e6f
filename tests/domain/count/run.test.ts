import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttempt, replay } from '../../../src/domain/count/attempt.ts';
import { countRows } from '../../../src/domain/count/box.ts';
import { outcome } from '../../../src/domain/count/grade.ts';
import { apply, bundleOf, initial, newGame, strokeRows, trueRows, type Setup, type State } from '../../../src/domain/count/run.ts';
import { roles, sizes, type Role, type Size } from '../../../src/domain/count/types.ts';
import { blindToken, perfectToken, play } from './player.ts';

const setup = (over: Partial<Setup> = {}): Setup => ({ seed: 'KBEM23', size: 'quick', role: 'check', mode: 'test', ...over });

const codes = fc.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/);

describe('an evening of somebody who sees everything', () => {
  it.each(roles.flatMap((role) => sizes.map((size) => [role, size] as const)))('%s, %s: exact, all caught, no stop for nothing', (role: Role, size: Size) => {
    fc.assert(
      fc.property(codes, fc.constantFrom('learn' as const, 'test' as const), (seed, mode) => {
        const game = newGame(setup({ seed, role, size, mode }));
        const { state } = play(game, perfectToken);
        const result = outcome(game, state);
        expect(result).toMatchObject({ exact: true, passed: true, perfect: true, score: 100, missed: [] });
        expect(state.alarms).toBe(0);
        expect(state.live).toEqual([]);
      }),
      { numRuns: size === 'full' ? 6 : 20 },
    );
  });

  it('sees in the role of the checker every mistake that was planned', () => {
    fc.assert(
      fc.property(codes, (seed) => {
        const game = newGame(setup({ seed }));
        const { state } = play(game, perfectToken);
        expect(state.items.filter((item) => item.by === 'stop')).toHaveLength(game.plan.read.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an evening in which nobody makes a mistake', () => {
  it('scores full when every decision is right', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...sizes), (seed, size) => {
        const game = newGame(setup({ seed, size, faults: [] }));
        const result = outcome(game, play(game, blindToken).state);
        expect(result).toMatchObject({ exact: true, perfect: true, score: 100 });
      }),
      { numRuns: 20 },
    );
  });
});

describe('an evening of somebody who does not look', () => {
  it.each(['skip', 'double', 'neighbour', 'mishear', 'misread', 'digit'] as const)('%s makes the totals wrong', (kind) => {
    fc.assert(
      fc.property(codes, (seed) => {
        const game = newGame(setup({ seed, size: 'middle', faults: [kind] }));
        const hit = kind === 'digit' ? game.plan.digit : game.plan.read.length > 0;
        if (!hit) return;
        const result = outcome(game, play(game, blindToken).state);
        const rows = game.plan.read.map((fault) => (kind === 'skip' || kind === 'double' ? 1 : fault.row - fault.to));
        if (kind === 'digit' || kind === 'skip' || kind === 'double' || rows.length === 1) expect(result.exact).toBe(false);
        expect(result.perfect).toBe(false);
        expect(result.missed.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('finds a wrong bundle again by counting it once more', () => {
    const game = newGame(setup({ size: 'middle', faults: ['neighbour'] }));
    const { state } = play(game, (g, s) => {
      const { where } = s;
      if (where.kind === 'read')
        return where.ballot < bundleOf(g, where.bundle).papers.length ? 'f' : s.live.some((live) => live.bundle === where.bundle) ? 'c' : 'n';
      return perfectToken(g, s);
    });
    expect(outcome(game, state)).toMatchObject({ exact: true, perfect: true });
    expect(state.items.some((item) => item.by === 'recount')).toBe(true);
  });
});

describe('the learner who marks', () => {
  const game = newGame(setup({ role: 'all', faults: [] }));
  const start = play(game, (g, s) => (s.where.kind === 'read' ? '' : perfectToken(g, s)));
  const at = start.log.indexOf('');
  const first = start.log.slice(0, at).reduce((state, token) => apply(game, state, token), initial);
  const paper = bundleOf(game, 0).papers[0];
  const other = [0, 1, 2, 3, 4].find((row) => !paper?.left.includes(row)) ?? 0;

  it('can take back the last ballot by saying so', () => {
    const wrong = apply(game, first, `s${other}`);
    expect(wrong.live).toHaveLength(1);
    const right = apply(game, wrong, 'xmine');
    expect(right.live).toEqual([]);
    expect(right.note).toEqual({ kind: 'mine' });
    const done = right.where.kind === 'read' ? right.where.ballot : 0;
    expect(strokeRows(game, right, 0)).toEqual(countRows(bundleOf(game, 0).papers.slice(0, done), trueRows(game, 0).length));
    expect(right.alarms).toBe(0);
  });

  it('is told in a lesson when a sheet does not add up, and is not let through', () => {
    const lesson = newGame(setup({ role: 'all', faults: [], mode: 'learn' }));
    let state: State = { ...first, where: { kind: 'close', bundle: 0 } };
    state = apply(
      lesson,
      state,
      `k${trueRows(lesson, 0)
        .map((n, i) => (i === 0 ? n + 1 : n))
        .join()}`,
    );
    expect(state.where.kind).toBe('close');
    expect(state.note).toEqual({ kind: 'unbalanced' });
  });

  it('carries a wrong number into the result in a test', () => {
    let state: State = { ...first, where: { kind: 'close', bundle: 0 } };
    state = apply(
      game,
      state,
      `k${trueRows(game, 0)
        .map((n, i) => (i === 0 ? n + 1 : n))
        .join()}`,
    );
    expect(state.items.filter((item) => !item.caught).map((item) => item.code)).toEqual(['C40', 'C41']);
  });
});

describe('stopping', () => {
  const game = newGame(setup());
  const reading = play(game, (g, s) => (s.where.kind === 'read' ? '' : perfectToken(g, s)));
  const first = reading.log.slice(0, reading.log.indexOf('')).reduce((state, token) => apply(game, state, token), initial);

  it('for nothing is counted, and changes nothing else', () => {
    const after = apply(game, first, 'xskip');
    expect(after).toMatchObject({ alarms: 1, note: { kind: 'quiet' } });
    expect({ ...after, alarms: 0, note: undefined }).toEqual({ ...first, note: undefined });
  });

  it('needs the right kind', () => {
    let state = first;
    while (state.live.length === 0)
      state = apply(
        game,
        state,
        state.where.kind === 'read' || state.where.kind === 'close' ? (state.where.kind === 'read' ? 'n' : 'k') : perfectToken(game, state),
      );
    const kind = state.live[0]?.kind;
    expect(apply(game, state, kind === 'row' ? 'xskip' : 'xrow').note).toEqual({ kind: 'near' });
    expect(apply(game, state, `x${kind}`).note).toMatchObject({ kind: 'caught' });
  });
});

describe('a kept attempt', () => {
  const game = newGame(setup());
  const { log } = play(game, perfectToken);
  const attempt = { v: 1 as const, seed: 'KBEM23', size: 'quick' as const, role: 'check' as const, mode: 'test' as const, log, seconds: 61 };

  it('comes back as it was', () => {
    const back = parseAttempt(JSON.parse(JSON.stringify(attempt)));
    expect(back).toEqual(attempt);
    if (back) expect(replay(back).state.where.kind).toBe('done');
  });

  it.each([
    ['no object', 'x'],
    ['a newer version', { ...attempt, v: 2 }],
    ['a code that is none', { ...attempt, seed: 'abc' }],
    ['a role that is none', { ...attempt, role: 'king' }],
    ['a log with markup', { ...attempt, log: ['<b>'] }],
    ['a time that is none', { ...attempt, seconds: -1 }],
    ['unknown mistakes', { ...attempt, faults: ['explode'] }],
  ])('is not taken when it is %s', (_, value) => expect(parseAttempt(value)).toBeUndefined());

  it('survives tokens that make no sense at that moment', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z][a-zA-Z0-9,-]{0,8}$/), { maxLength: 60 }), (tokens) => {
        const state = tokens.reduce((s, token) => apply(game, s, token), initial);
        expect(state.where.kind).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
