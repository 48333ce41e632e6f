import { describe, expect, it } from 'vitest';
import { answered } from '#domain/progress/apply.ts';
import type { Progress } from '#domain/progress/record.ts';
import { roomReport } from '#domain/progress/room.ts';

const q = (right: boolean, sure: 0 | 1 | 2) => answered(undefined, { right, sure }, 1_700_000_000_000);
const a: Progress = { 'q:kp-001': q(false, 2), 'q:kp-002': q(true, 2) };
const b: Progress = { 'q:kp-001': q(false, 0), 'q:kp-002': q(true, 1), 'q:kp-003': q(false, 1) };
const c: Progress = { 'q:kp-001': q(true, 2) };

describe('what a room got wrong', () => {
  const report = roomReport([a, b, c]);
  it('counts people', () => expect(report.people).toBe(3));
  it('puts the worst first and leaves out what all got right', () => expect(report.questions.map((w) => w.id)).toEqual(['kp-003', 'kp-001']));
  it('tells who was sure and wrong', () => expect(report.questions[1]).toEqual({ id: 'kp-001', people: 3, wrong: 2, sureWrong: 1 }));
  it('is empty for an empty room', () => expect(roomReport([])).toEqual({ people: 0, questions: [], parts: [] }));
});
