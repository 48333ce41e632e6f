import { leastSurplus } from '../course/surplus.ts';
import type { Random } from '../seed.ts';
import { electedOf, needsExtra } from './elected.ts';
import { communes, hamlets, peopleOf, provinces } from './people.ts';
import {
  tallyForm,
  type Area,
  type AreaRow,
  type Candidate,
  type Commune,
  type ComplaintId,
  type Count,
  type Day,
  type EventId,
  type FormId,
  type Level,
  type Unit,
  type UnitRow,
} from './types.ts';

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const share = (whole: number, part: number) => Math.round(whole * part);

/** Splits a whole by weights; the rounding rest goes to the heaviest. */
const split = (whole: number, weights: readonly number[]): number[] => {
  const all = sum(weights);
  const parts = weights.map((w) => Math.floor((whole * w) / all));
  const most = weights.indexOf(Math.max(...weights));
  return parts.map((p, i) => (i === most ? p + whole - sum(parts) : p));
};

/** k·pile votes given to the candidates by weight, nobody more than the pile. */
const votesOf = (pile: number, k: number, weights: readonly number[]): number[] => {
  const all = sum(weights);
  const votes = weights.map((w) => Math.min(pile, Math.floor((k * pile * w) / all)));
  const order = weights.map((w, i) => ({ w, i })).sort((a, b) => b.w - a.w);
  let rest = k * pile - sum(votes);
  for (const { i } of order) {
    const add = Math.min(rest, pile - (votes[i] ?? 0));
    votes[i] = (votes[i] ?? 0) + add;
    rest -= add;
  }
  return votes;
};

/** Some candidates are known to all, some to few: weights far enough apart that there are elected and not elected. */
const favour = (random: Random, count: number): number[] =>
  random.shuffle(Array.from({ length: count }, (_, i) => 100 - Math.round((i * 58) / count) + random.between(-4, 4)));

export const seatsOf = (random: Random, level: Level): number => (level === 'qh' ? random.between(2, 3) : random.between(3, 5));

/** Valid ballots sorted by names left and tallied. */
const tally = (random: Random, valid: number, seats: number, weights: readonly number[]): Pick<Count, 'piles' | 'tallies'> => {
  const piles = split(
    valid,
    Array.from({ length: seats }, (_, k) => (k === seats - 1 ? 60 : random.between(4, 18))),
  );
  const columns = piles.map((pile, k) =>
    votesOf(
      pile,
      k + 1,
      weights.map((w) => w + random.between(-3, 3)),
    ),
  );
  return { piles, tallies: weights.map((_, i) => columns.map((column) => column[i] ?? 0)) };
};

const drawInvalid = (random: Random, collected: number): { invalid: number[]; untouched: number } => {
  const over = share(collected, random.between(4, 14) / 1000) + 2;
  const invalid = [random.chance(0.15) ? 1 : 0, random.chance(0.2) ? random.between(1, 2) : 0, over, random.between(0, 4), random.between(0, 5)];
  return { invalid, untouched: random.between(1, over) };
};

const drawCount = (random: Random, level: Level, listed: number, voted: number, candidates: readonly Candidate[], seats: number): Count => {
  const spoiled = random.between(2, 9);
  const kept = random.chance(0.2) ? 1 : 0;
  const collected = voted - (random.chance(0.25) ? random.between(1, 2) : 0);
  const received = Math.ceil((listed * 1.03) / 10) * 10 + 10;
  const { invalid, untouched } = drawInvalid(random, collected);
  const piles = tally(random, collected - sum(invalid), seats, favour(random, candidates.length));
  return {
    level,
    unitNo: random.between(1, 9),
    seats,
    candidates,
    listed,
    voted,
    received,
    spoiled,
    left: received - spoiled - voted - kept,
    collected,
    invalid,
    untouched,
    ...piles,
  };
};

const drawEvent = (random: Random): EventId => random.pick(['none', 'none', 'powercut', 'rain', 'sick', 'photo'] as const);
const drawComplaint = (random: Random): ComplaintId => random.pick(['none', 'none', 'none', 'ballot', 'late'] as const);

const drawTimes = (random: Random): Area['times'] => {
  const open = random.pick([300, 330, 360, 420, 420]);
  const close = random.pick([19 * 60, 19 * 60, 20 * 60, 21 * 60]);
  return { open, close, inventory: close + random.between(5, 20), done: Math.min(24 * 60 - 1, close + random.between(130, 178)) };
};

/** The people at a polling place. */
export const drawTeam = (people: ReturnType<typeof peopleOf>): Area['people'] => ({
  lead: people.person(),
  secretary: people.person(),
  members: people.persons(9),
  openers: [people.person(), people.person()],
  witnesses: [people.person(), people.person()],
});

/** The evening of one polling area. */
export const drawArea = (random: Random): Area => {
  const people = peopleOf(random.fork('people'));
  const [commune = 'xã An Phú', second = 'xã Tân Lập', third = 'xã Bình Minh'] = random.shuffle(communes);
  const listed = random.between(480, 2400);
  const limited = random.between(6, Math.max(12, share(listed, 0.06)));
  const voted = share(listed, random.between(930, 997) / 1000);
  const limitedVoted = limited - random.between(0, Math.min(limited, listed - voted, 5));
  const count = (level: Level) => {
    const seats = seatsOf(random, level);
    const own = random.fork(level);
    return drawCount(
      own,
      level,
      level === 'xa' ? listed - limited : listed,
      level === 'xa' ? voted - limitedVoted : voted,
      people.candidates(seats + Math.max(leastSurplus(level, seats), level === 'qh' ? 2 : random.between(2, 3))),
      seats,
    );
  };
  const counts = { qh: count('qh'), tinh: count('tinh'), xa: count('xa') };
  return {
    kind: 'area',
    province: random.pick(provinces),
    commune,
    areaNo: random.between(1, 14),
    comprises: { qh: `${commune}, ${second}, ${third}`, tinh: `${commune}, ${second}`, xa: random.shuffle(hamlets).slice(0, 3).join(', ') },
    counts,
    limited,
    posted: listed + random.pick([-7, -4, 3, 5, 8]),
    people: drawTeam(people),
    declined: random.pick(counts.xa.candidates),
    times: drawTimes(random),
    event: drawEvent(random),
    complaint: drawComplaint(random),
  };
};

const drawRow = (random: Random, no: number, commune: string, seats: number, weights: readonly number[]): AreaRow => {
  const listed = random.between(420, 1900);
  const voted = share(listed, random.between(900, 995) / 1000);
  const collected = voted - (random.chance(0.3) ? 1 : 0);
  const invalid = sum(drawInvalid(random, collected).invalid);
  const valid = collected - invalid;
  const { tallies } = tally(random, valid, seats, weights);
  return { no, commune, listed, voted, issued: voted + (random.chance(0.2) ? 1 : 0), collected, valid, invalid, votes: tallies.map(sum) };
};

const drawHeads = (people: ReturnType<typeof peopleOf>): Unit['people'] => ({ head: people.person(), deputies: people.persons(2), members: people.persons(6) });

/** The work of a Ban bầu cử; a small unit, so that it can be added up by hand. */
export const drawUnit = (random: Random, level: 'qh' | 'xa'): Unit => {
  const people = peopleOf(random.fork('people'));
  const names = random.shuffle(communes).slice(0, level === 'qh' ? 3 : 1);
  const seats = level === 'qh' ? random.between(2, 3) : random.between(3, 5);
  const candidates = people.candidates(seats + leastSurplus(level, seats));
  const weights = favour(random, candidates.length).map((w) => w * (random.chance(0.5) ? 1 : 0.8));
  const areas = Array.from({ length: random.between(4, 5) }, (_, i) => drawRow(random, i + 1, names[i % names.length] ?? '', seats, weights));
  const province = random.pick(provinces);
  return {
    kind: 'unit',
    province,
    level,
    body: level === 'qh' ? province : (names[0] ?? ''),
    unitNo: random.between(1, 6),
    seats,
    candidates,
    areas: areas.sort((a, b) => names.indexOf(a.commune) - names.indexOf(b.commune)).map((a, j) => ({ ...a, no: j + 1 })),
    people: drawHeads(people),
    event: drawEvent(random),
    complaint: drawComplaint(random),
  };
};

const drawUnitRow = (random: Random, no: number, people: ReturnType<typeof peopleOf>): UnitRow => {
  const seats = random.between(3, 5);
  const candidates = people.candidates(seats + leastSurplus('xa', seats));
  const row = drawRow(random, no, '', seats, favour(random, candidates.length));
  return { no, seats, candidates, listed: row.listed, voted: row.voted, valid: row.valid, invalid: row.invalid, votes: row.votes };
};

/** Minutes of the whole election are written when no extra election is left to hold: every unit has its two thirds. */
const filledRow = (random: Random, no: number, people: ReturnType<typeof peopleOf>): UnitRow => {
  for (;;) {
    const row = drawUnitRow(random, no, people);
    if (!needsExtra('xa', electedOf(row.candidates, row.votes, row.valid, row.seats).length, row.seats)) return row;
  }
};

/** The work of the Ủy ban bầu cử of a commune. */
export const drawCommune = (random: Random): Commune => {
  const people = peopleOf(random.fork('people'));
  return {
    kind: 'commune',
    province: random.pick(provinces),
    commune: random.pick(communes),
    units: Array.from({ length: random.between(3, 4) }, (_, i) => filledRow(random, i + 1, people)),
    areasQh: Array.from({ length: random.between(5, 7) }, () => random.between(500, 2100)),
    people: drawHeads(people),
    event: drawEvent(random),
    complaint: drawComplaint(random),
  };
};

/** The day behind a form, from a random source: the same source, the same day. */
export const drawDay = (random: Random, form: FormId): Day =>
  form === '19'
    ? drawUnit(random.fork('unit/qh'), 'qh')
    : form === '24'
      ? drawUnit(random.fork('unit/xa'), 'xa')
      : form === '25'
        ? drawCommune(random.fork('commune'))
        : drawArea(random.fork('area'));

/** The level a tally form speaks of; undefined for the other forms. */
export const levelOf = (form: FormId): Level | undefined => (Object.keys(tallyForm) as Level[]).find((level) => tallyForm[level] === form);
