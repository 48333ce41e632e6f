import { addDays, dueOf, showDay, showDue, showRule } from '../edition/dates.ts';
import { planOf } from '../edition/plan.ts';
import type { Rule } from '../edition/schema.ts';
import type { Random } from '../seed.ts';
import { dayForms, dayTraps } from './election.ts';
import type { Election, Kind, Material, Task } from './types.ts';
import type { TaskWords } from './words.ts';

type Step = Material['deadlines'][number];

/** Deadlines that may be graded: seen in the law, and not the day of the election itself. */
export const gradedSteps = (material: Pick<Material, 'deadlines'>): Step[] =>
  material.deadlines.filter(({ mark, rule }) => mark === 'A' && !(rule.kind === 'before' && (rule.days === 0 || rule.time !== undefined)));

const onDay = (rule: Rule): rule is Extract<Rule, { kind: 'before' | 'after' }> => rule.kind === 'before' || rule.kind === 'after';

/** The day of a rule counted before or after election day. */
const dayOf = (rule: Rule, election: Election): string | undefined => {
  const due = dueOf(rule, election);
  return due.kind === 'day' ? due.date : undefined;
};

/** Wrong days of a rule, with the mistake that leads there. */
const slips = (rule: Extract<Rule, { kind: 'before' | 'after' }>, election: Election, t: TaskWords): [string, string][] => {
  const back = rule.kind === 'before' ? -1 : 1;
  const at = (days: number) => addDays(election.electionDay, back * days);
  return [
    [at(rule.days - 1), t.countsDay],
    [at(rule.days + 1), t.oneMore],
    [at(-rule.days), t.otherWay],
  ];
};

const common = (kind: Kind, step: Step) => ({ kind, part: 'moc' as const, law: step.law, from: step.id });
const who = (step: Step) => step.who.join(', ');

const dayTask = (step: Step, election: Election, t: TaskWords): Task | undefined => {
  const day = dayOf(step.rule, election);
  if (day === undefined || !onDay(step.rule)) return undefined;
  const rule = showRule(step.rule);
  return {
    ...common('moc-ngay', step),
    question: {
      id: '',
      situation: false,
      kind: 'text',
      ask: t.askDay(t.sunday(showDay(election.electionDay)), step.title, who(step), rule),
      answers: dayForms(day),
      why: t.dayWhy(step.title, rule, showDay(day)),
      traps: dayTraps(day, slips(step.rule, election, t)),
    },
  };
};

const pickTask = (step: Step, election: Election, material: Material, random: Random, t: TaskWords): Task | undefined => {
  const day = dayOf(step.rule, election);
  if (day === undefined || !onDay(step.rule)) return undefined;
  const { kind } = step.rule;
  const old = material.before[step.id];
  const former = old && dayOf(old, election);
  const neighbours = random
    .shuffle(gradedSteps(material).filter((one) => one.rule.kind === kind && one.id !== step.id))
    .map((one): [string, string] => [dayOf(one.rule, election) ?? '', t.otherStep(one.title, showRule(one.rule))]);
  const [near, far] = slips(step.rule, election, t);
  const wrong = [
    ...(old && former ? [[former, t.before(showRule(old))] as [string, string]] : []),
    ...(near ? [near] : []),
    ...neighbours,
    ...(far ? [far] : []),
  ];
  const seen = new Set(['', day]);
  const three = wrong.filter(([iso]) => !seen.has(iso) && seen.add(iso)).slice(0, 3);
  return {
    ...common('moc-chon', step),
    question: {
      id: '',
      situation: false,
      kind: 'one',
      ask: t.askPick(t.sunday(showDay(election.electionDay)), step.title, who(step)),
      options: [
        { text: showDay(day), right: true, why: t.dayWhy(step.title, showRule(step.rule), showDay(day)) },
        ...three.map(([iso, why]) => ({ text: showDay(iso), right: false, why })),
      ],
    },
  };
};

const spanTask = (step: Step, election: Election, random: Random, t: TaskWords): Task | undefined => {
  const due = dueOf(step.rule, election);
  if (due.kind !== 'span') return undefined;
  const end = random.pick(['first', 'last'] as const);
  const [day, other] = end === 'first' ? [due.from, due.to] : [due.to, due.from];
  const rule = showRule(step.rule);
  return {
    ...common('moc-quang', step),
    question: {
      id: '',
      situation: false,
      kind: 'text',
      ask: t.askSpan(t.sunday(showDay(election.electionDay)), step.title, who(step), rule, end),
      answers: dayForms(day),
      why: t.dayWhy(step.title, rule, showDay(day)),
      traps: dayTraps(day, [
        [addDays(day, 1), t.countsDay],
        [other, t.otherEnd],
      ]),
    },
  };
};

const hoursTask = (step: Step, election: Election, t: TaskWords): Task | undefined => {
  const { rule } = step;
  if (rule.kind !== 'hoursBefore') return undefined;
  const right = showDue(dueOf(rule, election));
  const wrong: [string, string][] = [
    [showDue(dueOf(rule, { ...election, opens: election.closes })), t.fromClosing],
    [showDue(dueOf({ ...rule, hours: rule.hours + 24 }, election)), t.twice],
    [showDue({ kind: 'moment', date: election.electionDay, time: '00:00' }), t.midnight],
  ];
  return {
    ...common('moc-gio', step),
    question: {
      id: '',
      situation: false,
      kind: 'one',
      ask: t.askHours(t.sunday(showDay(election.electionDay)), election.opens, step.title, showRule(rule)),
      options: [
        { text: right, right: true, why: t.hoursWhy(step.title, showRule(rule), right) },
        ...wrong.filter(([text]) => text !== right).map(([text, why]) => ({ text, right: false, why })),
      ],
    },
  };
};

/** The day of a deadline that waits for an event, computed as the tool does. */
export const dueAfter = (step: Pick<Step, 'id' | 'title' | 'rule' | 'who'>, event: string, day: string, election: Election): string => {
  const due = planOf([step], election, { [event]: day })[0]?.due;
  if (due?.kind !== 'day') throw new RangeError(`no day after ${event}`);
  return due.date;
};

const eventTask = (step: Step, election: Election, random: Random, t: TaskWords): Task | undefined => {
  if (step.rule.kind !== 'afterEvent') return undefined;
  const { event } = step.rule;
  const start = addDays(election.electionDay, random.between(-60, 20));
  const day = dueAfter(step, event, start, election);
  const rule = showRule(step.rule);
  return {
    ...common('moc-su-kien', step),
    question: {
      id: '',
      situation: false,
      kind: 'text',
      ask: t.askEvent(event, showDay(start), step.title, rule),
      answers: dayForms(day),
      why: t.dayWhy(step.title, rule, showDay(day)),
      traps: dayTraps(day, [[addDays(day, -1), t.countsEventDay]]),
    },
  };
};

/** A task of this kind about this deadline; undefined when the two do not suit. */
export const deadlineTask = (kind: Kind, step: Step, election: Election, material: Material, random: Random, t: TaskWords): Task | undefined => {
  switch (kind) {
    case 'moc-ngay':
      return dayTask(step, election, t);
    case 'moc-chon':
      return pickTask(step, election, material, random, t);
    case 'moc-quang':
      return spanTask(step, election, random, t);
    case 'moc-gio':
      return hoursTask(step, election, t);
    case 'moc-su-kien':
      return eventTask(step, election, random, t);
    default:
      return undefined;
  }
};
