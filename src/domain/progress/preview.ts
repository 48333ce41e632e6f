import { mergeItem } from './merge.ts';
import type { Item, Key, Kind, Progress } from './record.ts';

/** What merging does to the items of one kind. */
export interface Change {
  readonly added: number;
  readonly better: number;
  readonly same: number;
}
export type Preview = Readonly<Record<Kind, Change>> & {
  /** Items here that the incoming record does not have: what replacing would lose. */
  readonly onlyHere: number;
};

/** What a person would call the state of an item: times are rounded in a code and move a little, which is no change to speak of. */
const told = (item: Item): string => JSON.stringify(Object.entries({ ...item, at: 0, firstRightAt: 0, passedAt: 0 }).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What would change here if the incoming record were merged in. */
export const preview = (here: Progress, incoming: Progress): Preview => {
  const count: Record<Kind, { added: number; better: number; same: number }> = {
    q: { added: 0, better: 0, same: 0 },
    l: { added: 0, better: 0, same: 0 },
    e: { added: 0, better: 0, same: 0 },
    x: { added: 0, better: 0, same: 0 },
  };
  for (const [key, theirs] of Object.entries(incoming) as [Key, Item][]) {
    const kind = key[0] as Kind;
    const ours = here[key] as Item | undefined;
    if (!ours) count[kind].added++;
    else count[kind][told(mergeItem(kind, ours as never, theirs as never)) === told(ours) ? 'same' : 'better']++;
  }
  return { ...count, onlyHere: Object.keys(here).filter((key) => !Object.hasOwn(incoming, key)).length };
};
