import { createRandom, type Random } from '../seed.ts';
import { complaintTask } from './complaint-tasks.ts';
import { deadlineTask, gradedSteps } from './deadline-tasks.ts';
import { drawElection } from './election.ts';
import { percentTask } from './percent-tasks.ts';
import type { Kind, Material, Part, Task } from './types.ts';
import type { TaskWords } from './words.ts';

/** Tasks of one attempt. */
export const taskCount = 10;

const full: Record<Part, readonly Kind[]> = {
  moc: ['moc-ngay', 'moc-ngay', 'moc-ngay', 'moc-chon', 'moc-chon', 'moc-chon', 'moc-chon', 'moc-su-kien', 'moc-quang', 'moc-gio'],
  noi: ['noi-ai', 'noi-ai', 'noi-ai', 'noi-ai', 'noi-cuoi', 'noi-cuoi', 'noi-cuoi', 'noi-han', 'noi-han', 'noi-han'],
  'ty-le': [
    'ty-le-di-bau',
    'ty-le-di-bau',
    'ty-le-hop-le',
    'ty-le-hop-le',
    'ty-le-hop-le',
    'ty-le-nguoi',
    'ty-le-nguoi',
    'ty-le-cap',
    'ty-le-chinh',
    'ty-le-chinh',
  ],
};

/** Which kinds an attempt asks: all of one part, or some of each. */
const kindsOf = (part: Part | '', random: Random): Kind[] =>
  part === ''
    ? [
        'moc-ngay',
        'moc-chon',
        'moc-chon',
        random.pick(['moc-su-kien', 'moc-quang', 'moc-gio'] as const),
        'noi-ai',
        'noi-cuoi',
        'noi-han',
        random.pick(['ty-le-di-bau', 'ty-le-hop-le', 'ty-le-nguoi'] as const),
        'ty-le-cap',
        'ty-le-chinh',
      ]
    : [...full[part]];

/** Tries the sources in order until one suits the kind and was not asked yet; the last resort asks it again. */
const firstOf = <T>(sources: readonly T[], make: (source: T) => Task | undefined, used: ReadonlySet<string>): Task | undefined => {
  let again: Task | undefined;
  for (const source of sources) {
    const task = make(source);
    if (task && !used.has(task.from)) return task;
    again ??= task;
  }
  return again;
};

/** The tasks of a code: the same for everybody with the same code and part ("" for all three). */
export const drawTasks = (material: Material, seed: string, part: Part | '', words: TaskWords): Task[] => {
  const random = createRandom(seed).fork(`tra-cuu/${part}`);
  const election = drawElection(random);
  const used = new Set<string>();
  const routes = new Set<unknown>();
  const tasks = random.shuffle(kindsOf(part, random)).flatMap((kind, i): Task[] => {
    const own = random.fork(`${i}/${kind}`);
    const make = (): Task | undefined => {
      if (kind.startsWith('moc')) return firstOf(own.shuffle(gradedSteps(material)), (step) => deadlineTask(kind, step, election, material, own, words), used);
      if (kind.startsWith('ty-le')) return percentTask(kind, material, own, words);
      // Ways that many complaints share come up as often as others.
      const fresh = own.shuffle(material.petitions).sort((a, b) => Number(routes.has(a.route)) - Number(routes.has(b.route)));
      return firstOf(fresh, (petition) => complaintTask(kind, petition, material, election, own, words), used);
    };
    const task = make();
    if (!task) return [];
    used.add(task.from);
    routes.add(material.petitions.find((one) => one.code === task.from)?.route);
    return [task];
  });
  return tasks.map((task, i) => ({ ...task, question: { ...task.question, id: `tc-${String(i + 1).padStart(3, '0')}` } }));
};
