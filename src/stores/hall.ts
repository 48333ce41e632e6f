import { atom } from 'nanostores';
import { freePlace, moved, nextId, turned, clamp } from '#domain/hall/arrange.ts';
import { parseAttempt, type ArrangeAttempt, type Attempt, type InspectAttempt } from '#domain/hall/attempt.ts';
import { survey, type Survey } from '#domain/hall/checks.ts';
import { drawInspection, drawStore, type Inspection } from '#domain/hall/draw.ts';
import { judge, judgeRoom, sameMark, type Judged, type Mark } from '#domain/hall/grade.ts';
import type { Hall, Item, Kind, Plan, Point, Rules } from '#domain/hall/types.ts';
import { createRandom } from '#domain/seed.ts';
import { leftOver, stopwatch } from './attempt.ts';
import { draft, type DraftStore } from './drafts.ts';
import { finishExercise } from './progress.ts';

/** What the exercise needs from outside; tests give their own. */
export interface Outside {
  /** Milliseconds since 1970. */
  now: () => number;
  arranging: DraftStore<Attempt>;
  inspecting: DraftStore<Attempt>;
  finish: typeof finishExercise;
}
const live = (id: string): Outside => ({
  now: () => Date.now(),
  arranging: draft(`hall/${id}/arrange`, parseAttempt),
  inspecting: draft(`hall/${id}/inspect`, parseAttempt),
  finish: finishExercise,
});

/** Longest time between two actions that counts as work, in ms. */
const longestPause = 120_000;
const longestPast = 60;

/** One learner arranging a room: the things in it, the one in hand, what the checks say. */
export const createArrange = (id: string, halls: readonly Hall[], rules: readonly Rules[], outside: Outside = live(id)) => {
  const { now, arranging, finish } = outside;
  const watch = stopwatch(now, longestPause);
  const $plan = atom<Plan | undefined>(undefined);
  const $attempt = atom<ArrangeAttempt | undefined>(undefined);
  const $chosen = atom<string | undefined>(undefined);
  /** What the checks say; worked out anew after each change once they were asked. */
  const $survey = atom<Survey | undefined>(undefined);
  /** Points of the result that was written down; undefined while the work goes on. */
  const $saved = atom<number | undefined>(undefined);
  let past: (readonly Item[])[] = [];
  let store = new Map<string, Readonly<Record<string, string>>>();

  const hallOf = (attempt: ArrangeAttempt) => halls.find((one) => one.id === attempt.hall);
  const rulesOf = (attempt: ArrangeAttempt) => rules.find((one) => one.edition === attempt.edition);
  const begin = (attempt: ArrangeAttempt) => {
    const [hall, of] = [hallOf(attempt), rulesOf(attempt)];
    if (!hall || !of) return;
    store = drawStore(createRandom(attempt.seed).fork('store'), of, hall);
    past = [];
    $attempt.set(attempt);
    $plan.set({ hall, rules: of, items: attempt.items });
    left.forget();
    $chosen.set(undefined);
    $survey.set(undefined);
    $saved.set(undefined);
    watch.start();
  };
  const left = leftOver<Attempt, ArrangeAttempt>(arranging, begin);
  const show = (items: readonly Item[]) => {
    const [plan, attempt] = [$plan.get(), $attempt.get()];
    if (!plan || !attempt) return;
    const next = { ...plan, items };
    const kept = { ...attempt, items, seconds: attempt.seconds + watch.lap() };
    $attempt.set(kept);
    $plan.set(next);
    if ($survey.get()) $survey.set(survey(next));
    $saved.set(undefined);
    arranging.save(kept);
  };
  const change = (items: readonly Item[]) => {
    const plan = $plan.get();
    if (!plan || plan.items === items) return;
    past = [...past.slice(1 - longestPast), plan.items];
    show(items);
  };
  const alter = (itemId: string, next: (item: Item, hall: Hall) => Item) => {
    const plan = $plan.get();
    if (plan) change(plan.items.map((item) => (item.id === itemId ? next(item, plan.hall) : item)));
  };

  return {
    $plan,
    $attempt,
    $left: left.$left,
    $chosen,
    $survey,
    $saved,
    /** Looks for a half-finished room; call after the first draw. */
    look: () =>
      left.offer(
        (found): found is ArrangeAttempt => found.mode === 'arrange' && found.items.length > 0 && hallOf(found) !== undefined && rulesOf(found) !== undefined,
      ),
    resume: left.resume,
    drop: left.drop,
    start: (hall: string, edition: string, seed: string) => begin({ v: 1, mode: 'arrange', seed, hall, edition, items: [], seconds: 0 }),
    /** Puts one more thing of a kind into a free place and takes it in hand. Gives its id; undefined when there are enough. */
    add: (kind: Kind): string | undefined => {
      const plan = $plan.get();
      const fresh = plan && nextId(plan.items, kind);
      if (!plan || fresh === undefined) return undefined;
      change([...plan.items, { ...freePlace(plan.hall, plan.items, kind), id: fresh, traits: store.get(kind) ?? {} }]);
      $chosen.set(fresh);
      return fresh;
    },
    choose: (itemId: string | undefined) => $chosen.set(itemId),
    /** Moves by cells. */
    move: (itemId: string, dx: number, dy: number) => alter(itemId, (item, hall) => moved(hall, item, dx, dy)),
    /** Puts the upper left cell at a point. */
    place: (itemId: string, to: Point) => alter(itemId, (item, hall) => clamp(hall, { ...item, ...to })),
    rotate: (itemId: string) => alter(itemId, (item, hall) => turned(hall, item)),
    setTrait: (itemId: string, trait: string, value: string) => alter(itemId, (item) => ({ ...item, traits: { ...item.traits, [trait]: value } })),
    remove: (itemId: string) => {
      const plan = $plan.get();
      if (!plan) return;
      change(plan.items.filter((item) => item.id !== itemId));
      if ($chosen.get() === itemId) $chosen.set(undefined);
    },
    undo: (): boolean => {
      const before = past.at(-1);
      if (!before) return false;
      past = past.slice(0, -1);
      show(before);
      if (!before.some((item) => item.id === $chosen.get())) $chosen.set(undefined);
      return true;
    },
    check: (): Survey | undefined => {
      const plan = $plan.get();
      if (plan) $survey.set(survey(plan));
      return $survey.get();
    },
    /** Writes the result down; the room stays for further work, the draft goes. */
    finish: () => {
      const [plan, attempt] = [$plan.get(), $attempt.get()];
      if (!plan || !attempt || $saved.get() !== undefined) return;
      const said = survey(plan);
      const { open, score } = judgeRoom(said.findings);
      finish({
        id,
        mode: 'learn',
        seed: attempt.seed,
        score,
        seconds: attempt.seconds + watch.lap(),
        passed: false,
        perfect: open.length === 0,
        missed: [...open],
      });
      $survey.set(said);
      $saved.set(score);
      arranging.clear();
    },
    leave: () => {
      $plan.set(undefined);
      $attempt.set(undefined);
      $survey.set(undefined);
    },
  };
};
export type Arrange = ReturnType<typeof createArrange>;

/** The room of a code for inspectors. */
export const inspectionOf = (seed: string, halls: readonly Hall[], rules: Rules): Inspection => drawInspection(createRandom(seed).fork('hall'), halls, rules);

/** One learner inspecting a finished room: what was written down, and how it was judged. */
export const createInspect = (id: string, halls: readonly Hall[], rules: Rules, outside: Outside = live(id)) => {
  const { now, inspecting, finish } = outside;
  const watch = stopwatch(now, longestPause);
  const $inspection = atom<Inspection | undefined>(undefined);
  const $attempt = atom<InspectAttempt | undefined>(undefined);
  const $chosen = atom<string | undefined>(undefined);
  const $judged = atom<Judged | undefined>(undefined);

  const begin = (attempt: InspectAttempt) => {
    $inspection.set(inspectionOf(attempt.seed, halls, rules));
    $attempt.set(attempt);
    left.forget();
    $chosen.set(undefined);
    $judged.set(undefined);
    watch.start();
  };
  const left = leftOver<Attempt, InspectAttempt>(inspecting, begin);

  return {
    $inspection,
    $attempt,
    $left: left.$left,
    $chosen,
    $judged,
    look: () => left.offer((found): found is InspectAttempt => found.mode === 'inspect' && found.marks.length > 0),
    resume: left.resume,
    drop: left.drop,
    start: (seed: string) => begin({ v: 1, mode: 'inspect', seed, marks: [], seconds: 0 }),
    choose: (itemId: string | undefined) => $chosen.set(itemId),
    /** Writes a fault down, or strikes it out again. Says whether it stands now. */
    toggle: (mark: Mark): boolean => {
      const attempt = $attempt.get();
      if (!attempt || $judged.get()) return false;
      const had = attempt.marks.some((one) => sameMark(one, mark));
      const marks = had ? attempt.marks.filter((one) => !sameMark(one, mark)) : [...attempt.marks, mark];
      const next = { ...attempt, marks, seconds: attempt.seconds + watch.lap() };
      $attempt.set(next);
      inspecting.save(next);
      return !had;
    },
    /** Hands in; the result goes to the progress. */
    finish: () => {
      const [inspection, attempt] = [$inspection.get(), $attempt.get()];
      if (!inspection || !attempt || $judged.get()) return;
      const seconds = attempt.seconds + watch.lap();
      const judged = judge(survey(inspection.plan).findings, attempt.marks);
      finish({
        id,
        mode: 'test',
        seed: attempt.seed,
        score: judged.score,
        seconds,
        passed: judged.passed,
        perfect: judged.perfect,
        missed: [...judged.missedCodes],
      });
      inspecting.clear();
      $attempt.set({ ...attempt, seconds });
      $judged.set(judged);
    },
    leave: () => {
      $inspection.set(undefined);
      $attempt.set(undefined);
      $judged.set(undefined);
    },
  };
};
export type Inspect = ReturnType<typeof createInspect>;
