import type { Size } from '../count/types.ts';
import { parseCode } from '../seed.ts';
import { modes, type Choice, type Mode } from './task.ts';
import { formIds, type FormId, type Values } from './types.ts';

/** A half-finished piece of work, kept as a draft. */
export interface Attempt {
  v: 1;
  choice: Choice;
  /** Id of the hand-made case, '' for a drawn day. */
  set: string;
  /** What was written. */
  values: Values;
  /** Fields marked as wrong. */
  marks: readonly string[];
  /** Seconds spent so far. */
  seconds: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKey = (key: string) => /^[a-z0-9-]+(\.[\w-]+)+$/i.test(key) && key.length < 40;
const boxes: readonly unknown[] = ['quick', 'middle', 'full'] satisfies Size[];
const longestText = 200;
const mostFields = 400;

const parseChoice = (value: unknown): Choice | undefined => {
  if (!isRecord(value)) return undefined;
  const { mode, form, convention, test, box } = value;
  const seed = typeof value['seed'] === 'string' ? parseCode(value['seed']) : undefined;
  if (!modes.includes(mode as Mode) || !formIds.includes(form as FormId) || (convention !== 'net' && convention !== 'gross') || seed === undefined)
    return undefined;
  if (box !== undefined && !boxes.includes(box)) return undefined;
  return { mode: mode as Mode, form: form as FormId, seed, convention, test: test === true, ...(box !== undefined && { box: box as Size }) };
};

const parseValues = (value: unknown): Values | undefined => {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  return entries.length <= mostFields && entries.every(([key, text]) => isKey(key) && typeof text === 'string' && text.length <= longestText)
    ? (Object.fromEntries(entries) as Values)
    : undefined;
};

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (!isRecord(value) || value['v'] !== 1 || typeof value['set'] !== 'string') return undefined;
  const [choice, values, marks] = [parseChoice(value['choice']), parseValues(value['values']), value['marks']];
  if (!choice || !values || !Array.isArray(marks) || marks.length > mostFields || !marks.every((m): m is string => typeof m === 'string' && isKey(m)))
    return undefined;
  const seconds = Number(value['seconds']);
  return { v: 1, choice, set: value['set'], values, marks, seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0 };
};
