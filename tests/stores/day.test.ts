import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Attempt } from '#domain/day/attempt.ts';
import { dayPartSchema, type DayPart } from '#domain/day/schema.ts';
import type { DayContent } from '#domain/day/types.ts';
import { createDay } from '#stores/day.ts';

const parts = readdirSync('content/days').map((file) => dayPartSchema.parse(parse(readFileSync(`content/days/${file}`, 'utf8'))));
const part = <K extends DayPart['part']>(name: K) => parts.find((one): one is Extract<DayPart, { part: K }> => one.part === name)!;
const content: DayContent = {
  evening: part('evening'),
  opening: part('opening'),
  desk: part('desk').cards,
  incidents: part('incidents').cards,
  closing: part('closing'),
  sending: part('sending'),
  late: part('late').late,
};
const stand = () => {
  let clock = 0;
  let kept: Attempt | undefined;
  const finished: { id: string; mode: string; passed: boolean; missed: readonly string[]; seconds: number }[] = [];
  const outside = {
    now: () => clock,
    attempts: { load: () => kept, save: (value: Attempt) => void (kept = value), clear: () => void (kept = undefined) },
    finish: (run: (typeof finished)[number]) => void finished.push(run),
  };
  const open = () => createDay('mot-ngay', content, { copies: 3 }, outside);
  return { open, finished, kept: () => kept, later: (seconds: number) => (clock += seconds * 1000) };
};

describe('one day', () => {
  it('goes through every stage once and is put into the progress', () => {
    const { open, finished, kept, later } = stand();
    const store = open();
    store.start('test', 'K7M2QP');
    const stages = store.$day.get()?.stages ?? [];
    expect(stages.length).toBe(16);
    stages.forEach((_, i) => {
      later(30);
      store.answer('', i);
    });
    expect(store.$phase.get()).toBe('done');
    expect(finished.length).toBe(1);
    expect(finished[0]).toMatchObject({ id: 'mot-ngay', mode: 'test', passed: false, seconds: 480 });
    expect(finished[0]?.missed.length).toBeGreaterThan(3);
    expect(kept()).toBeUndefined();
  });
  it('answers one stage once, even when a key is pressed twice', () => {
    const store = stand().open();
    store.start('test', 'K7M2QP');
    store.answer('', 0);
    store.answer('', 0);
    expect(store.$attempt.get()?.answers.length).toBe(1);
  });
  it('is taken up in the middle of a stage', () => {
    const { open } = stand();
    const store = open();
    store.start('test', 'K7M2QP');
    store.keep('soat-dau,dem-phieu');
    const other = open();
    other.look();
    other.resume();
    expect(other.$attempt.get()).toMatchObject({ open: 'soat-dau,dem-phieu', answers: [] });
  });
  it('explains a card when learning, and not when it counts', () => {
    const { open } = stand();
    const store = open();
    for (const [mode, told] of [
      ['learn', true],
      ['test', false],
    ] as const) {
      store.start(mode, 'K7M2QP');
      store.answer('', 0);
      store.answer('', 1);
      store.answer('0', 2);
      expect(store.$attempt.get()?.told).toBe(told);
    }
  });
});
