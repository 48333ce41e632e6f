import { countRows } from './box.ts';
import type { Code } from './codes.ts';
import { trueFigures, type Figures } from './figures.ts';
import { heapOf, sheetOf, trueRows, type Game, type Item, type State } from './run.ts';
import type { Level } from './types.ts';

/** How an evening ended. `score` 0–100. `missed`: codes, each once. */
export interface Outcome {
  exact: boolean;
  /** Of each kind: right totals, and those of the learner. */
  kinds: readonly { level: Level; truth: readonly number[]; mine: readonly number[] }[];
  caught: number;
  total: number;
  score: number;
  passed: boolean;
  perfect: boolean;
  missed: Code[];
  items: readonly Item[];
}

/** Share of the mistakes that must be seen. */
export const passShare = 0.8;
/** Stops without a reason that are no fault: better one too many. */
export const freeAlarms = 3;
const highestInexact = 79;

/** Votes for each name when every valid ballot is read right. */
export const trueTotals = (game: Game, level: Level): number[] => {
  const heap = game.box.heaps.find((one) => one.level === level);
  return heap
    ? countRows(
        heap.papers.filter((paper) => paper.valid),
        heap.candidates.length,
      )
    : [];
};

/** The result. Passed: totals exact and at least 80 % seen. Perfect: exact, all seen, few stops for nothing. */
export const outcome = (game: Game, state: State): Outcome => {
  const kinds = game.box.heaps.map(({ level }) => ({ level, truth: trueTotals(game, level), mine: state.totals[level] ?? [] }));
  const exact = kinds.every(({ truth, mine }) => truth.join() === mine.join());
  const total = state.items.length;
  const missed = state.items.filter((item) => !item.caught);
  const caught = total - missed.length;
  const share = total === 0 ? 0 : caught / total;
  const penalty = Math.min(20, 2 * Math.max(0, state.alarms - freeAlarms));
  const score = Math.max(0, Math.floor(share * 100) - penalty);
  return {
    exact,
    kinds,
    caught,
    total,
    score: exact ? score : Math.min(highestInexact, score),
    passed: exact && share >= passShare,
    perfect: exact && missed.length === 0 && state.alarms <= freeAlarms,
    missed: [...new Set(missed.map((item) => item.code))],
    items: state.items,
  };
};

/** The numbers of one kind as the evening left them: sheets as closed, totals as written. */
export const finalFigures = (game: Game, state: State, level: Level): Figures => {
  const sheets = game.box.bundles.flatMap(({ level: own, k, papers }, i) => {
    const { written } = sheetOf(state, i);
    return own === level && written ? [{ k, ballots: papers.length, rows: written, truth: trueRows(game, i) }] : [];
  });
  return { ...trueFigures(game.box, heapOf(game, level)), sheets, totals: state.totals[level] ?? [] };
};
