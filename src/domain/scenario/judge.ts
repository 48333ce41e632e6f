import type { Case, Choice } from './types.ts';

/** One thing that was looked at. */
export interface Item {
  readonly id: string;
  readonly says: string;
  readonly done: boolean;
  /** Done, but not in its turn. */
  readonly late: boolean;
  /** Founded on a document: counts. Advice is shown and does not count. */
  readonly counts: boolean;
}
export const meterIds = ['order', 'told', 'written', 'protected'] as const;
export type MeterId = (typeof meterIds)[number];
export interface Meter {
  readonly id: MeterId;
  readonly items: readonly Item[];
  /** Per cent of the items that count; undefined when all are advice. */
  readonly share: number | undefined;
}
export interface Judgement {
  readonly meters: readonly Meter[];
  /** Mean of the meters, per cent. */
  readonly score: number;
}
interface Basis {
  readonly practice?: true | undefined;
}

/** The longest part of `wanted` that stands in `done` in the same order. */
export const inTurn = (wanted: readonly string[], done: readonly string[]): string[] => {
  const best: string[][] = Array.from({ length: done.length + 1 }, () => []);
  for (const one of wanted) {
    let before: string[] = [];
    for (let i = 0; i < done.length; i++) {
      const kept = best[i + 1] ?? [];
      const here = done[i] === one ? [...before, one] : (best[i] ?? []);
      before = kept;
      best[i + 1] = here.length > kept.length ? here : kept;
    }
  }
  return best[done.length] ?? [];
};

/** What was done, first time each; what one decision does together stands in the right order. */
const actsOf = (wanted: readonly string[], choices: readonly Choice[]): string[] => {
  const acts = choices.flatMap((choice) => {
    const here = new Set<string>([...choice.does, ...choice.tells]);
    return wanted.filter((id) => here.has(id));
  });
  return [...new Set(acts)];
};

const meter = (id: MeterId, items: readonly Item[]): Meter => {
  const counted = items.filter((item) => item.counts);
  return { id, items, share: counted.length === 0 ? undefined : (100 * counted.filter((item) => item.done && !item.late).length) / counted.length };
};

const counts = (one: Basis): boolean => one.practice !== true;

/** Whoever was hurt can be helped again; what was seen or left out of hand stays so. */
const mendable: ReadonlySet<string> = new Set(['people']);

/** Whether a thing was kept at the end, lost, or nobody looked after it. */
const fateOf = (what: string, choices: readonly Choice[]): 'kept' | 'lost' | 'open' =>
  choices.reduce<'kept' | 'lost' | 'open'>((now, choice) => {
    if (choice.loses.some((one) => one === what)) return 'lost';
    const keeps = choice.keeps.some((one) => one === what);
    return keeps && (now !== 'lost' || mendable.has(what)) ? 'kept' : now;
  }, 'open');

/** Something the law protects was lost for good. */
export const harmed = (story: Case, choices: readonly Choice[]): boolean => story.protect.some((one) => counts(one) && fateOf(one.what, choices) === 'lost');

const orderMeter = (story: Case, choices: readonly Choice[]): Meter => {
  const turn = (list: Case['order']) => {
    const ids = list.map((act) => act.id);
    return inTurn(ids, actsOf(ids, choices));
  };
  const graded = new Set(turn(story.order.filter(counts)));
  const all = new Set(turn(story.order));
  const done = new Set(
    actsOf(
      story.order.map((act) => act.id),
      choices,
    ),
  );
  return meter(
    'order',
    story.order.map((act) => ({
      id: act.id,
      says: act.says,
      done: done.has(act.id),
      late: done.has(act.id) && !(counts(act) ? graded : all).has(act.id),
      counts: counts(act),
    })),
  );
};

/** What these decisions, taken one after the other, are worth. */
export const judge = (story: Case, choices: readonly Choice[]): Judgement => {
  const told = new Set<string>(choices.flatMap((choice) => choice.tells));
  const written = new Set(choices.flatMap((choice) => choice.writes));
  const meters = [
    orderMeter(story, choices),
    meter(
      'told',
      story.tell.map((one) => ({ id: one.who, says: one.says ?? '', done: told.has(one.who), late: false, counts: counts(one) })),
    ),
    meter(
      'written',
      story.write.map((one) => ({ id: one.id, says: one.says, done: written.has(one.id), late: false, counts: counts(one) })),
    ),
    meter(
      'protected',
      story.protect.map((one) => ({ id: one.what, says: one.says, done: fateOf(one.what, choices) === 'kept', late: false, counts: counts(one) })),
    ),
  ];
  const shares = meters.flatMap((one) => (one.share === undefined ? [] : [one.share]));
  return { meters, score: shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length };
};
