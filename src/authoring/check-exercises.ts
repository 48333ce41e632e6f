import { basename } from 'node:path';
import { ballotCaseSchema } from '../domain/ballot/schema.ts';
import { countCaseSchema } from '../domain/count/schema.ts';
import { dayFaults } from '../domain/day/faults.ts';
import { dayPartSchema, type DayPart } from '../domain/day/schema.ts';
import { deskFaults } from '../domain/desk/faults.ts';
import { deskSchema } from '../domain/desk/schema.ts';
import { hallSchema } from '../domain/hall/schema.ts';
import { faultIds } from '../domain/minutes/faults.ts';
import { formNotesSchema, minutesCaseSchema } from '../domain/minutes/schema.ts';
import { resultCaseSchema } from '../domain/result/schema.ts';
import { cardsSchema, caseSchema } from '../domain/scenario/schema.ts';
import { cardFaults, caseFaults } from './check-scenarios.ts';
import type { Ground } from './check-tables.ts';
import type { Reader } from './reader.ts';

const checkDesks = ({ each, addAll, unique, cite }: Reader) => {
  const codes = new Map<string, string>();
  for (const { path, data, lineOf } of each('desks', deskSchema))
    data.kinds.forEach((kind, i) => {
      const line = lineOf(['kinds', i]);
      unique(codes, kind.code, path, line);
      addAll(
        path,
        line,
        deskFaults(kind).map((fault) => `${kind.code}: ${fault}`),
      );
      for (const part of [kind.ballots, kind.act, ...(kind.note ? [kind.note] : [])]) cite(part.law, path, line);
    });
};

/** What of a part of the day carries its source. */
const sourced = (part: DayPart) => {
  if (part.part === 'evening') return part.tasks;
  if (part.part === 'late') return part.late;
  return 'cards' in part ? part.cards : [part];
};

const checkDays = ({ each, dir, addAll, cite }: Reader) => {
  const parts = each('days', dayPartSchema);
  for (const { path, data } of parts) for (const one of sourced(data)) cite(one.law, path, 1);
  if (parts.length > 0) addAll(dir('days'), 1, dayFaults(parts.map(({ data }) => data)));
};

const checkCases = ({ each, add, cite }: Reader) => {
  each('ballots', ballotCaseSchema);
  each('counts', countCaseSchema);
  each('results', resultCaseSchema);
  each('halls', hallSchema);
  for (const { path, data, lineOf } of each('forms', formNotesSchema)) cite([data.source], path, lineOf(['source']));
  for (const { path, data, lineOf } of each('minutes', minutesCaseSchema))
    data.faults.forEach((id, i) => faultIds.includes(id) || add(path, lineOf(['faults', i]), `không có kiểu lỗi «${id}»; xem src/domain/minutes/faults.ts.`));
};

const checkScenarios = ({ each, add, cite }: Reader, { modules }: Ground, lessons: ReadonlyMap<string, unknown>) => {
  for (const { path, data, lineOf } of each('scenarios', caseSchema)) {
    const { module, lesson, order, tell, write, protect, scenes, debrief } = data;
    if (!modules.has(module)) add(path, 1, `học phần «${module}» không có trong modules.yml.`);
    if (!lessons.has(lesson)) add(path, lineOf(['lesson']), `chưa có bài «${lesson}».`);
    for (const one of caseFaults({ ...data, id: basename(path, '.yml') })) add(path, lineOf(one.path), one.text);
    for (const [key, list] of Object.entries({ order, tell, write, protect, debrief })) list.forEach((one, i) => cite(one.law, path, lineOf([key, i])));
    scenes.forEach((scene, s) => scene.choices.forEach((choice, c) => cite(choice.law, path, lineOf(['scenes', s, 'choices', c]))));
  }
};

const checkCards = ({ each, add, unique, cite }: Reader, { modules }: Ground) => {
  const ids = new Map<string, string>();
  for (const { path, data, lineOf } of each('cards', cardsSchema)) {
    const owner = modules.get(data.module);
    if (!owner || basename(path) !== `${owner.id}.yml`) add(path, 1, `học phần «${data.module}» không có, hoặc tên tệp khác học phần.`);
    for (const one of cardFaults(data, owner?.prefix)) add(path, lineOf(one.path), one.text);
    data.cards.forEach((card, i) => {
      unique(ids, card.id, path, lineOf(['cards', i]));
      cite(card.law, path, lineOf(['cards', i]));
    });
  }
};

/** Content of the hands-on exercises. */
export const checkExercises = (reader: Reader, ground: Ground, lessons: ReadonlyMap<string, unknown>): void => {
  checkDesks(reader);
  checkDays(reader);
  checkCases(reader);
  checkScenarios(reader, ground, lessons);
  checkCards(reader, ground);
};
