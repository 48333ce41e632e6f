import type { Random } from '../seed.ts';
import { isGraded } from './codes.ts';
import { allFaults, fits, gradedFaults, plant, touches, type Fault, type Planted } from './faults.ts';
import { flipHall, withIds } from './hall.ts';
import type { Hall, Item, Plan, Rules } from './types.ts';

/** Faults in a room to inspect: some of a rule, which are graded, some of good practice. */
export const planted = { graded: 7, practice: 2 };
/** Wrong values among the things the commune lends for arranging. */
const lent = 6;

/** A finished room with faults to find. */
export interface Inspection {
  plan: Plan;
  faults: readonly Planted[];
}

/** One fault for each of so many kinds of the inspector's list; none touches what another touches. */
const choose = (random: Random, from: readonly Fault[], hall: Hall, count: number, taken: Set<string>): Fault[] => {
  const out: Fault[] = [];
  for (const fact of random.shuffle([...new Set(from.map((fault) => fault.fact))])) {
    if (out.length === count) break;
    const open = from.filter((fault) => fault.fact === fact && touches(fault, hall).every((one) => !taken.has(one)));
    if (open.length === 0) continue;
    const fault = random.pick(open);
    touches(fault, hall).forEach((one) => taken.add(one));
    out.push(fault);
  }
  return out;
};

/** The hall's good arrangement with these faults in it. A writing place gets one fault at most. */
export const plantAll = (random: Random, hall: Hall, rules: Rules, faults: readonly Fault[]): Inspection => {
  let items: Item[] = withIds(hall.layout);
  const out: Planted[] = [];
  const used = new Set<string>(faults.flatMap((fault) => touches(fault, hall)));
  for (const fault of faults) {
    const next = plant(items, fault, hall, (ids) => {
      const free = ids.filter((id) => ids.length === 1 || !used.has(id));
      const id = random.pick(free.length > 0 ? free : ids);
      used.add(id);
      return id;
    });
    items = next.items;
    out.push(next.planted);
  }
  return { plan: { hall, rules, items }, faults: out };
};

/** The room of a code: which hall, which way round, which faults. */
export const drawInspection = (random: Random, halls: readonly Hall[], rules: Rules): Inspection => {
  const drawn = random.pick(halls);
  const hall = random.chance(0.5) ? flipHall(drawn) : drawn;
  const open = (faults: readonly Fault[]) => faults.filter((fault) => fits(fault, hall, rules));
  const taken = new Set<string>();
  const graded = choose(random, open(gradedFaults), hall, planted.graded, taken);
  const practice = choose(random, open(allFaults.filter((fault) => !isGraded(fault.code))), hall, planted.practice, taken);
  return plantAll(random.fork('where'), hall, rules, [...graded, ...practice]);
};

/** What the commune's store lends: kind → traits with a wrong value (old things used again). */
export const drawStore = (random: Random, rules: Rules, hall: Hall): Map<string, Readonly<Record<string, string>>> => {
  const worn = gradedFaults.filter((fault) => fault.how === 'trait' && fits(fault, hall, rules));
  const chosen = choose(random, worn, hall, lent, new Set());
  return new Map(chosen.flatMap((fault) => (fault.how === 'trait' ? [[fault.kind, { [fault.trait]: fault.value }] as const] : [])));
};
