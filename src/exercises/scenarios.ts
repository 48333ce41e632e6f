import { getCollection } from 'astro:content';
import { getCourse } from '../components/course.ts';
import type { DeckCard } from '../domain/scenario/cards.ts';
import type { Case } from '../domain/scenario/types.ts';

/** Every case, by module and title. */
export const getCases = async (): Promise<Case[]> => {
  const order = (await getCourse()).map((m) => m.id);
  const entries = await getCollection('scenarios');
  return entries
    .map(({ id, data }): Case => ({ ...data, id }))
    .sort((a, b) => order.indexOf(a.module) - order.indexOf(b.module) || a.edition.localeCompare(b.edition) * -1 || a.title.localeCompare(b.title, 'vi'));
};

/** Every short card with its module. */
export const getCards = async (): Promise<DeckCard[]> =>
  (await getCollection('cards')).flatMap(({ data }) => data.cards.map((card) => ({ ...card, module: data.module })));
