import { exactText } from '../course/counts.ts';
import { shareOf, showShare, splitShares } from '../course/percent.ts';
import type { Random } from '../seed.ts';
import type { Kind, Material, Task } from './types.ts';
import type { TaskWords } from './words.ts';

/** A whole number as officials write it: 1240 → "1.240". */
const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** Without the zeros at its end: "97,62500" → "97,625". */
const short = (exact: string): string => exact.replace(/0+$/, '');

const cut = (part: number, whole: number): number => Math.floor((part * 10_000) / whole);

/** A number of a percentage with its traps; what is right by chance is no trap. */
const shareQuestion = (
  ask: string,
  part: number,
  whole: number,
  wrong: readonly [hundredths: number | undefined, why: string][],
  t: TaskWords,
): Task['question'] => {
  const right = shareOf(part, whole) ?? 0;
  const seen = new Set<number | undefined>([right, undefined]);
  return {
    id: '',
    situation: false,
    kind: 'number',
    ask,
    answer: right / 100,
    tolerance: 0,
    unit: '%',
    why: t.shareWhy(count(part), count(whole), exactText(part, whole), showShare(right)),
    traps: wrong.flatMap(([value, why]) => (value === undefined || seen.has(value) ? [] : (seen.add(value), [{ value: value / 100, why }]))),
  };
};

const turnout = (random: Random, t: TaskWords): [Task['question'], string] => {
  const list = random.between(600, 3600);
  const voted = Math.max(1, Math.floor((list * random.between(860, 998)) / 1000));
  const wrong: [number | undefined, string][] = [
    [cut(voted, list), t.cut],
    [shareOf(list, voted), t.otherWhole.list],
  ];
  return [shareQuestion(t.askTurnout(count(list), count(voted)), voted, list, wrong, t), `${list}/${voted}`];
};

interface Ballots {
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
}
const drawBallots = (random: Random): Ballots => {
  const collected = random.between(500, 3400);
  const invalid = random.between(3, Math.floor(collected / 20));
  return { issued: collected + random.between(1, 12), collected, valid: collected - invalid, invalid };
};

const validShare = (random: Random, t: TaskWords): [Task['question'], string] => {
  const { issued, collected, valid, invalid } = drawBallots(random);
  const [part, other] = random.chance(0.5) ? [valid, invalid] : [invalid, valid];
  const wrong: [number | undefined, string][] = [
    [cut(part, collected), t.cut],
    [shareOf(part, issued), t.otherWhole.issued],
    [shareOf(other, collected), t.swapped],
  ];
  const ask = t.askValid(count(collected), count(valid), count(invalid), count(issued));
  return [shareQuestion(`${ask} ${t.kindOf(part === valid)}`, part, collected, wrong, t), `${collected}/${invalid}/${part === valid}`];
};

const candidate = (random: Random, t: TaskWords): [Task['question'], string] => {
  const { collected, valid } = drawBallots(random);
  const votes = Math.floor((valid * random.between(180, 940)) / 1000);
  const wrong: [number | undefined, string][] = [
    [cut(votes, valid), t.cut],
    [shareOf(votes, collected), t.otherWhole.collected],
  ];
  return [shareQuestion(t.askCandidate(count(valid), count(collected), count(votes)), votes, valid, wrong, t), `${valid}/${votes}`];
};

/** Numbers of collected and invalid ballots of which both shares end exactly in a half hundredth, so that rounding each gives 100,01. */
export const drawTie = (random: Random): Ballots => {
  const [whole, most] = random.pick([
    [160, 5],
    [800, 19],
  ] as const);
  const times = whole === 160 ? random.between(4, 15) : random.between(1, 4);
  const invalid = (2 * random.int(Math.ceil(most / 2)) + 1) * times;
  const collected = whole * times;
  return { issued: collected, collected, valid: collected - invalid, invalid };
};

const isTie = ({ valid, invalid }: Ballots): boolean => splitShares([valid, invalid])?.adjusted !== undefined;

/** Numbers whose shares add up to 100,00 as they are. */
const drawPlain = (random: Random): Ballots => {
  const ballots = drawBallots(random);
  return isTie(ballots) ? drawPlain(random) : ballots;
};

type Pair = readonly [valid: number, invalid: number];
const pairOptions = (right: Pair, why: string, wrong: readonly [Pair, string][], t: TaskWords) => {
  const show = ([a, b]: Pair) => t.pair(showShare(a), showShare(b));
  const seen = new Set([show(right)]);
  return [
    { text: show(right), right: true, why },
    ...wrong
      .filter(([pair]) => !seen.has(show(pair)) && seen.add(show(pair)))
      .slice(0, 3)
      .map(([pair, reason]) => ({ text: show(pair), right: false, why: reason })),
  ];
};

/** Both shares of one box. Never offered as wrong: another way to adjust by 0,01, which no document settles. */
const pair = (tie: boolean, random: Random, t: TaskWords): [Task['question'], string] => {
  const { issued, collected, valid, invalid } = tie ? drawTie(random) : drawPlain(random);
  const [a = 0, b = 0] = splitShares([valid, invalid])?.shares ?? [];
  const [x, y] = [shareOf(valid, collected) ?? 0, shareOf(invalid, collected) ?? 0];
  const [low, small] = [cut(valid, collected), cut(invalid, collected)];
  const tenth = (n: number) => Math.round(n / 10) * 10;
  const wrong: [Pair, string][] = [
    ...(tie ? [[[x, y] as Pair, t.over] as [Pair, string]] : []),
    ...(low + small === 10_000 ? [] : [[[low, small] as Pair, t.cutBoth] as [Pair, string]]),
    [[tenth(a), 10_000 - tenth(a)], t.oneDecimal],
    [[shareOf(valid, issued + 9) ?? 0, shareOf(invalid, issued + 9) ?? 0], t.otherWhole.issued],
    [[b, a], t.swapped],
  ];
  const numbers = [count(collected), count(valid), count(invalid)] as const;
  return [
    {
      id: '',
      situation: false,
      kind: 'one',
      ask: tie ? t.askAdjust(...numbers, short(exactText(valid, collected)), short(exactText(invalid, collected))) : t.askPair(...numbers),
      options: pairOptions([a, b], tie ? t.adjustWhy(showShare(a), showShare(b)) : t.pairWhy(showShare(a), showShare(b)), wrong, t),
    },
    `${collected}/${invalid}`,
  ];
};

/** A task of this kind with numbers of its own. */
export const percentTask = (kind: Kind, { rounding }: Pick<Material, 'rounding'>, random: Random, t: TaskWords): Task | undefined => {
  const made =
    kind === 'ty-le-di-bau'
      ? turnout(random, t)
      : kind === 'ty-le-hop-le'
        ? validShare(random, t)
        : kind === 'ty-le-nguoi'
          ? candidate(random, t)
          : kind === 'ty-le-cap' || kind === 'ty-le-chinh'
            ? pair(kind === 'ty-le-chinh', random, t)
            : undefined;
  return made && { kind, part: 'ty-le', question: made[0], law: rounding, from: made[1] };
};
