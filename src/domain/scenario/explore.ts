import { begin, decide, holds, openChoices, readCondition, type Play } from './play.ts';
import type { Case } from './types.ts';

/** More ways than this mean a circle. */
const mostPaths = 60_000;
const longest = 24;

/** What a walk over every way through a case has met. */
export interface Walk {
  readonly scenes: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** `scene/index` of each choice that was open once. */
  readonly choices: ReadonlySet<string>;
  /** `scene/index` of each late sentence that was read once. */
  readonly also: ReadonlySet<string>;
  /** Scenes where fewer than two choices were open on some way. */
  readonly narrow: ReadonlySet<string>;
  /** Something decided at least two decisions earlier was felt. */
  readonly late: boolean;
  /** A way that does not end, by its scenes. */
  readonly endless: readonly string[] | undefined;
  /** No ending fits after these scenes. */
  readonly lost: readonly string[] | undefined;
  readonly paths: number;
  readonly lowest: number;
}

/** Whether a condition that holds now looks back over at least one other decision. */
const looksBack = (when: readonly string[] | undefined, play: Play): boolean =>
  (when ?? []).some((condition) => {
    const { mark, absent } = readCondition(condition);
    const set = play.marks.get(mark);
    return absent ? play.steps.length >= 2 : set !== undefined && set <= play.steps.length - 2;
  });

/** Walks every way through a case. Throws when a `goto` names nothing; check names first. */
export const explore = (story: Case): Walk => {
  const scenes = new Set<string>();
  const endings = new Set<string>();
  const choices = new Set<string>();
  const also = new Set<string>();
  const narrow = new Set<string>();
  let late = false;
  let endless: string[] | undefined;
  let lost: string[] | undefined;
  let paths = 0;
  let lowest = 100;
  const names = (play: Play) => play.steps.map((step) => step.scene.id);
  const visit = (play: Play): void => {
    if (play.at === 'end') {
      paths++;
      endings.add(play.ending.id);
      late ||= looksBack(play.ending.when, play);
      lowest = Math.min(lowest, play.judgement.score);
      return;
    }
    if (play.steps.length > longest || paths > mostPaths) {
      endless ??= names(play);
      return;
    }
    const { scene } = play;
    scenes.add(scene.id);
    scene.also.forEach((one, i) => {
      if (!holds(one.when, play.marks)) return;
      also.add(`${scene.id}/${i}`);
      late ||= looksBack(one.when, play);
    });
    const open = openChoices(scene, play.marks);
    if (open.length < 2) narrow.add(scene.id);
    for (const pick of open) {
      choices.add(`${scene.id}/${pick}`);
      const choice = scene.choices[pick];
      late ||= looksBack(choice?.when, play);
      let next: Play | undefined;
      try {
        next = decide(story, play, pick);
      } catch {
        lost ??= [...names(play), scene.id];
      }
      if (!next || endless) continue;
      if (typeof choice?.goto === 'object') {
        const way = choice.goto.find((one) => holds(one.when, (next as Play).marks));
        late ||= looksBack(way?.when, next);
      }
      visit(next);
    }
  };
  visit(begin(story));
  return { scenes, endings, choices, also, narrow, late, endless, lost, paths, lowest };
};

/** The case with the first choice graded best taken everywhere; undefined when a scene has none. */
export const bestPlay = (story: Case): Play | undefined => {
  let play: Play | undefined = begin(story);
  while (play?.at === 'scene' && play.steps.length <= longest) {
    const { scene, marks }: Extract<Play, { at: 'scene' }> = play;
    const pick: number | undefined = openChoices(scene, marks).find((i) => scene.choices[i]?.grade === 'best');
    play = pick === undefined ? undefined : decide(story, play, pick);
  }
  return play;
};
