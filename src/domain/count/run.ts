import { createRandom } from '../seed.ts';
import { boxOf, countRows, sum } from './box.ts';
import { codes, type Code } from './codes.ts';
import { drawScene, judge, opening, type DecisionId, type Scene } from './decisions.ts';
import { beatsOf, planFaults, type Beat, type FaultKind, type Plan, type ReadFault } from './faults.ts';
import type { Box, Bundle, Heap, Level, Mode, Role, Size } from './types.ts';

export interface Setup {
  seed: string;
  size: Size;
  role: Role;
  mode: Mode;
  /** Kinds of mistakes of a hand-made case. */
  faults?: readonly FaultKind[];
}

/** An evening: the box, what will go wrong, what is to be decided. Follows from the setup alone. */
export interface Game {
  setup: Setup;
  box: Box;
  plan: Plan;
  scene: Scene;
}

export const newGame = (setup: Setup): Game => {
  const random = createRandom(setup.seed).fork('count');
  const box = boxOf(setup.seed, setup.size);
  const plan = planFaults(random.fork(`faults/${setup.size}/${setup.role}`), box, setup.role, setup.faults);
  return { setup, box, plan, scene: drawScene(random.fork(`scene/${setup.size}`), box, plan) };
};

/** What a learner can say when stopping the reading. `mine`: my own last ballot. */
export type StopKind = 'skip' | 'misread' | 'row' | 'double' | 'fix' | 'mine';
export const stopKinds: readonly StopKind[] = ['skip', 'misread', 'row', 'double', 'fix', 'mine'];

/** A mistake on the table that nobody has seen yet. */
export interface Live {
  code: Code;
  kind: StopKind;
  bundle: number;
  /** Index in the bundle; of an added stroke: the number of ballots. */
  ballot: number;
}

/** Something that was noticed or not. */
export interface Item {
  code: Code;
  caught: boolean;
  by: 'decision' | 'stop' | 'recount' | 'flag' | 'none';
  bundle?: number;
  ballot?: number;
}

/** The tally sheet of one bundle: the strokes made at each ballot, and strokes that belong to none. */
export interface Sheet {
  marks: readonly (readonly number[])[];
  extra: readonly number[];
  /** The numbers written beside the squares once the bundle is closed. */
  written?: readonly number[];
}

export type Where =
  | { kind: 'decide'; id: DecisionId; after?: number }
  | { kind: 'told'; id: DecisionId; choice: string; after?: number }
  | { kind: 'read'; bundle: number; ballot: number; beat: number }
  | { kind: 'close'; bundle: number }
  | { kind: 'recount'; bundle: number }
  | { kind: 'totals'; level: Level }
  | { kind: 'done' };

/** What has just happened, for the line that is read aloud. */
export type Note =
  { kind: 'caught'; code: Code } | { kind: 'mine' | 'near' | 'quiet' | 'unbalanced' | 'differ' | 'repaired' | 'same' | 'flagged' | 'notThere' };

export interface State {
  where: Where;
  items: readonly Item[];
  live: readonly Live[];
  sheets: Readonly<Record<number, Sheet>>;
  /** "bundle/ballot" of mistakes that were put right. */
  cleared: readonly string[];
  choices: Readonly<Partial<Record<DecisionId, string>>>;
  alarms: number;
  recounts: number;
  flagged: boolean;
  totals: Readonly<Partial<Record<Level, readonly number[]>>>;
  note?: Note;
}

export const initial: State = {
  where: { kind: 'decide', id: 'order' },
  items: [],
  live: [],
  sheets: {},
  cleared: [],
  choices: {},
  alarms: 0,
  recounts: 0,
  flagged: false,
  totals: {},
};

export const heapOf = (game: Game, level: Level): Heap => {
  const heap = game.box.heaps.find((one) => one.level === level);
  if (!heap) throw new RangeError(`no ballots of ${level}`);
  return heap;
};
export const bundleOf = (game: Game, index: number): Bundle => {
  const bundle = game.box.bundles[index];
  if (!bundle) throw new RangeError(`no bundle ${index}`);
  return bundle;
};
const namesOf = (game: Game, index: number) => heapOf(game, bundleOf(game, index).level).candidates.length;
const emptySheet: Sheet = { marks: [], extra: [] };
export const sheetOf = (state: State, bundle: number): Sheet => state.sheets[bundle] ?? emptySheet;
/** Strokes in each row of a bundle's sheet. */
export const strokeRows = (game: Game, state: State, bundle: number): number[] => {
  const { marks, extra } = sheetOf(state, bundle);
  return countRows(
    [...marks, extra].map((left) => ({ left })),
    namesOf(game, bundle),
  );
};
/** Votes in each row as the ballots of a bundle say. */
export const trueRows = (game: Game, bundle: number): number[] => countRows(bundleOf(game, bundle).papers, namesOf(game, bundle));
/** Bundles of a kind that lie on the table, in order; the lost one is not among them. */
export const bundlesAt = (game: Game, level: Level): number[] =>
  game.box.bundles.flatMap((bundle, i) => (bundle.level === level && i !== game.plan.lost ? [i] : []));

const learnerMarks = ({ setup: { role } }: Game) => role === 'write' || role === 'all';
const learnerReads = ({ setup: { role } }: Game) => role === 'read' || role === 'all';
/** Whether the learner writes the numbers beside the squares. */
export const learnerWrites = learnerMarks;

const key = (bundle: number, ballot: number) => `${bundle}/${ballot}`;
const faultOf = (game: Game, state: State, bundle: number, ballot: number): ReadFault | undefined =>
  state.cleared.includes(key(bundle, ballot)) ? undefined : game.plan.read.find((fault) => fault.bundle === bundle && fault.ballot === ballot);
/** What the others read and mark at a ballot. */
export const beatsAt = (game: Game, state: State, bundle: number, ballot: number): Beat[] => {
  const paper = bundleOf(game, bundle).papers[ballot];
  return paper ? beatsOf(paper.left, faultOf(game, state, bundle, ballot)) : [];
};

const kindOf: Record<ReadFault['kind'], StopKind> = { skip: 'skip', double: 'double', neighbour: 'row', mishear: 'row', misread: 'misread' };
const liveOf = (fault: ReadFault): Live => ({ code: codes[fault.kind], kind: kindOf[fault.kind], bundle: fault.bundle, ballot: fault.ballot });

const put = (state: State, bundle: number, sheet: Partial<Sheet>): State => ({
  ...state,
  sheets: { ...state.sheets, [bundle]: { ...sheetOf(state, bundle), ...sheet } },
});
const setMarks = (state: State, bundle: number, ballot: number, rows: readonly number[]): State => {
  const marks = [...sheetOf(state, bundle).marks];
  marks[ballot] = rows;
  return put(state, bundle, { marks });
};
const marksAt = (state: State, bundle: number, ballot: number): readonly number[] => sheetOf(state, bundle).marks[ballot] ?? [];
const addLive = (state: State, live: Live): State => ({ ...state, live: [...state.live, live] });
const addItem = (state: State, item: Item): State => ({ ...state, items: [...state.items, item] });

/** Puts the next ballot on top; at the end of the bundle somebody may hide a missing stroke. */
const turn = (game: Game, state: State, bundle: number, ballot: number): State => {
  const next: State = { ...state, where: { kind: 'read', bundle, ballot: ballot + 1, beat: 0 } };
  const last = ballot + 1 === bundleOf(game, bundle).papers.length;
  const fix = last && game.plan.fixes.find((one) => one.bundle === bundle && state.live.some((live) => live.kind === 'skip' && live.bundle === bundle));
  if (!fix) return next;
  return addLive(put(next, bundle, { extra: [fix.to] }), { code: codes.fix, kind: 'fix', bundle, ballot: ballot + 1 });
};

/** The ballot is read to its end: a name that was passed over is now a mistake. */
const readOut = (game: Game, state: State, bundle: number, ballot: number): State => {
  const fault = faultOf(game, state, bundle, ballot);
  return fault?.kind === 'skip' ? addLive(state, liveOf(fault)) : state;
};

/** One beat of the others: a name read, its strokes made. */
const beat = (game: Game, state: State, bundle: number, ballot: number, at: number): State => {
  const beats = beatsAt(game, state, bundle, ballot);
  const now = beats[at];
  if (!now) return turn(game, state, bundle, ballot);
  let next = setMarks(state, bundle, ballot, [...marksAt(state, bundle, ballot), ...now.strokes]);
  if (now.fault) next = addLive(next, liveOf(now.fault));
  next = { ...next, where: { kind: 'read', bundle, ballot, beat: at + 1 } };
  return at + 1 === beats.length ? readOut(game, next, bundle, ballot) : next;
};

const slip = (bundle: number, ballot: number): Live => ({ code: codes.slip, kind: 'mine', bundle, ballot });

/** The learner marks (or reads) a name. */
const stroke = (game: Game, state: State, row: number): State => {
  const { where } = state;
  if (where.kind !== 'read' || game.setup.role === 'check') return state;
  const { bundle, ballot, beat: at } = where;
  const paper = bundleOf(game, bundle).papers[ballot];
  if (!paper || row >= namesOf(game, bundle)) return state;
  if (game.setup.role === 'write') {
    const beats = beatsAt(game, state, bundle, ballot);
    const said = beats[at];
    let next = setMarks(state, bundle, ballot, [...marksAt(state, bundle, ballot), row]);
    if (said?.fault) next = addLive(next, liveOf(said.fault));
    if (said?.said !== row) next = addLive(next, slip(bundle, ballot));
    next = { ...next, where: { ...where, beat: at + 1 } };
    return at + 1 < beats.length ? next : turn(game, readOut(game, next, bundle, ballot), bundle, ballot);
  }
  const fault = game.setup.role === 'read' ? faultOf(game, state, bundle, ballot) : undefined;
  const wrong = !paper.left.includes(row) || marksAt(state, bundle, ballot).includes(row);
  const hit =
    fault?.row === row && !wrong && !state.live.some((live) => live.bundle === bundle && live.ballot === ballot && live.code === codes[fault.kind])
      ? fault
      : undefined;
  const strokes = hit ? (hit.kind === 'double' ? [row, row] : [hit.to]) : [row];
  let next = setMarks(state, bundle, ballot, [...marksAt(state, bundle, ballot), ...strokes]);
  if (hit) next = addLive(next, liveOf(hit));
  if (wrong) next = addLive(next, slip(bundle, ballot));
  next = { ...next, where: { ...where, beat: at + 1 } };
  return at + 1 < paper.left.length ? next : turn(game, next, bundle, ballot);
};

/** The others read and mark what is left of the bundle. */
const fast = (game: Game, state: State): State => {
  const { where } = state;
  if (where.kind !== 'read') return state;
  const { bundle, ballot } = where;
  const restart = learnerReads(game) && where.beat > 0;
  let next = restart ? dropBallot(state, bundle, ballot) : state;
  const size = bundleOf(game, bundle).papers.length;
  while (next.where.kind === 'read' && next.where.ballot < size) next = beat(game, next, bundle, next.where.ballot, next.where.beat);
  return next;
};

/** Takes back everything made at one ballot, to read it again. */
const dropBallot = (state: State, bundle: number, ballot: number): State => {
  const emptied = setMarks(state, bundle, ballot, []);
  return { ...emptied, live: state.live.filter((live) => live.bundle !== bundle || live.ballot !== ballot), where: { kind: 'read', bundle, ballot, beat: 0 } };
};

/** Puts a ballot right that has been found wrong: the one on top is read again, one before it gets its right strokes. */
const repair = (game: Game, state: State, found: Live): State => {
  const { where } = state;
  const { bundle, ballot } = found;
  const papers = bundleOf(game, bundle).papers;
  const cleared = { ...state, cleared: [...state.cleared, key(bundle, ballot)] };
  if (found.kind === 'fix') return { ...put(state, bundle, { extra: [] }), live: state.live.filter((live) => live !== found) };
  if (where.kind === 'read' && where.ballot === ballot) return dropBallot(cleared, bundle, ballot);
  const right = setMarks(cleared, bundle, ballot, papers[ballot]?.left ?? []);
  return { ...right, live: state.live.filter((live) => live.bundle !== bundle || live.ballot !== ballot) };
};

/** Mistakes at the ballot on top or the one before, which a stop can still reach. */
const inReach = (state: State): Live[] => {
  const { where } = state;
  return where.kind === 'read'
    ? state.live.filter((live) => live.bundle === where.bundle && live.ballot >= where.ballot - 1 && live.ballot <= where.ballot)
    : [];
};

const stop = (game: Game, state: State, kind: StopKind): State => {
  if (state.where.kind !== 'read') return state;
  const near = inReach(state);
  const found =
    near.find((live) => live.kind === kind) ?? near.find((live) => live.kind === 'mine' && (kind === 'row' || kind === 'double' || kind === 'misread'));
  if (!found) return { ...state, alarms: state.alarms + 1, note: { kind: near.length > 0 ? 'near' : 'quiet' } };
  const repaired = repair(game, state, found);
  if (found.kind === 'mine') return { ...repaired, note: { kind: 'mine' } };
  return {
    ...addItem(repaired, { code: found.code, caught: true, by: 'stop', bundle: found.bundle, ballot: found.ballot }),
    note: { kind: 'caught', code: found.code },
  };
};

const numbers = (arg: string): number[] => (arg === '' ? [] : arg.split(',').map(Number));
const counts = (arg: string, length: number): number[] | undefined => {
  const list = numbers(arg);
  return list.length === length && list.every((n) => Number.isInteger(n) && n >= 0 && n < 10_000) ? list : undefined;
};

/** What stands wrong in a bundle's sheet when it is closed. */
const unseen = (game: Game, state: State, bundle: number, written: readonly number[], balanced: boolean): Item[] => {
  const here = state.live.filter((live) => live.bundle === bundle);
  const others = here.filter((live) => live.kind !== 'mine').map((live): Item => ({ code: live.code, caught: false, by: 'none', bundle, ballot: live.ballot }));
  const wrong = written.some((n, i) => n !== trueRows(game, bundle)[i]);
  const own: Item[] = here.length > others.length || (others.length === 0 && wrong) ? [{ code: codes.slip, caught: false, by: 'none', bundle }] : [];
  return [...others, ...own, ...(balanced ? [] : [{ code: codes.unbalanced, caught: false, by: 'none', bundle } as const])];
};

const close = (game: Game, state: State, arg: string): State => {
  if (state.where.kind !== 'close') return state;
  const { bundle } = state.where;
  const written = learnerWrites(game) ? counts(arg, namesOf(game, bundle)) : strokeRows(game, state, bundle);
  if (!written) return state;
  const { k, papers } = bundleOf(game, bundle);
  const balanced = sum(written) === k * papers.length;
  if (!balanced && game.setup.mode !== 'test') return { ...state, note: { kind: 'unbalanced' } };
  const items = [...state.items, ...unseen(game, state, bundle, written, balanced)];
  return afterBundle(game, put({ ...state, items, live: state.live.filter((live) => live.bundle !== bundle) }, bundle, { written }), bundle);
};

const differ = (game: Game, state: State, arg: string): State => {
  if (state.where.kind !== 'recount') return state;
  const { bundle } = state.where;
  const truth = trueRows(game, bundle);
  const wrong = strokeRows(game, state, bundle).flatMap((n, row) => (n === truth[row] ? [] : [row]));
  if ([...new Set(numbers(arg))].sort((a, b) => a - b).join() !== wrong.join()) return { ...state, note: { kind: 'differ' } };
  const here = state.live.filter((live) => live.bundle === bundle);
  const found = here
    .filter((live) => live.kind !== 'mine')
    .map((live): Item => ({ code: live.code, caught: true, by: 'recount', bundle, ballot: live.ballot }));
  const { papers } = bundleOf(game, bundle);
  const right = put(state, bundle, { marks: papers.map((paper) => paper.left), extra: [] });
  const note: Note = { kind: wrong.length > 0 ? 'repaired' : 'same' };
  return {
    ...right,
    where: { kind: 'close', bundle },
    note,
    items: [...state.items, ...found],
    live: state.live.filter((live) => live.bundle !== bundle),
    cleared: [...state.cleared, ...papers.map((_, i) => key(bundle, i))],
  };
};

const read = (state: State, bundle: number): State => ({ ...state, where: { kind: 'read', bundle, ballot: 0, beat: 0 } });

/** Where things go on after a bundle: the next one of its kind, or the question whether all are there. */
const onward = (game: Game, state: State, bundle: number): State => {
  const { level } = bundleOf(game, bundle);
  if (bundle === game.plan.lost) return { ...state, where: { kind: 'totals', level } };
  const next = bundlesAt(game, level).find((i) => i > bundle);
  return next === undefined ? { ...state, where: { kind: 'decide', id: `cover-${level}` } } : read(state, next);
};

const afterBundle = (game: Game, state: State, bundle: number): State =>
  game.scene.outsiderAfter === bundle && !state.choices.outsider
    ? { ...state, where: { kind: 'decide', id: 'outsider', after: bundle } }
    : onward(game, state, bundle);

const startLevel = (game: Game, state: State, level: Level | undefined): State => {
  const first = level && bundlesAt(game, level)[0];
  return first === undefined ? { ...state, where: { kind: 'done' } } : read(state, first);
};

/** Where a decision leads. */
const follow = (game: Game, state: State, id: DecisionId, choice: string, after: number | undefined): State => {
  if (id === 'outsider') return after === undefined ? state : onward(game, state, after);
  if (id === 'method') return startLevel(game, state, game.box.heaps[0]?.level);
  const next = opening[opening.indexOf(id) + 1];
  if (next && opening.includes(id)) return { ...state, where: { kind: 'decide', id: next } };
  const level = id.slice('cover-'.length) as Level;
  const { lost } = game.plan;
  const here = lost !== undefined && bundleOf(game, lost).level === level && choice.startsWith('find-');
  return here ? read(state, lost) : { ...state, where: { kind: 'totals', level } };
};

const decide = (game: Game, state: State, choice: string): State => {
  const { where } = state;
  if (where.kind !== 'decide' || choice === '') return state;
  const { id, after } = where;
  const items = judge(game.scene, game.plan, game.box, id, choice).map(({ code, right }): Item => ({ code, caught: right, by: 'decision' }));
  const next: State = { ...state, items: [...state.items, ...items], choices: { ...state.choices, [id]: choice } };
  if (game.setup.mode === 'test') return follow(game, next, id, choice, after);
  return { ...next, where: { kind: 'told', id, choice, ...(after !== undefined && { after }) } };
};

/** The final sheet of a kind as somebody copied it: rows by pile; one number may be miscopied. */
export const copiedTable = (game: Game, state: State, level: Level): number[][] => {
  const { seats, candidates } = heapOf(game, level);
  const { digit } = game.plan;
  return Array.from({ length: seats }, (_, i) =>
    candidates.map((_, row) => {
      const own = game.box.bundles.map((bundle, index) => (bundle.level === level && bundle.k === i + 1 ? (sheetOf(state, index).written?.[row] ?? 0) : 0));
      const value = sum(own);
      if (state.flagged || digit?.level !== level || digit.k !== i + 1 || digit.row !== row) return value;
      return value + digit.by < 0 ? value - digit.by : value + digit.by;
    }),
  );
};

const flag = (game: Game, state: State, arg: string): State => {
  const { digit } = game.plan;
  const { where } = state;
  if (where.kind !== 'totals') return state;
  const hit = !state.flagged && digit?.level === where.level && arg === `${digit.k}-${digit.row}`;
  if (!hit) return { ...state, alarms: state.alarms + 1, note: { kind: 'notThere' } };
  return { ...addItem(state, { code: codes.digit, caught: true, by: 'flag' }), flagged: true, note: { kind: 'flagged' } };
};

const finishLevel = (game: Game, state: State, arg: string): State => {
  const { where } = state;
  if (where.kind !== 'totals') return state;
  const { level } = where;
  const heap = heapOf(game, level);
  const typed = counts(arg, heap.candidates.length);
  if (!typed) return state;
  const table = copiedTable(game, state, level);
  const added = typed.every((n, row) => n === sum(table.map((pile) => pile[row] ?? 0)));
  const items: Item[] = [
    ...(game.plan.digit?.level === level && !state.flagged ? [{ code: codes.digit, caught: false, by: 'none' } as const] : []),
    ...(added ? [] : [{ code: codes.totals, caught: false, by: 'none' } as const]),
  ];
  const next = { ...state, items: [...state.items, ...items], totals: { ...state.totals, [level]: typed } };
  return startLevel(game, next, game.box.heaps[game.box.heaps.indexOf(heap) + 1]?.level);
};

/** What can be done, as a token of the log: a letter and its argument. */
export const verbs = {
  decide: 'd',
  on: 'o',
  next: 'n',
  stroke: 's',
  fast: 'f',
  stop: 'x',
  close: 'k',
  recount: 'c',
  differ: 'r',
  flag: 'g',
  totals: 't',
} as const;

/** The state after one token; a token that does not fit the moment changes nothing. */
export const apply = (game: Game, before: State, token: string): State => {
  const { note: _, ...state }: State = before;
  const { where } = state;
  const arg = token.slice(1);
  switch (token[0]) {
    case verbs.decide:
      return decide(game, state, arg);
    case verbs.on:
      return where.kind === 'told' ? follow(game, state, where.id, where.choice, where.after) : state;
    case verbs.next:
      if (where.kind !== 'read') return state;
      if (where.ballot === bundleOf(game, where.bundle).papers.length) return { ...state, where: { kind: 'close', bundle: where.bundle } };
      return game.setup.role === 'check' ? beat(game, state, where.bundle, where.ballot, where.beat) : state;
    case verbs.stroke:
      return stroke(game, state, Number(arg));
    case verbs.fast:
      return fast(game, state);
    case verbs.stop:
      return stopKinds.includes(arg as StopKind) ? stop(game, state, arg as StopKind) : state;
    case verbs.close:
      return close(game, state, arg);
    case verbs.recount:
      if (where.kind !== 'close' && (where.kind !== 'read' || where.ballot < bundleOf(game, where.bundle).papers.length)) return state;
      return { ...state, where: { kind: 'recount', bundle: where.bundle }, recounts: state.recounts + 1 };
    case verbs.differ:
      return differ(game, state, arg);
    case verbs.flag:
      return flag(game, state, arg);
    case verbs.totals:
      return finishLevel(game, state, arg);
    default:
      return state;
  }
};
