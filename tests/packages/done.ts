import type { Draft, Progress } from '#domain/progress/record.ts';

/** Somebody who has done every part, each exam with 90, on the days after 1 November 2026. */
export const finishAll = (parts: readonly string[]): Progress => {
  const items: Record<string, unknown> = {};
  let at = Date.UTC(2026, 10, 1);
  for (const part of parts) {
    const [key = '', asked = ''] = part.split('=');
    at += 7 * 3_600_000;
    if (key.startsWith('l:')) items[key] = { at, readToEnd: true };
    if (key.startsWith('e:'))
      items[key] = { at, best: 100, lastScore: 95, tries: 3, passed: true, perfectRuns: 1, mastered: false, seed: 'K7M2QP', seconds: 400, missed: [] };
    if (key.startsWith('x:')) items[key] = { at, best: 90, last: 90, passed: true, passedAt: at, tries: 2, missed: [] };
    for (const id of asked.split(',').filter(Boolean)) items[`q:${id}`] = { at: (at += 47_000), right: true, sure: 2, streak: 1, tries: 1, firstRightAt: at };
  }
  return items as Draft;
};
