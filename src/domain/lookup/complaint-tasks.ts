import type { Petition } from '../complaint/petitions.ts';
import { addDays, dueOf, showDay, showRule } from '../edition/dates.ts';
import type { Random } from '../seed.ts';
import { dueAfter, gradedSteps } from './deadline-tasks.ts';
import { dayForms, dayTraps } from './election.ts';
import type { Body } from './schema.ts';
import type { Election, Kind, Material, Task } from './types.ts';
import type { TaskWords } from './words.ts';

const mentioned = (body: Body, text: string): boolean => body.mentions.some((name) => text.includes(name));

/** The one body a way begins its «settles» with; undefined when it speaks of none ("Nơi nhận, theo thẩm quyền"). */
export const settlerOf = ({ route }: Petition, bodies: readonly Body[]): Body | undefined => {
  const says = route.settles.replace(/^Chỉ /, '');
  return bodies.find((body) => body.mentions.some((name) => says.startsWith(name)));
};

/** Bodies that surely do not settle it: the author says so, and the way does not name them. */
export const strangersTo = ({ route, matter }: Petition, bodies: readonly Body[]): Body[] => {
  const says = [route.settles, route.to, route.next ?? ''].join(' ');
  return bodies.filter((body) => body.wrongFor.includes(matter.id) && !mentioned(body, says));
};

const askOf = (petition: Petition, t: TaskWords) => t.petition(petition.matter.title, petition.matter.like, petition.answers);
const common = (kind: Kind, petition: Petition) => ({ kind, part: 'noi' as const, law: petition.route.law, from: petition.code });

const whoTask = (petition: Petition, { bodies }: Material, random: Random, t: TaskWords): Task | undefined => {
  const right = settlerOf(petition, bodies);
  const wrong = random.shuffle(strangersTo(petition, bodies).filter((body) => body.id !== right?.id)).slice(0, 3);
  if (!right || wrong.length < 2) return undefined;
  return {
    ...common('noi-ai', petition),
    question: {
      id: '',
      situation: true,
      kind: 'one',
      ask: `${askOf(petition, t)} ${t.askWho}`,
      options: [
        { text: right.name, right: true, why: t.whoWhy(petition.route.settles, petition.route.to) },
        ...wrong.map((body) => ({ text: body.name, right: false, why: body.why })),
      ],
    },
  };
};

/** Ways whose end is plain: a last word, the court, nothing at all, or a named place to go on to. */
const plainEnd = (petition: Petition, bodies: readonly Body[]): boolean => {
  const { route } = petition;
  switch (route.final) {
    case 'final':
      return route.next === undefined;
    case 'court':
      return !route.settles.startsWith('Tòa án');
    case 'open': {
      const next = bodies.find((body) => body.mentions.some((name) => route.next?.startsWith(name)));
      return next !== undefined && next.id !== settlerOf(petition, bodies)?.id;
    }
    case 'none':
      return true;
    case 'silent':
      return false;
  }
};

const ends = ['final', 'court', 'open', 'none'] as const;

const finalTask = (petition: Petition, { bodies }: Material, t: TaskWords): Task | undefined => {
  const { final: right, settles, next } = petition.route;
  if (right === 'silent' || !plainEnd(petition, bodies)) return undefined;
  const why = (end: (typeof ends)[number]): string => {
    if (end === right) return t.finalWhy(settles, next);
    if (end === 'court') return t.notCourt;
    if (end === 'none') return t.notNone(settles);
    if (end === 'open') return right === 'open' ? '' : t.notOpen[right];
    return right === 'final' ? '' : t.notFinal[right];
  };
  return {
    ...common('noi-cuoi', petition),
    question: {
      id: '',
      situation: true,
      kind: 'one',
      ask: `${askOf(petition, t)} ${t.askFinal}`,
      options: ends.map((end) => ({ text: t.finals[end], right: end === right, why: why(end) })),
    },
  };
};

const dueTask = (petition: Petition, material: Material, election: Election, random: Random, t: TaskWords): Task | undefined => {
  const steps = gradedSteps(material).filter((one) => petition.route.deadlines.includes(one.id) && ['before', 'after', 'afterEvent'].includes(one.rule.kind));
  if (steps.length === 0) return undefined;
  const step = random.pick(steps);
  const rule = showRule(step.rule);
  const start = addDays(election.electionDay, random.between(-60, 20));
  const due = dueOf(step.rule, election);
  const day = due.kind === 'afterEvent' ? dueAfter(step, due.event, start, election) : due.kind === 'day' ? due.date : undefined;
  if (day === undefined) return undefined;
  const told =
    step.rule.kind === 'afterEvent'
      ? t.askEvent(step.rule.event, showDay(start), step.title, rule)
      : `${t.sunday(showDay(election.electionDay))} ${t.askDue(step.title)}`;
  const back = step.rule.kind === 'before' ? 1 : -1;
  return {
    ...common('noi-han', petition),
    law: step.law,
    question: {
      id: '',
      situation: true,
      kind: 'text',
      ask: `${askOf(petition, t)} ${told}`,
      answers: dayForms(day),
      why: t.dayWhy(step.title, rule, showDay(day)),
      traps: dayTraps(day, [[addDays(day, back), step.rule.kind === 'afterEvent' ? t.countsEventDay : t.countsDay]]),
    },
  };
};

/** A task of this kind about this complaint; undefined when it gives none. Advice (C) is never graded. */
export const complaintTask = (kind: Kind, petition: Petition, material: Material, election: Election, random: Random, t: TaskWords): Task | undefined => {
  if (petition.route.mark === 'C') return undefined;
  switch (kind) {
    case 'noi-ai':
      return whoTask(petition, material, random, t);
    case 'noi-cuoi':
      return finalTask(petition, material, t);
    case 'noi-han':
      return dueTask(petition, material, election, random, t);
    default:
      return undefined;
  }
};
