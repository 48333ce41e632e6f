import { receivers, type Case, type Choice, type Ending, type Receiver, type Scene } from './types.ts';
import { harmed, judge, type Judgement } from './judge.ts';

/** One decision that was taken. */
export interface Step {
  readonly scene: Scene;
  readonly choice: Choice;
  /** Place of the choice in the scene, as the author wrote it. */
  readonly pick: number;
  /** Minutes since midnight of the day the scene plays on. */
  readonly from: number;
  readonly to: number;
  readonly day: string;
}

export interface Moment {
  readonly steps: readonly Step[];
  /** Decision after which each mark was last set: 0 is the first. */
  readonly marks: ReadonlyMap<string, number>;
  /** Minutes since midnight. */
  readonly clock: number;
  /** "" on the first day. */
  readonly day: string;
}
/** A case somewhere on its way: at a scene that waits for a decision, or at its end. */
export type Play = Moment & ({ readonly at: 'scene'; readonly scene: Scene } | { readonly at: 'end'; readonly ending: Ending; readonly judgement: Judgement });

/** Where the ending is found by what was achieved. */
export const byScore = 'het';
const leastOf: Record<Ending['kind'], number> = { best: 95, good: 70, poor: 0 };

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** "18:05" */
export const clockOf = (minutes: number): string => {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
};

/** What a condition reads, and whether it must be absent. */
export const readCondition = (condition: string): { mark: string; absent: boolean } =>
  condition.startsWith('chua ') ? { mark: condition.slice(5), absent: true } : { mark: condition, absent: false };

export const holds = (when: readonly string[] | undefined, marks: ReadonlyMap<string, number>): boolean =>
  (when ?? []).every((condition) => {
    const { mark, absent } = readCondition(condition);
    return marks.has(mark) !== absent;
  });

export const isReceiver = (id: string): id is Receiver => (receivers as readonly string[]).includes(id);

/** The scene's words with every late consequence that has come true. */
export const textsOf = (scene: Scene, marks: ReadonlyMap<string, number>): string[] => [
  scene.text,
  ...scene.also.filter((one) => holds(one.when, marks)).map((one) => one.text),
];

/** Indexes of the choices that are open now, as the author ordered them. */
export const openChoices = (scene: Scene, marks: ReadonlyMap<string, number>): number[] =>
  scene.choices.flatMap((choice, i) => (holds(choice.when, marks) ? [i] : []));

const enter = (scene: Scene, moment: Moment): Play => {
  const time = scene.time === undefined ? moment.clock : minutesOf(scene.time);
  const newDay = scene.day !== undefined && scene.day !== moment.day;
  return { ...moment, at: 'scene', scene, clock: newDay ? time : Math.max(time, moment.clock), day: scene.day ?? moment.day };
};

/** The ending named, or the first that fits. Where something protected was lost none but a bad one fits. */
const close = (story: Case, moment: Moment, named: Ending | undefined): Play => {
  const choices = moment.steps.map((step) => step.choice);
  const judgement = judge(story, choices);
  const lost = harmed(story, choices);
  const fits = (one: Ending) => holds(one.when, moment.marks) && judgement.score >= (one.least ?? leastOf[one.kind]) && (one.kind === 'poor' || !lost);
  const ending = named ?? story.endings.find(fits);
  if (!ending) throw new Error(`${story.id}: no ending fits`);
  return { ...moment, at: 'end', ending, judgement };
};

/** Where a choice leads from a scene: a scene's id, an ending's id or `het`. */
export const targetOf = (story: Case, scene: Scene, choice: Choice, marks: ReadonlyMap<string, number>): string => {
  const { goto } = choice;
  if (typeof goto === 'string') return goto;
  const way = goto?.find((one) => holds(one.when, marks));
  return way?.to ?? story.scenes[story.scenes.indexOf(scene) + 1]?.id ?? byScore;
};

const marksAfter = (marks: ReadonlyMap<string, number>, choice: Choice, at: number): Map<string, number> => {
  const next = new Map(marks);
  for (const mark of choice.clears) next.delete(mark);
  for (const mark of [...choice.does, ...choice.tells, ...choice.writes, ...choice.sets]) if (!next.has(mark)) next.set(mark, at);
  return next;
};

/** The case before the first decision. */
export const begin = (story: Case): Play => {
  const [first] = story.scenes;
  if (!first) throw new Error(`${story.id}: no scenes`);
  return enter(first, { steps: [], marks: new Map(), clock: 0, day: '' });
};

/** The case after one more decision; undefined when that choice is not open. */
export const decide = (story: Case, play: Play, pick: number): Play | undefined => {
  if (play.at !== 'scene' || !openChoices(play.scene, play.marks).includes(pick)) return undefined;
  const choice = play.scene.choices[pick];
  if (!choice) return undefined;
  const marks = marksAfter(play.marks, choice, play.steps.length);
  const clock = play.clock + choice.minutes;
  const steps = [...play.steps, { scene: play.scene, choice, pick, from: play.clock, to: clock, day: play.day }];
  const moment: Moment = { steps, marks, clock, day: play.day };
  const to = targetOf(story, play.scene, choice, marks);
  const scene = story.scenes.find((one) => one.id === to);
  if (scene) return enter(scene, moment);
  return close(story, moment, to === byScore ? undefined : story.endings.find((one) => one.id === to));
};

/** The case after these decisions; undefined when they are not possible one after the other. */
export const replay = (story: Case, picks: readonly number[]): Play | undefined =>
  picks.reduce<Play | undefined>((play, pick) => play && decide(story, play, pick), begin(story));
