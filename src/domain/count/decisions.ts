import type { Random } from '../seed.ts';
import { codes, type Code } from './codes.ts';
import type { Plan } from './faults.ts';
import { judgementOf, levels, type Box, type Judgement, type Level, type Paper } from './types.ts';

/** What is decided apart from reading; each once, `cover` once for each kind of ballot. */
export type DecisionId =
  'order' | 'witness' | 'inventory' | 'seal' | 'open' | 'sort' | 'compare' | 'odd' | 'hand' | 'piles' | 'method' | 'outsider' | `cover-${Level}`;

/** People who stand in the room when two witnesses are needed. */
export type Person = 'teacher' | 'farmer' | 'pensioner' | 'nurse' | 'candidate' | 'member' | 'visitor' | 'reporter';
export const fitPersons: readonly Person[] = ['teacher', 'farmer', 'pensioner', 'nurse'];
export const unfitPersons: readonly Person[] = ['candidate', 'member', 'visitor', 'reporter'];

/** A sheet of paper in a fan of one colour; another level's paper does not belong there. */
export interface Fanned {
  level: Level;
}

/** Everything the decisions of an evening are about. */
export interface Scene {
  persons: readonly Person[];
  /** Orders in which options are shown. */
  options: Readonly<Record<'order' | 'seal' | 'open' | 'compare' | 'method' | 'outsider', readonly string[]>>;
  fan: readonly Fanned[];
  /** The odd ballots, with the kind of ballot they are. */
  odd: readonly { level: Level; paper: Paper }[];
  /** Ballots in hand, to be piled by the number of names left. */
  hand: readonly { level: Level; paper: Paper }[];
  /** The bundle after which somebody from outside offers help. */
  outsiderAfter: number;
}

export const optionsOf = {
  order: ['witness', 'inventory', 'seal', 'open'],
  seal: ['each', 'together', 'later', 'spoiledOut'],
  open: ['mainFirst', 'mobileFirst', 'member', 'noWitness'],
  compare: ['go', 'stop', 'pull', 'mark'],
  method: ['threes', 'each', 'alone'],
  outsider: ['decline', 'mark', 'check'],
} as const;

const drawFan = (random: Random, level: Level): Fanned[] => {
  const strays = random.between(1, 2);
  const others = levels.filter((other) => other !== level);
  return random.shuffle([...Array.from({ length: 12 - strays }, () => ({ level })), ...Array.from({ length: strays }, () => ({ level: random.pick(others) }))]);
};

export const drawScene = (random: Random, box: Box, plan: Plan): Scene => {
  const heap = random.pick(box.heaps);
  const plain = random.shuffle(heap.papers.filter((paper) => paper.valid && !paper.odd));
  const hand = Array.from({ length: heap.seats }, (_, i) => plain.find((paper) => paper.left.length === i + 1)).filter((paper) => paper !== undefined);
  const more = plain.filter((paper) => !hand.includes(paper)).slice(0, 6 - hand.length);
  const shuffled = Object.fromEntries(Object.entries(optionsOf).map(([id, list]) => [id, random.shuffle<string>(list)])) as Record<
    keyof typeof optionsOf,
    string[]
  >;
  const order = shuffled.order.join() === optionsOf.order.join() ? [...shuffled.order.slice(1), ...shuffled.order.slice(0, 1)] : shuffled.order;
  const read = box.bundles.map((_, i) => i).filter((i) => i !== plan.lost);
  return {
    persons: random.shuffle([...random.shuffle(fitPersons).slice(0, 3), ...random.shuffle(unfitPersons).slice(0, 3)]),
    options: { ...shuffled, order },
    fan: drawFan(random, heap.level),
    odd: box.heaps.flatMap(({ level, papers }) => papers.filter((paper) => paper.odd).map((paper) => ({ level, paper }))),
    hand: random.shuffle([...hand, ...more]).map((paper) => ({ level: heap.level, paper })),
    outsiderAfter: read[Math.floor(read.length / 3)] ?? 0,
  };
};

/** The colour that most of a fan has. */
export const fanLevel = (fan: readonly Fanned[]): Level => levels.find((level) => fan.filter((one) => one.level === level).length * 2 > fan.length) ?? 'xa';

const letters: Record<string, Judgement> = { v: 'valid', i: 'invalid', t: 'team' };
/** The judgements in a choice such as "v,i,t". */
export const judgements = (choice: string): (Judgement | undefined)[] => choice.split(',').map((letter) => letters[letter]);

const judged = (scene: Scene, choice: string, doubtful: boolean): boolean => {
  const made = judgements(choice);
  return scene.odd.every(({ paper }, i) => {
    const right = paper.odd && judgementOf[paper.odd];
    // A pencil breaks none of the five points; who has doubts and asks the whole Tổ makes no mistake.
    return (right === 'team') !== doubtful || made[i] === right || (paper.odd === 'pencil' && made[i] === 'team');
  });
};

const sameSet = (a: string, b: readonly (string | number)[]) => a.split(',').filter(Boolean).sort().join() === b.map(String).sort().join();

const orderRight = (choice: string): boolean => {
  const list = choice.split(',');
  const at = (step: string) => list.indexOf(step);
  return list.length === 4 && at('open') === 3 && at('inventory') < at('seal') && at('inventory') >= 0 && at('witness') >= 0;
};

/** What a decision is scored under, and whether the choice is right. One decision may give two results. */
export const judge = (scene: Scene, plan: Plan, box: Box, id: DecisionId, choice: string): { code: Code; right: boolean }[] => {
  const one = (code: Code, right: boolean) => [{ code, right }];
  if (id.startsWith('cover-')) {
    const lost = plan.lost === undefined ? undefined : box.bundles[plan.lost];
    const here = lost && `cover-${lost.level}` === id ? lost : undefined;
    return one(codes.lost, choice === (here ? `find-${here.k}` : 'go'));
  }
  switch (id) {
    case 'order':
      return one(codes.order, orderRight(choice));
    case 'witness':
      return one(
        codes.witness,
        choice.split(',').length === 2 && new Set(choice.split(',')).size === 2 && choice.split(',').every((p) => fitPersons.includes(p as Person)),
      );
    case 'inventory':
      return one(codes.stocktaking, choice === (plan.inventory ? `recount-${plan.inventory.level}` : 'ok'));
    case 'seal':
      return one(codes.seal, choice === 'each');
    case 'open':
      return one(codes.open, choice === 'mainFirst');
    case 'sort':
      return one(
        codes.sort,
        sameSet(
          choice,
          scene.fan.flatMap((paper, i) => (paper.level === fanLevel(scene.fan) ? [] : [i])),
        ),
      );
    case 'compare':
      return one(codes.compare, choice === (plan.page ? 'stop' : 'go'));
    case 'odd':
      return [...one(codes.judged, judged(scene, choice, false)), ...one(codes.doubt, judged(scene, choice, true))];
    case 'hand':
      return one(codes.namesLeft, choice === scene.hand.map(({ paper }) => paper.left.length).join());
    case 'piles':
      return one(codes.pilesCounted, choice === (plan.piles ? (plan.piles.k === 0 ? 'valid' : 'piles') : 'ok'));
    case 'method':
      return one(codes.method, choice === 'threes');
    case 'outsider':
      return one(codes.outsider, choice === 'decline');
    default:
      return [];
  }
};

/** Decisions before the reading, in the legal order. */
export const opening: readonly DecisionId[] = ['order', 'witness', 'inventory', 'seal', 'open', 'sort', 'compare', 'odd', 'hand', 'piles', 'method'];
