import type { Random } from '../seed.ts';
import { inventCandidates, withOtherName, withSameName } from './names.ts';
import { situationOf, situations, type Setting, type Situation, type Stratum } from './situations.ts';
import type { Ballot, Candidate, Room } from './types.ts';

const communes = ['Xã An Hòa Đông', 'Phường Bến Cau', 'Xã Đồng Lúa', 'Phường Hồ Sen', 'Xã Suối Trong', 'Đặc khu Đảo Mây'];
const provinces = ['Tỉnh Sông Hồng Hạ', 'Thành phố Cửa Biển', 'Tỉnh Đồi Chè', 'Tỉnh Ba Nhánh'];

/** The order in which strata enter a set: ten cover every ground and its look-alike, thirty are a test. */
const plan: readonly Stratum[] = [
  ...(['a', '~a', 'b', '~b', 'c', '~c', 'd', '~d', 'đ', '~đ'] as const),
  ...(['plain', '~c', 'plain', 'c', '~đ', 'đ', '~a', '~b', 'plain', '~d'] as const),
  ...(['a', 'b', '~c', 'c', 'd', 'đ', '~đ', 'plain', '~b', '~c'] as const),
];

/** The Tổ at whose table the ballots of a set lie. */
export const drawRoom = (random: Random): Omit<Room, 'pile'> => ({
  team: random.between(2, 19),
  commune: random.pick(communes),
  province: random.pick(provinces),
  units: { qh: random.between(1, 5), tinh: random.between(6, 14), xa: random.between(1, 4) },
});

const people = (random: Random, situation: Situation): { candidates: Candidate[]; two: number } => {
  const candidates = inventCandidates(random, situation.shape.candidates);
  const at = random.int(candidates.length - (situation.needs === 'sameName' ? 1 : 0));
  if (situation.needs === 'sameName') return { candidates: withSameName(candidates, at, random), two: -1 };
  if (situation.needs !== 'twoLines') return { candidates, two: -1 };
  return { candidates: candidates.map((one, i) => (i === at ? withOtherName(one, random) : one)), two: at };
};

/** Makes one ballot of a situation for a table. The same source gives the same ballot. */
export const drawBallot = (random: Random, situation: Situation, table: Omit<Room, 'pile'>): Ballot => {
  const { level, seats } = situation.shape;
  const room: Room = { ...table, pile: level };
  const { candidates, two } = people(random, situation);
  const stamp = { place: 'corner', team: room.team, look: 'clear' } as const;
  const order = random.shuffle(candidates.map((_, i) => i));
  const setting: Setting = { n: candidates.length, m: seats, order, two, random, ballot: { room, unit: room.units[level], level, stamp } };
  const { unstamped, marks = [], ...painted } = situation.paint(setting);
  return {
    situation: situation.id,
    room,
    level,
    unit: room.units[level],
    seats,
    candidates,
    paper: 'issued',
    ...(unstamped ? {} : { stamp }),
    marks,
    ink: random.chance(0.75) ? 'blue' : 'black',
    seed: random.int(0x7fffffff),
    ...painted,
  };
};

const byStratum = new Map<Stratum, Map<string, Situation[]>>();
for (const situation of situations) {
  const kinds = byStratum.get(situation.stratum) ?? new Map<string, Situation[]>();
  kinds.set(situation.family, [...(kinds.get(situation.family) ?? []), situation]);
  byStratum.set(situation.stratum, kinds);
}

/** Situations in the order of the plan, no family twice before all of its stratum were used. */
const choose = (random: Random, count: number): Situation[] => {
  const decks = new Map<Stratum, Situation[]>();
  const take = (stratum: Stratum): Situation => {
    const deck = decks.get(stratum) ?? [];
    if (deck.length === 0) {
      const kinds = random.shuffle([...(byStratum.get(stratum)?.values() ?? [])]);
      deck.push(...kinds.map((kind) => random.pick(kind)));
      decks.set(stratum, deck);
    }
    return deck.pop() as Situation;
  };
  return Array.from({ length: count }, (_, i) => take(plan[i % plan.length] as Stratum));
};

/**
 * A set of ballots for one table. Every ground of Đ.74 k.1 and its look-alike appears in any set of ten or more;
 * thirty are a test. The same source and count give the same set.
 */
export const drawBallots = (random: Random, count: number): Ballot[] => {
  const table = drawRoom(random);
  return random.shuffle(choose(random, count)).map((situation) => drawBallot(random, situation, table));
};

/** The ballots of a hand-made case, by situation ids. Throws on an id that is none. */
export const drawCase = (random: Random, ids: readonly string[]): Ballot[] => {
  const table = drawRoom(random);
  return ids.map((id) => {
    const situation = situationOf(id);
    if (!situation) throw new RangeError(`no such situation: ${id}`);
    return drawBallot(random, situation, table);
  });
};
