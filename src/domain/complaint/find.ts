import type { Answer, Ask, Matter, Route } from './schema.ts';

/** Answers given so far: question → answer. */
export type Answers = Readonly<Record<string, string>>;

type EditionId = NonNullable<Answer['editions']>[number];

const inForce = (editions: readonly EditionId[] | undefined, edition: EditionId): boolean => editions === undefined || editions.includes(edition);

/** The answers of a question in one election. */
export const optionsOf = (ask: Ask, edition: EditionId): Answer[] => ask.options.filter((one) => inForce(one.editions, edition));

/** The first question that has no answer of this election yet; undefined when all have. */
export const openAsk = (matter: Pick<Matter, 'asks'>, answers: Answers, edition: EditionId): Ask | undefined =>
  matter.asks.find((ask) => !optionsOf(ask, edition).some((one) => one.id === answers[ask.id]));

/** Every way that fits the answers; a sound table gives exactly one once all questions are answered. */
export const fitting = <R extends Pick<Route, 'if' | 'editions'>>(routes: readonly R[], answers: Answers, edition: EditionId): R[] =>
  routes.filter((route) => inForce(route.editions, edition) && Object.entries(route.if).every(([ask, wanted]) => wanted.includes(answers[ask] ?? '')));

/** All combinations of answers to the questions of a matter in one election. */
export const combinations = (matter: Pick<Matter, 'asks'>, edition: EditionId): Answers[] =>
  matter.asks.reduce<Answers[]>((sets, ask) => sets.flatMap((set) => optionsOf(ask, edition).map((one) => ({ ...set, [ask.id]: one.id }))), [{}]);

/** What is wrong with the table of a matter, in words for its author. */
export const tableFaults = (matter: Matter, editions: readonly EditionId[]): string[] => {
  const known = new Map(matter.asks.map((ask) => [ask.id, new Set(ask.options.map((one) => one.id))]));
  const strange = matter.routes.flatMap((route, i) =>
    Object.entries(route.if).flatMap(([ask, wanted]) =>
      wanted.filter((one) => !known.get(ask)?.has(one)).map((one) => `đường ${i + 1}: không có câu trả lời «${ask}: ${one}».`),
    ),
  );
  const used = new Set<Route>();
  const uneven = editions.flatMap((edition) =>
    combinations(matter, edition).flatMap((answers) => {
      const found = fitting(matter.routes, answers, edition);
      found.forEach((route) => used.add(route));
      return found.length === 1 ? [] : [`kỳ ${edition}, ${JSON.stringify(answers)}: có ${found.length} đường, phải đúng một.`];
    }),
  );
  const dead = matter.routes.flatMap((route, i) => (used.has(route) ? [] : [`đường ${i + 1} không bao giờ dùng tới.`]));
  return [...strange, ...uneven, ...dead];
};
