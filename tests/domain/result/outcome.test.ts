import { describe, expect, it } from 'vitest';
import { outcomeOf, overHalf, type Count, type Follow } from '#domain/result/outcome.ts';
import { createRandom } from '#domain/seed.ts';

const people = (...votes: number[]) => votes.map((v, i) => ({ votes: v, born: `19${60 + i}-01-01` }));
const unit = (more: Partial<Count>): Count => ({
  level: 'xa',
  round: 'first',
  seats: 3,
  voters: 1000,
  voted: 1000,
  valid: 1000,
  candidates: people(900, 800, 700, 300, 200),
  ...more,
});

describe('more than half', () => {
  it.each([
    [1000, 501],
    [1001, 501],
    [2401, 1201],
    [1, 1],
    [0, 1],
  ])('of %d is at least %d', (whole, least) => expect(overHalf(whole)).toBe(least));
});

describe('who is elected, Đ.78', () => {
  const cases: [string, Partial<Count>, number[], Follow][] = [
    ['three over half for three seats', {}, [0, 1, 2], 'done'],
    ['exactly half is not over half', { candidates: people(900, 800, 500, 300, 200) }, [0, 1], 'short'],
    ['one vote over half is', { candidates: people(900, 800, 501, 300, 200) }, [0, 1, 2], 'done'],
    ['five over half for three seats: the three with the most votes', { candidates: people(600, 900, 700, 550, 800) }, [1, 4, 2], 'done'],
    ['a tie inside: both are elected, whatever their age', { candidates: people(800, 800, 700, 300, 200) }, [0, 1, 2], 'done'],
    ['a tie of all who fit: all are elected', { candidates: people(700, 700, 700, 300, 200) }, [0, 1, 2], 'done'],
    [
      'a tie across the border: the older',
      { candidates: [...people(900, 800), { votes: 700, born: '1980-05-02' }, { votes: 700, born: '1980-05-01' }] },
      [0, 1, 3],
      'done',
    ],
    [
      'three tied for two seats: the two oldest',
      { candidates: [...people(900), { votes: 700, born: '1990-01-01' }, { votes: 700, born: '1970-01-01' }, { votes: 700, born: '1980-01-01' }] },
      [0, 2, 3],
      'done',
    ],
    [
      'tied at the border and born on the same day: nobody of them yet',
      { candidates: [...people(900, 800), { votes: 700, born: '1980-05-01' }, { votes: 700, born: '1980-05-01' }] },
      [0, 1],
      'ask',
    ],
    [
      'three tied for two seats, the oldest alone, two born on one day',
      { candidates: [...people(900), { votes: 700, born: '1980-01-01' }, { votes: 700, born: '1970-01-01' }, { votes: 700, born: '1980-01-01' }] },
      [0, 2],
      'ask',
    ],
    [
      'tied at the border and a birth date is missing',
      { candidates: [...people(900, 800), { votes: 700, born: '' }, { votes: 700, born: '1980-05-01' }] },
      [0, 1],
      'unclear',
    ],
    ['a tie below half decides nothing', { candidates: people(900, 800, 400, 400) }, [0, 1], 'short'],
    ['nobody over half', { candidates: people(500, 400, 300, 200, 100) }, [], 'extra'],
    ['no valid ballot', { valid: 0, candidates: people(0, 0, 0, 0) }, [], 'extra'],
  ];
  it.each(cases)('%s', (_, more, elected, follow) => {
    const { elected: found, follow: next } = outcomeOf(unit(more));
    expect([found, next]).toEqual([elected, follow]);
  });
});

describe('extra election, Đ.79', () => {
  const win = (n: number) => people(...Array.from({ length: 8 }, (_, i) => (i < n ? 900 - i : 100 - i)));
  it.each<[Count['level'], number, number, Follow]>([
    ['qh', 3, 2, 'extra'],
    ['qh', 3, 3, 'done'],
    ['qh', 1, 0, 'extra'],
    ['xa', 1, 0, 'extra'],
    ['xa', 2, 1, 'extra'],
    ['xa', 3, 1, 'extra'],
    ['xa', 3, 2, 'short'],
    ['tinh', 4, 2, 'extra'],
    ['tinh', 4, 3, 'short'],
    ['tinh', 5, 3, 'extra'],
    ['tinh', 5, 4, 'short'],
    ['tinh', 5, 5, 'done'],
  ])('%s: %d seats, %d elected → %s', (level, seats, n, follow) => expect(outcomeOf(unit({ level, seats, candidates: win(n) })).follow).toBe(follow));
  it('there is no second one', () => expect(outcomeOf(unit({ round: 'extra', level: 'qh', seats: 2, candidates: win(1) })).follow).toBe('last'));
});

describe('turnout, Đ.78 k.1 and Đ.80', () => {
  it.each<[Count['round'], number, boolean, Follow]>([
    ['first', 499, false, 'repeat'],
    ['first', 500, false, 'repeat'],
    ['first', 501, true, 'done'],
    ['repeat', 500, true, 'done'],
    ['extra', 500, false, 'report'],
  ])('%s election, %d of 1000 came', (round, voted, recognised, follow) => {
    const result = outcomeOf(unit({ round, voted, valid: voted, candidates: people(voted, voted - 1, voted - 2, 10) }));
    expect([result.turnout.recognised, result.follow, result.elected.length > 0]).toEqual([recognised, follow, recognised]);
  });
});

/** The law again, by another road: try every set of people and keep the one the articles allow. */
const bruteForce = ({ level, round, seats, voters, voted, valid, candidates }: Count): { elected: string; follow: Follow } => {
  if (voted * 2 <= voters && round !== 'repeat') return { elected: '', follow: round === 'first' ? 'repeat' : 'report' };
  const all = candidates.map((c, i) => ({ ...c, i })).filter((c) => c.votes * 2 > valid);
  const fits: number[][] = [];
  for (let mask = 0; mask < 1 << all.length; mask++) {
    const inside = all.filter((_, k) => mask & (1 << k));
    const outside = all.filter((_, k) => !(mask & (1 << k)));
    if (inside.length !== Math.min(seats, all.length)) continue;
    if (inside.every((a) => outside.every((b) => a.votes > b.votes || (a.votes === b.votes && (a.born === '' || b.born === '' || a.born <= b.born)))))
      fits.push(inside.map((c) => c.i));
  }
  const certain = candidates.map((_, i) => i).filter((i) => fits.every((set) => set.includes(i)));
  const inSome = new Set(fits.flat());
  const open = inSome.size > certain.length;
  const unknown =
    open &&
    candidates.some(
      (c, i) =>
        inSome.has(i) && c.born === '' && all.filter((d) => d.votes === c.votes).length > 1 && !all.every((d) => d.votes !== c.votes || certain.includes(d.i)),
    );
  const sorted = (list: number[]) => [...list].sort((a, b) => a - b).join();
  if (open) return { elected: sorted(certain), follow: unknown ? 'unclear' : 'ask' };
  const short = seats - certain.length;
  const follow =
    short <= 0
      ? 'done'
      : round === 'extra'
        ? 'last'
        : round === 'repeat'
          ? 'report'
          : level === 'qh' || certain.length / seats < 2 / 3 - 1e-12
            ? 'extra'
            : 'short';
  return { elected: sorted(certain), follow };
};

it('10,000 random units agree with the brute-force reading of the law', () => {
  const random = createRandom('BRUTE2');
  const days = ['1970-01-01', '1970-01-01', '1975-06-30', '1980-12-31', '1981-01-01', '1990-02-03'];
  const seen = new Set<Follow>();
  for (let n = 0; n < 10_000; n++) {
    const valid = random.between(0, 12);
    const voted = valid + random.between(0, 3);
    const count: Count = {
      level: random.pick(['qh', 'tinh', 'xa']),
      round: random.pick(['first', 'first', 'extra', 'repeat']),
      seats: random.between(1, 5),
      voters: voted + random.between(0, voted + 2),
      voted,
      valid,
      candidates: Array.from({ length: random.between(1, 8) }, () => ({ votes: random.between(0, valid), born: random.pick(days) })),
    };
    const mine = outcomeOf(count);
    seen.add(mine.follow);
    const got = { elected: [...mine.elected].sort((a, b) => a - b).join(), follow: mine.follow };
    expect(got, JSON.stringify(count)).toEqual(bruteForce(count));
  }
  expect([...seen].sort()).toEqual(['ask', 'done', 'extra', 'last', 'repeat', 'report', 'short']);
});
