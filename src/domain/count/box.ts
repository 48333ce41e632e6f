import { createRandom, type Random } from '../seed.ts';
import { inventCandidates } from './names.ts';
import { judgementOf, levels, type Box, type Bundle, type Heap, type Level, type Odd, type Paper, type Size } from './types.ts';

/** Ballots of each kind in the box, which kinds are counted, and how many make a bundle. */
export const boxSize: Record<Size, { ballots: number; kinds: readonly Level[]; bundle: number; odd: number }> = {
  quick: { ballots: 30, kinds: ['xa'], bundle: 10, odd: 4 },
  middle: { ballots: 100, kinds: ['xa'], bundle: 25, odd: 6 },
  full: { ballots: 100, kinds: ['qh', 'tinh', 'xa'], bundle: 50, odd: 3 },
};

const communes = ['Xã Bãi Dâu', 'Phường Cầu Đá', 'Xã Đồi Sim', 'Phường Bến Lở', 'Xã Ruộng Cả', 'Đặc khu Hòn Ngà'];
const provinces = ['Tỉnh Ba Dòng', 'Thành phố Cửa Sông', 'Tỉnh Đồi Thông', 'Tỉnh Đất Bãi'];
/** Candidates and seats that occur (Đ.57 k.6, Đ.58 k.3). */
const shapes: Record<Level, readonly (readonly [number, number])[]> = {
  qh: [[5, 3]],
  tinh: [
    [5, 3],
    [4, 2],
  ],
  xa: [
    [5, 3],
    [7, 4],
  ],
};
/** How often ballots with 1, 2, … names left occur, by seats. */
const shares: Record<number, readonly number[]> = { 2: [0.35, 0.65], 3: [0.15, 0.3, 0.55], 4: [0.1, 0.2, 0.25, 0.45] };
const plainOdds: readonly Odd[] = ['tooMany', 'untouched', 'allStruck', 'note', 'noStamp'];
const leastPile = 3;

/** Sizes of the piles with 1, 2, … names left; each at least `leastPile`, together `valid`. */
const pileSizes = (random: Random, valid: number, seats: number): number[] => {
  const share = shares[seats] ?? [1];
  const sizes = share.map((part) => Math.max(leastPile, Math.round(valid * part) + random.between(-2, 2)));
  const rest = valid - sizes.reduce((a, b) => a + b, 0);
  sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + rest;
  return sizes;
};

/** `k` different names, the liked ones more often. */
const chooseNames = (random: Random, liking: readonly number[], k: number): number[] => {
  const open = liking.map((weight, name) => ({ weight, name }));
  const chosen: number[] = [];
  while (chosen.length < k) {
    let mark = random.next() * open.reduce((sum, one) => sum + one.weight, 0);
    const at = open.findIndex((one) => (mark -= one.weight) < 0);
    chosen.push(...open.splice(at < 0 ? open.length - 1 : at, 1).map((one) => one.name));
  }
  return chosen.sort((a, b) => a - b);
};

/** The odd ballots of a heap: at least one doubtful, one invalid; some only look odd. */
const chooseOdds = (random: Random, count: number): Odd[] => {
  const plain = random.shuffle(plainOdds).slice(0, Math.ceil(count / 2));
  const rest: Odd[] = [random.pick(['under', 'partial'] as const), random.pick(['shaky', 'pencil'] as const), 'partial'];
  return random.shuffle([...plain, ...rest.slice(0, count - plain.length)]);
};

const drawPapers = (random: Random, total: number, oddCount: number, names: number, seats: number): Paper[] => {
  const odds = chooseOdds(random, oddCount);
  const fates = odds.map((odd) => (judgementOf[odd] === 'team' ? random.chance(0.5) : judgementOf[odd] === 'valid'));
  const sizes = pileSizes(random, total - fates.filter((valid) => !valid).length, seats);
  const liking = random.shuffle(Array.from({ length: names }, (_, i) => 1.1 ** i * (0.8 + random.next() * 0.5)));
  const ks = random.shuffle(sizes.flatMap((size, i) => Array.from({ length: size }, () => i + 1)));
  const take = (k?: number) => ks.splice(k === undefined ? 0 : ks.indexOf(k), 1)[0] ?? 1;
  const papers = odds.map((odd, i): Omit<Paper, 'id'> => {
    const valid = fates[i] ?? false;
    const doubtful = judgementOf[odd] === 'team';
    const k = doubtful ? (valid ? take(seats) : seats) : valid ? take() : Math.min(seats, 2);
    const left = odd === 'untouched' || odd === 'allStruck' ? [] : chooseNames(random, liking, odd === 'tooMany' ? seats + 1 : k);
    const struck = Array.from({ length: names }, (_, name) => name).filter((name) => !left.includes(name));
    return { left, odd, valid, ...(doubtful ? { at: random.pick(struck) } : {}) };
  });
  const all = [...papers, ...ks.map((k) => ({ left: chooseNames(random, liking, k), valid: true }))];
  return random.shuffle(all).map((paper, id) => ({ ...paper, id }));
};

const drawHeap = (random: Random, level: Level, size: Size): Heap => {
  const { ballots, odd } = boxSize[size];
  const [names, seats] = random.pick(shapes[level]);
  const { candidates } = inventCandidates(random.fork('names'), names);
  const voted = ballots + random.between(0, 2);
  const spoiled = random.between(2, size === 'quick' ? 4 : 9);
  const left = random.between(12, size === 'quick' ? 28 : 68);
  return {
    level,
    unit: random.between(1, 6),
    seats,
    candidates,
    inventory: { received: voted + spoiled + left, issued: voted, spoiled, left },
    listed: voted + random.between(1, Math.max(2, Math.round(voted / 20))),
    voted,
    papers: drawPapers(random.fork('papers'), ballots, odd, names, seats),
  };
};

/** The three lists of one Tổ fit: some voters get no ballot for HĐND xã, everybody gets the other two. */
const fitLists = (random: Random, heaps: readonly Heap[]): Heap[] => {
  const base = heaps.find((heap) => heap.level === 'xa');
  const [two, came] = [random.between(1, 3), random.between(0, 1)];
  return heaps.map((heap) => {
    if (!base || heap === base) return heap;
    const voted = base.voted + came;
    const { spoiled, left } = heap.inventory;
    return { ...heap, listed: base.listed + two, voted, inventory: { received: voted + spoiled + left, issued: voted, spoiled, left } };
  });
};

/** Valid ballots of a heap with k names left, in the order they lie. */
export const pileOf = (heap: Heap, k: number): Paper[] => heap.papers.filter((paper) => paper.valid && paper.left.length === k);

const bundlesOf = (heap: Heap, most: number): Bundle[] =>
  Array.from({ length: heap.seats }, (_, i) => i + 1).flatMap((k) => {
    const pile = pileOf(heap, k);
    return Array.from({ length: Math.ceil(pile.length / most) }, (_, part) => ({
      level: heap.level,
      k,
      part: part + 1,
      papers: pile.slice(part * most, (part + 1) * most),
    }));
  });

/** A whole box, right in every number. The same source and size give the same box. */
export const drawBox = (random: Random, size: Size): Box => {
  const all = fitLists(
    random.fork('lists'),
    levels.map((level) => drawHeap(random.fork(level), level, size)),
  );
  const [heaps, others] = [true, false].map((mine) => all.filter(({ level }) => boxSize[size].kinds.includes(level) === mine)) as [Heap[], Heap[]];
  return {
    size,
    team: random.between(2, 19),
    commune: random.pick(communes),
    province: random.pick(provinces),
    members: random.between(11, 15),
    heaps,
    others,
    bundles: heaps.flatMap((heap) => bundlesOf(heap, boxSize[size].bundle)),
  };
};

/** The box of a code. */
export const boxOf = (seed: string, size: Size): Box => drawBox(createRandom(seed).fork('count').fork(`box/${size}`), size);

/** Votes for each name in these ballots. */
export const countRows = (papers: readonly Pick<Paper, 'left'>[], names: number): number[] => {
  const rows = Array.from({ length: names }, () => 0);
  for (const { left } of papers) for (const name of left) rows[name] = (rows[name] ?? 0) + 1;
  return rows;
};
export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
