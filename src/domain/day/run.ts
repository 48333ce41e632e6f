import { parseShare, shareOf, splitShares } from '../course/percent.ts';
import { idsOf, parseNumbers, parseSending, parseSum, parseVerdicts } from './answers.ts';
import { isValid, worldOf } from './world.ts';
import type { Day, DayContent, DayRules, Late, Order, Pick, Point, Stage, Trace, World } from './types.ts';

/** What one stage's answer brings: points, and what will come back. */
interface Outcome {
  points: Omit<Point, 'stage'>[];
  codes: string[];
}

const none: Outcome = { points: [], codes: [] };

/** Which evening tasks were done within the time; one that no longer fits does not count. */
export const doneTasks = (day: Day, budget: number, answer: string): { done: string[]; spent: number } =>
  idsOf(answer).reduce<{ done: string[]; spent: number }>(
    (so, id) => {
      const minutes = day.tasks.find((task) => task.id === id)?.minutes ?? Infinity;
      return so.done.includes(id) || so.spent + minutes > budget ? so : { done: [...so.done, id], spent: so.spent + minutes };
    },
    { done: [], spent: 0 },
  );

const evening = (day: Day, budget: number, answer: string): Outcome => {
  const { done } = doneTasks(day, budget, answer);
  const needed = day.tasks.filter((task) => task.code !== undefined);
  const skipped = needed.filter((task) => !done.includes(task.id));
  return {
    points: needed.map((task) => ({ about: task.id, got: done.includes(task.id) ? 1 : 0, of: 1 })),
    codes: skipped.flatMap((task) => (task.code !== undefined && day.defects.includes(task.code) ? [task.code] : [])),
  };
};

/** Rules that the order breaks, and forbidden steps taken: codes, each once. */
export const orderCodes = (order: { steps: Order['steps']; rules: Order['rules'] }, answer: string): string[] => {
  const taken = idsOf(answer);
  const place = (id: string) => taken.indexOf(id);
  const broken = order.rules.filter(({ first, then }) => place(then) >= 0 && (place(first) < 0 || place(first) > place(then)));
  const wrong = order.steps.filter((step) => step.wrong !== undefined && place(step.id) >= 0);
  return [...new Set([...wrong.flatMap((step) => step.wrong ?? []), ...broken.map((rule) => rule.code)])];
};

const order = (about: string, what: Order, answer: string): Outcome => {
  const codes = orderCodes(what, answer);
  const possible = new Set([...what.rules.map((rule) => rule.code), ...what.steps.flatMap((step) => step.wrong ?? [])]).size;
  const good = what.steps.filter((step) => step.wrong === undefined);
  const missed = good.filter((step) => !idsOf(answer).includes(step.id)).length;
  const lost = Math.min(possible, codes.length + missed);
  return { points: [{ about, got: possible - lost, of: possible }], codes };
};

const handle = (about: string, right: boolean, handling: string | undefined, must: 'write' | 'report'): Outcome => {
  const good = handling === must || (must === 'write' && handling === 'report');
  const codes = handling === 'fudge' ? ['N25'] : !good ? ['N26'] : [];
  return {
    points: [
      { about: `${about}-so`, got: right ? 1 : 0, of: 1 },
      { about, got: good ? 2 : 0, of: 2 },
    ],
    codes,
  };
};

const judging = (day: Day, world: World, answer: string): Outcome => {
  const said = parseVerdicts(answer);
  const wrong = world.pile.filter((ballot, i) => said[i] !== isValid(ballot, day.seats)).length;
  return { points: [{ about: 'judging', got: Math.max(0, 4 - 2 * wrong), of: 4 }], codes: wrong > 0 ? ['N27'] : [] };
};

const votes = (world: World, answer: string): Outcome => {
  const said = parseNumbers(answer);
  const wrong = world.votes.filter((one, i) => said[i] !== one).length;
  return { points: [{ about: 'votes', got: Math.max(0, world.votes.length - wrong), of: world.votes.length }], codes: wrong > 0 ? ['N28'] : [] };
};

/** What the minutes must say: collected, valid, invalid, and the shares of turnout, valid, invalid in hundredths. */
export const minutesOf = (
  day: Day,
  world: World,
): { collected: number; valid: number; invalid: number; turnout: number; validShare: number; invalidShare: number } => {
  const [validShare = 0, invalidShare = 0] = splitShares([world.valid, world.invalid])?.shares ?? [];
  return { collected: world.collected, valid: world.valid, invalid: world.invalid, turnout: shareOf(day.voted, day.listed) ?? 0, validShare, invalidShare };
};

const minutes = (day: Day, world: World, answer: string): Outcome => {
  const [collected = '', valid = '', invalid = '', turnout = '', validShare = '', invalidShare = ''] = answer.split('|');
  const truth = minutesOf(day, world);
  const right = [
    Number(collected) === truth.collected && collected !== '',
    Number(valid) === truth.valid && valid !== '',
    Number(invalid) === truth.invalid && invalid !== '',
    parseShare(turnout) === truth.turnout,
    parseShare(validShare) === truth.validShare,
    parseShare(invalidShare) === truth.invalidShare,
  ].filter(Boolean).length;
  return { points: [{ about: 'minutes', got: right, of: 6 }], codes: right < 6 ? ['N29'] : [] };
};

const exactly = (picks: readonly Pick[], chosen: readonly string[]): boolean => picks.every((pick) => pick.right === chosen.includes(pick.id));

const sending = (content: DayContent, rules: DayRules, answer: string): Outcome => {
  const { signers, copies, receivers, ballots } = parseSending(answer);
  const [s, c, r] = [exactly(content.sending.signers, signers), copies === rules.copies, exactly(content.sending.receivers, receivers)];
  const given = content.sending.ballots.some((pick) => pick.right && pick.id === ballots);
  return {
    points: [
      { about: 'signers', got: s ? 1 : 0, of: 1 },
      { about: 'copies', got: c ? 1 : 0, of: 1 },
      { about: 'receivers', got: r ? 1 : 0, of: 1 },
      { about: 'ballots', got: given ? 1 : 0, of: 1 },
    ],
    codes: [...(s && c && r ? [] : ['N30']), ...(given ? [] : ['N31'])],
  };
};

const card = (stage: Extract<Stage, { kind: 'card' }>, answer: string): Outcome => {
  const option = stage.card.options[Number(answer)];
  if (!option) return none;
  return {
    points: stage.card.mark === 'C' ? [] : [{ about: stage.card.id, got: option.right ? 2 : 0, of: 2 }],
    codes: option.code === undefined || option.right ? [] : [option.code],
  };
};

const outcomeOf = (day: Day, content: DayContent, rules: DayRules, stage: Stage, answer: string, before: readonly string[]): Outcome => {
  const world = worldOf(day, before);
  switch (stage.kind) {
    case 'evening':
      return evening(day, content.evening.budget, answer);
    case 'opening':
      return order('opening', content.opening, answer);
    case 'closing':
      return order('closing', content.closing, answer);
    case 'card':
      return card(stage, answer);
    case 'inventory': {
      const { sum, handling } = parseSum(answer);
      return handle('inventory', sum === world.issued + world.spoiled + world.left, handling, world.balanced ? 'write' : 'report');
    }
    case 'box': {
      const { sum, handling } = parseSum(answer);
      return handle('box', sum === world.collected, handling, world.collected === world.expected ? 'write' : 'report');
    }
    case 'judging':
      return judging(day, world, answer);
    case 'votes':
      return votes(world, answer);
    case 'minutes':
      return minutes(day, world, answer);
    case 'sending':
      return sending(content, rules, answer);
  }
};

/** A day as far as it has been gone. */
export interface Run {
  points: Point[];
  traces: Trace[];
  world: World;
}

/** Goes through the answers given so far. */
export const runDay = (day: Day, content: DayContent, rules: DayRules, answers: readonly string[]): Run => {
  const points: Point[] = [];
  const traces: Trace[] = [];
  day.stages.forEach((stage, i) => {
    const answer = answers[i];
    if (answer === undefined) return;
    const outcome = outcomeOf(
      day,
      content,
      rules,
      stage,
      answer,
      traces.map((trace) => trace.code),
    );
    points.push(...outcome.points.map((point) => ({ stage: stage.kind, ...point })));
    traces.push(...outcome.codes.map((code) => ({ code, stage: i })));
  });
  return {
    points,
    traces,
    world: worldOf(
      day,
      traces.map((trace) => trace.code),
    ),
  };
};

const before: Record<Stage['kind'], Late['at'] | undefined> = {
  evening: undefined,
  opening: undefined,
  card: undefined,
  closing: undefined,
  inventory: 'inventory',
  box: 'box',
  judging: 'judging',
  votes: 'votes',
  minutes: 'minutes',
  sending: undefined,
};

/** What comes back just before a stage: late effects of earlier stages that belong here, each once. */
export const surprises = (day: Day, content: DayContent, run: Run, index: number): Late[] => {
  const stage = day.stages[index];
  if (!stage) return [];
  const first = (of: 'desk' | 'incident') => day.stages.findIndex((one) => one.kind === 'card' && one.of === of);
  // A complaint of the morning comes with the second person at the desk; the incidents' news with the first of them.
  const at = stage.kind === 'card' ? (index === first('desk') + 1 ? 'desk' : index === first('incident') ? 'incident' : undefined) : before[stage.kind];
  const codes = new Set(run.traces.filter((trace) => trace.stage < index).map((trace) => trace.code));
  return content.late.filter((late) => late.at === at && codes.has(late.code));
};

/** How the whole day went. */
export interface Verdict {
  /** Per cent. */
  score: number;
  passed: boolean;
  perfect: boolean;
  /** Everything that came back, in the order of the day, each once. */
  late: (Late & { stage: number })[];
  missed: string[];
}

/** Per cent needed; no severe mistake. */
export const passMark = 80;

export const verdictOf = (content: DayContent, { points, traces }: Run): Verdict => {
  const of = points.reduce((sum, point) => sum + point.of, 0);
  const got = points.reduce((sum, point) => sum + point.got, 0);
  const score = of === 0 ? 0 : (100 * got) / of;
  const late = traces.flatMap(({ code, stage }, i) => {
    const found = content.late.find((one) => one.code === code);
    return found && traces.findIndex((other) => other.code === code) === i ? [{ ...found, stage }] : [];
  });
  return {
    score,
    passed: score >= passMark && !late.some((one) => one.severe),
    perfect: got === of && late.length === 0,
    late,
    missed: late.map((one) => one.code),
  };
};
