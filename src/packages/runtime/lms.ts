/** A learning platform's SCORM interface, either version, behind one face. Nothing here throws. */
export type Version = '1.2' | '2004';

export interface Report {
  /** 0–1. */
  progress: number;
  done: boolean;
  /** All exams passed. */
  passed: boolean;
  /** 0–100; undefined before the first exam. */
  score: number | undefined;
}

export interface Lms {
  version: Version;
  /** Characters that the platform keeps. */
  room: number;
  /** False when the session cannot be opened. */
  open: () => boolean;
  learner: () => string;
  /** What was kept at the end of the last session; '' at the first. */
  kept: () => string;
  location: () => string;
  /** False when the platform did not take everything. @param seconds since the session was opened */
  save: (kept: string | undefined, location: string, report: Report, seconds: number) => boolean;
  close: () => void;
}

type Api = Record<string, (...args: string[]) => unknown>;

const names = {
  '1.2': {
    object: 'API',
    prefix: 'LMS',
    finish: 'LMSFinish',
    kept: 'cmi.suspend_data',
    learner: 'cmi.core.student_id',
    location: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    room: 4096,
  },
  '2004': {
    object: 'API_1484_11',
    prefix: '',
    finish: 'Terminate',
    kept: 'cmi.suspend_data',
    learner: 'cmi.learner_id',
    location: 'cmi.location',
    mode: 'cmi.mode',
    room: 64_000,
  },
} as const;

/** The platform's object in this window, those around it, or the one that opened it. */
const find = (name: string): Api | undefined => {
  const climb = (from: Window | null): Api | undefined => {
    let at = from;
    for (let steps = 0; at && steps < 10; steps++) {
      try {
        const found = (at as unknown as Record<string, unknown>)[name];
        if (found) return found as Api;
      } catch {
        // A window of another origin tells nothing; the one around it may.
      }
      if (at === at.parent) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  const opener = (): Window | null => {
    try {
      return ((window.opener ?? window.top?.opener) as Window | null) ?? null;
    } catch {
      return null;
    }
  };
  return climb(window) ?? climb(opener());
};

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** "0001:02:03.00" and "PT1H2M3S". */
export const sessionTime = (version: Version, seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return version === '1.2' ? `${String(Math.min(9999, h)).padStart(4, '0')}:${two(m)}:${two(s)}.00` : `PT${h}H${m}M${s}S`;
};

/** What is told about a report. @param before the state the platform had: what is finished stays finished */
export const fieldsOf = (version: Version, { progress, done, passed, score }: Report, before: string): [key: string, value: string][] => {
  const points = score === undefined ? undefined : String(Math.round(score));
  if (version === '1.2') {
    const status = done ? (points === undefined ? 'completed' : 'passed') : /^(passed|completed)$/.test(before) ? before : 'incomplete';
    return [
      ['cmi.core.lesson_status', status],
      ...(points === undefined
        ? []
        : ([
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', points],
          ] as [string, string][])),
    ];
  }
  return [
    ['cmi.completion_status', done || before === 'completed' ? 'completed' : 'incomplete'],
    ...(passed ? ([['cmi.success_status', 'passed']] as [string, string][]) : []),
    ['cmi.progress_measure', String(Math.round(progress * 1000) / 1000)],
    ...(points === undefined
      ? []
      : ([
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', points],
          ['cmi.score.scaled', String(Number(points) / 100)],
        ] as [string, string][])),
  ];
};

/** The platform around this window; undefined when there is none (yet). */
export const findLms = (version: Version): Lms | undefined => {
  const n = names[version];
  const api = find(n.object);
  if (!api) return undefined;
  const call = (verb: string, ...args: string[]): string => {
    try {
      return String(api[verb]?.(...args) ?? '');
    } catch {
      return 'false';
    }
  };
  const yes = (answer: string) => answer === 'true' || answer === '1';
  const get = (key: string): string => {
    const value = call(`${n.prefix}GetValue`, key);
    return value === 'false' || value === 'null' || value === 'undefined' ? '' : value;
  };
  const set = (key: string, value: string) => yes(call(`${n.prefix}SetValue`, key, value));
  let before = '';
  let counts = true;
  return {
    version,
    room: n.room,
    open: () => {
      if (!yes(call(`${n.prefix}Initialize`, ''))) return false;
      before = get(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
      counts = !/^(browse|review)$/.test(get(n.mode));
      return true;
    },
    learner: () => get(n.learner),
    kept: () => get(n.kept),
    location: () => get(n.location),
    save: (kept, location, report, seconds) => {
      const fields: [string, string][] = [
        ...(kept === undefined ? [] : ([[n.kept, kept]] as [string, string][])),
        [n.location, location.slice(0, version === '1.2' ? 255 : 1000)],
        ...(counts ? fieldsOf(version, report, before) : []),
        [version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time', sessionTime(version, seconds)],
        [version === '1.2' ? 'cmi.core.exit' : 'cmi.exit', 'suspend'],
      ];
      const taken = fields.map(([key, value]) => set(key, value));
      return yes(call(`${n.prefix}Commit`, '')) && taken.every(Boolean);
    },
    close: () => void call(n.finish, ''),
  };
};
