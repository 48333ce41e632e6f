import { getCollection, getEntry } from 'astro:content';

/** A hand-made case that has a page for itself. */
export interface Made {
  exercise: string;
  id: string;
  title: string;
  aim: string;
}

/** The hand-made cases of ballots, counts, minutes and results; those of «Bạn xử lý thế nào?» have pages of their own kind. */
export const getMade = async (): Promise<Made[]> => {
  const [ballots, counts, minutes, results] = await Promise.all([
    getCollection('ballots'),
    getCollection('counts'),
    getCollection('minutes'),
    getCollection('results'),
  ]);
  const of = (exercise: string, list: { id: string; data: { title: string; aim: string } }[]) =>
    list.map(({ id, data }): Made => ({ exercise, id, title: data.title, aim: data.aim }));
  return [...of('cham-phieu', ballots), ...of('dem-phieu', counts), ...of('bien-ban', minutes), ...of('kiem-tra-ket-qua', results)];
};

/** What a case is called on a link; undefined when the exercise's own title says it. */
export const caseTitle = async (exercise: string, id: string): Promise<string | undefined> => {
  if (exercise === 'tinh-huong') return (await getEntry('scenarios', id))?.data.title;
  if (exercise === 'bo-tri-phong') return (await getEntry('halls', id))?.data.title;
  return (await getMade()).find((one) => one.exercise === exercise && one.id === id)?.title;
};
