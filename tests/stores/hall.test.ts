import { describe, expect, it } from 'vitest';
import { findings } from '../../src/domain/hall/checks.ts';
import { parseAttempt, type Attempt } from '../../src/domain/hall/attempt.ts';
import { rightOption } from '../../src/domain/hall/items.ts';
import { createArrange, createInspect, type Outside } from '../../src/stores/hall.ts';
import { halls, rules2021, rules2026 } from '../domain/hall/halls.ts';

const [hall] = halls as [(typeof halls)[number]];
/** An outside with a clock to turn, drafts in memory that go through text as in the browser, and the runs that were reported. */
const outside = () => {
  let time = 0;
  const kept: Record<string, string> = {};
  const runs: Parameters<Outside['finish']>[0][] = [];
  const drafts = (key: string) => ({
    load: () => (kept[key] === undefined ? undefined : parseAttempt(JSON.parse(kept[key]))),
    save: (value: Attempt) => {
      kept[key] = JSON.stringify(value);
    },
    clear: () => {
      delete kept[key];
    },
  });
  return {
    kept,
    runs,
    pass: (seconds: number) => (time += seconds * 1000),
    now: () => time,
    arranging: drafts('arrange'),
    inspecting: drafts('inspect'),
    finish: (run: (typeof runs)[number]) => void runs.push(run),
  };
};
const arranging = (from = outside()) => {
  const room = createArrange('bo-tri-phong', halls, [rules2026, rules2021], from);
  room.start(hall.id, '2026', 'ABC234');
  return { room, from, items: () => room.$plan.get()?.items ?? [] };
};

describe('arranging a room', () => {
  it('a thing that is fetched stands in a free place and is in hand', () => {
    const { room, items } = arranging();
    expect(room.add('box')).toBe('box');
    expect(room.$chosen.get()).toBe('box');
    expect(room.add('box')).toBeUndefined();
    room.add('booth');
    room.add('booth');
    expect(items().map((item) => item.id)).toEqual(['box', 'booth-1', 'booth-2']);
    expect(findings({ hall, rules: rules2026, items: items() }).filter((finding) => finding.code === 'H11')).toEqual([]);
  });
  it('moves by cells, stays in the room, turns round in four', () => {
    const { room, items } = arranging();
    room.add('chief');
    room.place('chief', { x: 20, y: 20 });
    room.move('chief', 3, -2);
    expect(items()[0]).toMatchObject({ x: 23, y: 18, turn: 0 });
    room.move('chief', -999, 999);
    expect(items()[0]).toMatchObject({ x: hall.room.x, y: hall.room.y + hall.room.depth - 3 });
    room.place('chief', { x: 20, y: 20 });
    const before = items()[0];
    for (let i = 0; i < 4; i++) room.rotate('chief');
    expect(items()[0]?.turn).toBe(0);
    expect(Math.abs((items()[0]?.x ?? 0) - (before?.x ?? 0))).toBeLessThanOrEqual(4);
  });
  it('undo takes back one step after the other', () => {
    const { room, items } = arranging();
    room.add('box');
    room.place('box', { x: 20, y: 20 });
    room.remove('box');
    room.undo();
    expect(items()).toHaveLength(1);
    room.undo();
    room.undo();
    expect(items()).toEqual([]);
    expect(room.undo()).toBe(false);
  });
  it('says nothing until asked, then keeps what it says up to date', () => {
    const { room } = arranging();
    expect(room.$survey.get()).toBeUndefined();
    const before = room.check()?.findings.map((finding) => finding.code) ?? [];
    expect(before).toContain('H20');
    room.add('box');
    expect(room.$survey.get()?.findings.map((finding) => finding.code)).not.toContain('H20');
  });
  it('the store lends old things that must be put right, the same for the same code', () => {
    const traits = (code: string) => {
      const { room, items } = arranging();
      room.start(hall.id, '2026', code);
      hall.layout.forEach(({ kind }) => room.add(kind));
      return items().filter((item) => Object.keys(item.traits).length > 0).map((item) => [item.kind, item.traits]); // prettier-ignore
    };
    expect(traits('ABC234')).toHaveLength(6);
    expect(traits('ABC234')).toEqual(traits('ABC234'));
    expect(traits('ABC234')).not.toEqual(traits('XYZ789'));
  });
  it('a room like the good one, with its things put right, is all right; arranging never passes', () => {
    const { room, from, items } = arranging();
    for (const one of hall.layout) {
      const id = room.add(one.kind) ?? '';
      for (let i = 0; i < one.turn; i++) room.rotate(id);
      room.place(id, one);
      const worn = items().find((item) => item.id === id)?.traits ?? {};
      for (const trait of Object.keys(worn)) room.setTrait(id, trait, rightOption(one.kind, trait, rules2026));
    }
    expect(room.check()?.findings).toEqual([]);
    from.pass(50);
    room.finish();
    room.finish();
    expect(from.runs).toHaveLength(1);
    expect(from.runs[0]).toMatchObject({ id: 'bo-tri-phong', mode: 'learn', passed: false, perfect: true, score: 100, seconds: 50, seed: 'ABC234' });
    expect(from.kept['arrange']).toBeUndefined();
  });
  it('a half-finished room is taken up where it was left, as text in storage', () => {
    const { room, from, items } = arranging();
    room.add('box');
    from.pass(30);
    room.place('box', { x: 21, y: 20 });
    const again = createArrange('bo-tri-phong', halls, [rules2026, rules2021], from);
    again.look();
    expect(again.$left.get()?.seconds).toBe(30);
    again.resume();
    expect(again.$plan.get()?.items).toEqual(items());
    again.drop();
    expect(from.kept['arrange']).toBeUndefined();
  });
  it('a draft of a hall that is no more is left alone', () => {
    const from = outside();
    from.arranging.save({
      v: 1,
      mode: 'arrange',
      seed: 'ABC234',
      hall: 'cho-cu',
      edition: '2026',
      items: [{ id: 'box', kind: 'box', x: 1, y: 1, turn: 0, traits: {} }],
      seconds: 1,
    });
    const room = createArrange('bo-tri-phong', halls, [rules2026], from);
    room.look();
    expect(room.$left.get()).toBeUndefined();
  });
});

describe('inspecting a room', () => {
  const inspecting = (from = outside()) => {
    const room = createInspect('bo-tri-phong', halls, rules2026, from);
    room.start('ABC234');
    return { room, from };
  };
  it('a fault is written down and struck out again', () => {
    const { room } = inspecting();
    expect(room.toggle({ code: 'H21', at: 'site' })).toBe(true);
    expect(room.toggle({ code: 'H21', at: 'site' })).toBe(false);
    expect(room.$attempt.get()?.marks).toEqual([]);
  });
  it('all faults written down: passed, perfect, reported as a test', () => {
    const { room, from } = inspecting();
    from.pass(60);
    for (const { code, at } of room.$inspection.get()?.faults ?? []) room.toggle({ code, at });
    room.finish();
    expect(from.runs).toEqual([{ id: 'bo-tri-phong', mode: 'test', seed: 'ABC234', score: 100, seconds: 60, passed: true, perfect: true, missed: [] }]);
    expect(room.toggle({ code: 'H21', at: 'site' })).toBe(false);
  });
  it('nothing written down: not passed, the codes missed go to the progress', () => {
    const { room, from } = inspecting();
    room.finish();
    expect(from.runs[0]).toMatchObject({ score: 0, passed: false });
    expect(from.runs[0]?.missed).toHaveLength(7);
  });
  it('goes on after a reload', () => {
    const { room, from } = inspecting();
    room.toggle({ code: 'H17', at: 'speaker' });
    const again = createInspect('bo-tri-phong', halls, rules2026, from);
    again.look();
    again.resume();
    expect(again.$attempt.get()?.marks).toEqual([{ code: 'H17', at: 'speaker' }]);
    expect(again.$inspection.get()).toEqual(room.$inspection.get());
  });
});

describe('what is stored is parsed', () => {
  const good = {
    v: 1,
    mode: 'arrange',
    seed: 'ABC234',
    hall: 'lop-hoc',
    edition: '2026',
    items: [{ id: 'box', kind: 'box', x: 4, y: 5, turn: 1, traits: { emblem: 'none' } }],
    seconds: 3,
  };
  it.each<[string, unknown, boolean]>([
    ['a good room', good, true],
    ['a newer version', { ...good, v: 2 }, false],
    ['an unknown thing', { ...good, items: [{ ...good.items[0], kind: 'throne' }] }, false],
    ['a trait that does not exist', { ...good, items: [{ ...good.items[0], traits: { emblem: 'gold' } }] }, false],
    ['half a cell', { ...good, items: [{ ...good.items[0], x: 1.5 }] }, false],
    ['two things of one name', { ...good, items: [good.items[0], good.items[0]] }, false],
    ['a mark with an unknown code', { v: 1, mode: 'inspect', seed: 'ABC234', marks: [{ code: 'H99', at: 'box' }], seconds: 0 }, false],
    ['a list', [], false],
  ])('%s', (_, value, ok) => expect(parseAttempt(value) !== undefined).toBe(ok));
});
