import { codes, isGraded, site, type Code } from './codes.ts';
import { catalogue, kindsOf, traitRules } from './items.ts';
import type { Hall, Item, Kind, Placement, Rules, SpotName } from './types.ts';

/** A thing wrong on purpose. `fact`: its number in the inspector's list of 36. */
interface Base {
  id: string;
  fact: number;
  code: Code;
}
/** A trait with a wrong value; a thing that is missing; a thing that stands wrongly or does not belong here. */
export type Fault = Base & ({ how: 'trait'; kind: Kind; trait: string; value: string } | { how: 'gone'; kind: Kind } | { how: 'spot'; spot: SpotName });
/** A fault where it was planted: the inspector is right who names this code at this thing. */
export interface Planted {
  fault: Fault;
  code: Code;
  at: string;
}

const factOf = (code: Code): number | undefined => (codes[code] as { fact?: number }).fact;

const traitFaults: Fault[] = traitRules.flatMap(({ kind, trait, wrong }) =>
  Object.entries(wrong).flatMap(([value, code]): Fault[] => {
    const fact = factOf(code);
    return fact === undefined ? [] : [{ how: 'trait', id: `${kind}.${trait}.${value}`, fact, code, kind, trait, value }];
  }),
);
const nails: Fault = { how: 'trait', id: 'backdrop.fixing.nails', fact: 35, code: 'H82', kind: 'backdrop', trait: 'fixing', value: 'nails' };
const gone = (kind: Kind, code: Code): Fault => ({ how: 'gone', id: `gone.${kind}`, fact: factOf(code) ?? 0, code, kind });
const spot = (name: SpotName, code: Code): Fault => ({ how: 'spot', id: `spot.${name}`, fact: factOf(code) ?? 0, code, spot: name });

/** Every fault that can be planted; they come from 36 kinds. */
export const allFaults: readonly Fault[] = [
  ...traitFaults,
  nails,
  gone('gateSign', 'H73'),
  gone('mobile', 'H21'),
  gone('rules', 'H58'),
  gone('photoNotice', 'H60'),
  gone('extinguisher', 'H07'),
  gone('prioritySeats', 'H10'),
  gone('ramp', 'H09'),
  spot('boxHidden', 'H26'),
  spot('boxTight', 'H27'),
  spot('boothTurned', 'H32'),
  spot('camera', 'H33'),
  spot('mirror', 'H34'),
  spot('arrowOut', 'H01'),
  spot('seats', 'H06'),
  spot('cable', 'H08'),
  spot('boardOpen', 'H52'),
  spot('speaker', 'H15'),
  spot('leaflet', 'H17'),
  spot('sponsor', 'H81'),
  spot('oldBanner', 'H83'),
];
export const gradedFaults: readonly Fault[] = allFaults.filter((fault) => isGraded(fault.code));

/** Whether a hall and an election have what the fault needs. */
export const fits = (fault: Fault, hall: Hall, rules: Rules): boolean => {
  if (fault.how === 'spot') return hall.spots[fault.spot] !== undefined;
  if (fault.id === nails.id) return hall.heritage;
  if (fault.how === 'gone' && fault.kind === 'ramp') return hall.doors.some((door) => door.step);
  if (fault.code === 'H70' && rules.levels.includes('huyen')) return false;
  return kindsOf(rules).includes(fault.kind) && hall.layout.some((item) => item.kind === fault.kind);
};

const doors = 'doors';
/** Things a fault changes; two faults that share one are not planted together. A ramp is not missed where a door is blocked. */
export const touches = (fault: Fault, hall: Hall): string[] => {
  if (fault.how === 'trait') return catalogue[fault.kind].most > 1 ? [] : [fault.kind];
  if (fault.how === 'gone') return fault.kind === 'ramp' ? [doors] : [fault.kind];
  const kinds = (hall.spots[fault.spot] ?? []).map((one) => one.kind);
  return [...kinds.map((kind) => (kind === 'booth' ? 'booth-1' : kind)), ...(fault.spot === 'seats' ? [doors] : [])];
};

const put = (items: readonly Item[], to: Placement): { items: Item[]; id: string } => {
  const had = items.find((item) => item.kind === to.kind);
  const id = had?.id ?? to.kind;
  return { id, items: had ? items.map((item) => (item === had ? { ...item, ...to } : item)) : [...items, { ...to, id, traits: {} }] };
};

/** The things with one fault more, and where it is to be seen. `choose` picks one of several ids. */
export const plant = (items: readonly Item[], fault: Fault, hall: Hall, choose: (ids: readonly string[]) => string): { items: Item[]; planted: Planted } => {
  const done = (next: readonly Item[], at: string) => ({ items: [...next], planted: { fault, code: fault.code, at } });
  if (fault.how === 'gone') return done(items.filter((item) => item.kind !== fault.kind), site); // prettier-ignore
  if (fault.how === 'trait') {
    const id = choose(items.filter((item) => item.kind === fault.kind).map((item) => item.id));
    return done(items.map((item) => (item.id === id ? { ...item, traits: { ...item.traits, [fault.trait]: fault.value } } : item)), id); // prettier-ignore
  }
  let next: { items: Item[]; id: string } = { items: [...items], id: '' };
  for (const one of hall.spots[fault.spot] ?? []) next = put(next.items, one);
  return done(next.items, next.id);
};
