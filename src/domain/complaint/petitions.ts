import { combinations, fitting } from './find.ts';
import type { Answer, Matter, Route } from './schema.ts';

/** A complaint as somebody brings it: what it is about, what was answered, and the one way it goes. */
export interface Petition {
  /** "ket-qua:qh/trong-han" */
  code: string;
  matter: Matter;
  answers: { ask: string; text: string }[];
  route: Route;
}

/** Every complaint the table of an election can tell apart. A combination without exactly one way is left out (the content check reports it). */
export const petitionsOf = (matters: readonly Matter[], edition: NonNullable<Answer['editions']>[number]): Petition[] =>
  matters.flatMap((matter) =>
    combinations(matter, edition).flatMap((answers): Petition[] => {
      const [route, ...more] = fitting(matter.routes, answers, edition);
      if (!route || more.length > 0) return [];
      const told = matter.asks.map(({ id, ask, options }) => ({ ask, text: options.find((one) => one.id === answers[id])?.text ?? '' }));
      return [{ code: `${matter.id}:${Object.values(answers).join('/')}`, matter, answers: told, route }];
    }),
  );
