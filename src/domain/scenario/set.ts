import { createRandom } from '../seed.ts';

/** How many cases one code opens for a room. */
export const setSize = 4;

/** The cases of a code, in their order: first one of each module, as far as that goes. */
export const drawSet = <T extends { readonly module: string }>(cases: readonly T[], seed: string): T[] => {
  const random = createRandom(seed).fork('scenario');
  const mixed = random.shuffle(cases);
  const firsts = mixed.filter((one, i) => mixed.findIndex((other) => other.module === one.module) === i);
  return [...firsts, ...mixed.filter((one) => !firsts.includes(one))].slice(0, setSize);
};

/** In which order the open choices of a scene stand for a code. */
export const choiceOrder = (open: readonly number[], seed: string, scene: string): number[] => createRandom(seed).fork(`scenario/${scene}`).shuffle(open);
