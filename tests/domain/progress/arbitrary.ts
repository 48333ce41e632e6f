import * as fc from 'fast-check';
import type { Draft, ExamItem, ExerciseItem, Item, LessonItem, Progress, QuestionItem, Sure } from '#domain/progress/record.ts';

/** Records are large: each property sees 40 of them a run, others the next time. */
fc.configureGlobal({ numRuns: 40 });

const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const percent = fc.integer({ min: 0, max: 100 });
const count = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000 }));
const code = fc.stringMatching(/^[A-Z]\d{2}$/);
const word = fc.oneof(code, fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/));
const seed = fc.oneof(fc.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/), fc.constant(''), fc.constant('abc-1'));

/** A moment not after another, or none. */
const before = (at: number) =>
  fc.option(
    fc.nat({ max: 40_000_000_000 }).map((ago) => Math.max(Date.UTC(2025, 0, 1), at - ago)),
    { nil: undefined },
  );
const maybe = <K extends string, T>(key: K, value: T | undefined) => (value === undefined ? {} : { [key]: value });

export const question: fc.Arbitrary<QuestionItem> = moment.chain((at) =>
  fc
    .record({ right: fc.boolean(), sure: fc.constantFrom<Sure>(0, 1, 2), streak: count, tries: count, first: before(at) })
    .map(({ first, ...rest }) => ({ at, ...rest, ...maybe('firstRightAt', first) })),
);
export const lesson: fc.Arbitrary<LessonItem> = fc
  .record({ at: moment, readToEnd: fc.boolean(), anchor: fc.option(fc.oneof(slug, fc.constant('bước-đầu')), { nil: undefined }) })
  .map(({ anchor, ...rest }) => ({ ...rest, ...maybe('anchor', anchor) }));
export const exercise: fc.Arbitrary<ExerciseItem> = fc.record({
  at: moment,
  best: percent,
  lastScore: percent,
  tries: count,
  passed: fc.boolean(),
  perfectRuns: fc.integer({ min: 0, max: 5 }),
  mastered: fc.boolean(),
  seed,
  seconds: fc.integer({ min: 0, max: 20_000 }),
  missed: fc.array(word, { maxLength: 8 }),
});
export const exam: fc.Arbitrary<ExamItem> = moment.chain((at) =>
  fc
    .record({
      best: percent,
      last: percent,
      passed: fc.boolean(),
      first: before(at),
      tries: count,
      missed: fc.array(fc.stringMatching(/^[a-z]{2,3}-\d{3}$/), { maxLength: 20 }),
    })
    .map(({ first, ...rest }) => ({ at, ...rest, ...maybe('passedAt', first) })),
);

const questionId = fc.stringMatching(/^[a-z]{2,3}-\d{3}$/);
const few = (list: readonly string[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...list) }, { weight: 1, arbitrary: slug });
const entry: fc.Arbitrary<[string, Item]> = fc.oneof(
  fc.tuple(
    fc.oneof(fc.constantFrom('kp-001', 'kp-002', 'pl-001'), questionId).map((id) => `q:${id}`),
    question,
  ),
  fc.tuple(
    fc.tuple(few(['kiem-phieu', 'bien-ban']), few(['mo-hom', 'xep-phieu'])).map(([a, b]) => `l:${a}/${b}`),
    lesson,
  ),
  fc.tuple(
    few(['cham-phieu', 'kiem-hom']).map((id) => `e:${id}`),
    exercise,
  ),
  fc.tuple(
    few(['kiem-phieu', 'vai-to-truong']).map((id) => `x:${id}`),
    exam,
  ),
);

/** Records that overlap in a few keys. */
export const progress: fc.Arbitrary<Progress> = fc.array(entry, { maxLength: 40 }).map((entries) => Object.fromEntries(entries) as Draft);

export const carried = fc.record({
  role: fc.oneof(fc.constant(''), slug),
  electionDay: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 20_089, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  ),
});

const pairs = <T>(ids: readonly string[], item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: ids.length, maxLength: ids.length }).map((items) => ids.map((id, i) => [id, items[i] as T] as const));

const prefixes = ['pl', 'tc', 'ds', 'tt', 'nb', 'kp', 'bb', 'kq', 'an', 'yt', 'kn', 'kc'];
const modules = [
  'khung-phap-luat',
  'to-chuc-bau-cu',
  'danh-sach-cu-tri',
  'trang-tri',
  'ngay-bau-cu',
  'kiem-phieu',
  'bien-ban',
  'tong-hop-ket-qua',
  'an-ninh',
  'y-te',
  'khieu-nai',
  'kinh-phi',
];
const topics = ['kiem-ke-va-niem-phong', 'phieu-hop-le-khong-hop-le', 'kiem-theo-so-nguoi', 'loi-hay-gap-va-cach-do', 'ban-giao-bao-cao'];

/** The whole course: 450 questions, 60 lessons, 12 exercises, 12 exams, all done, in any way a few years and dozens of tries allow. */
export const wholeCourse: fc.Arbitrary<Progress> = fc
  .tuple(
    pairs(prefixes.flatMap((prefix) => Array.from({ length: 38 }, (_, i) => `q:${prefix}-${String(i + 1).padStart(3, '0')}`)).slice(0, 450), question),
    pairs(
      modules.flatMap((module) => topics.map((topic) => `l:${module}/${topic}`)),
      lesson,
    ),
    pairs(
      modules.map((module) => `e:thuc-hanh-${module}`),
      exercise,
    ),
    pairs(
      modules.map((module) => `x:${module}`),
      exam,
    ),
  )
  .map((lists) => Object.fromEntries(lists.flat()) as Draft);
