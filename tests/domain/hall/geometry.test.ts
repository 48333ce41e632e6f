import { describe, expect, it } from 'vitest';
import { findings, survey } from '../../../src/domain/hall/checks.ts';
import type { Code } from '../../../src/domain/hall/codes.ts';
import { flipHall, toHall, withIds } from '../../../src/domain/hall/hall.ts';
import { hallSchema } from '../../../src/domain/hall/schema.ts';
import type { Hall, Item, Kind, Turn } from '../../../src/domain/hall/types.ts';
import { crossing, distances, groundFor, placeNear, unreached, wayDown } from '../../../src/domain/hall/walk.ts';
import { newGrid, paint } from '../../../src/domain/hall/grid.ts';
import { halls, rules2021, rules2026 } from './halls.ts';

/** A bare room of 10 × 8 m with a yard of 4 m below it: in by the left door, out by the right one. All measures in metres. */
const bare = (more: object = {}): Hall =>
  toHall(
    'bare',
    hallSchema.parse({
      order: 1,
      title: 'Phòng thử',
      about: 'Chỉ để thử.',
      size: [12, 14],
      room: [1, 1, 10, 8],
      doors: [
        { id: 'door-in', side: 'south', at: 0.5, width: 1.5 },
        { id: 'door-out', side: 'south', at: 8, width: 1.5 },
      ],
      yard: [[0, 9.25, 12, 4.75]],
      gate: [1, 3],
      voters: 200,
      layout: Array.from({ length: 20 }, () => ({ kind: 'seats', at: [1, 11] })),
      ...more,
    }),
  );
const turns: Record<string, Turn> = { down: 0, left: 1, up: 2, right: 3 };
const thing = (kind: Kind, x: number, y: number, faces = 'down', id: string = kind): Item => ({
  id,
  kind,
  x: x * 4,
  y: y * 4,
  turn: turns[faces] ?? 0,
  traits: {},
});
const arrows = [thing('arrowIn', 2, 9.25), thing('arrowOut', 9.25, 9.25)];
const check = (hall: Hall, ...items: Item[]) => findings({ hall, rules: rules2026, items: [...arrows, ...items] });
const has = (code: Code, hall: Hall, ...items: Item[]) => check(hall, ...items).some((finding) => finding.code === code);

describe('a writing place is secret', () => {
  const facingWall = thing('booth', 5, 2.5, 'up', 'booth-1');
  const facingRoom = thing('booth', 5, 2.5, 'down', 'booth-1');
  it.each<[string, boolean, Item[], object?]>([
    ['the writer with the back to a closed wall', false, [facingWall]],
    ['a seat in the room behind the writer', true, [facingRoom, thing('seats', 5, 5.5)]],
    ['the same seat when the writer has the back to the wall', false, [facingWall, thing('seats', 5, 5.5)]],
    ['a seat far to the side', false, [facingRoom, thing('seats', 9, 3.75)]],
    ['a seat more than five metres off', false, [facingRoom, thing('seats', 5, 8.25)]],
    ['a seat behind a tall board', false, [facingRoom, thing('voterList', 4.5, 4.5), thing('seats', 5, 5.5)]],
    ['a table whose clerk looks at the writer’s back', true, [facingRoom, thing('table1', 5, 5, 'down')]],
    ['a low window behind the writer', true, [facingWall], { windows: [{ side: 'north', at: 3.5, width: 2 }] }],
    ['a high window behind the writer', false, [facingWall], { windows: [{ side: 'north', at: 3.5, width: 2, high: true }] }],
    ['a rope in the place of the wall behind the writer', true, [facingWall], { open: ['north'] }],
    [
      'voters passing behind on their way from box to door',
      true,
      [thing('booth', 8, 4, 'down', 'booth-1'), thing('box', 4, 5.5), thing('stamp', 6.5, 7, 'up')],
    ],
  ])('%s: seen %s', (_, seen, items, more) => expect(has('H32', bare(more), ...items)).toBe(seen));

  it.each<[string, boolean, Item]>([
    ['turned to it', true, thing('camera', 10, 2, 'left')],
    ['turned away', false, thing('camera', 10, 2, 'right')],
    ['looking along the other wall', false, thing('camera', 10, 8, 'left')],
    ['outside the wall, turned to it', false, thing('camera', 5, 9.5, 'up')],
  ])('a camera %s: %s', (_, seen, camera) => expect(has('H33', bare(), facingWall, camera)).toBe(seen));
  it('a camera behind a pillar films nothing', () =>
    expect(has('H33', bare({ pillars: [[7.5, 2.25, 0.5, 1.5]] }), facingWall, thing('camera', 10, 2.75, 'left'))).toBe(false));

  it.each<[string, boolean, Item]>([
    ['on the wall behind the writer', true, thing('mirror', 5, 1)],
    ['in front of the writer', false, thing('mirror', 5, 5)],
    ['on a wall far aside', false, thing('mirror', 1, 2, 'right')],
  ])('a mirror %s: %s', (_, seen, mirror) => expect(has('H34', bare(), facingWall, mirror)).toBe(seen));
});

describe('the box', () => {
  const chief = thing('chief', 5, 7, 'up');
  it.each<[string, Code, boolean, Item, object?]>([
    ['in the middle', 'H27', false, thing('box', 5, 4, 'up')],
    ['against the wall', 'H27', true, thing('box', 1.25, 4, 'up')],
    ['half a metre from the Tổ’s table', 'H27', true, thing('box', 5.5, 5.75, 'up')],
    ['before the Tổ’s eyes', 'H26', false, thing('box', 5, 4, 'up')],
    ['behind a pillar', 'H26', true, thing('box', 5.5, 3, 'up'), { pillars: [[5.5, 5, 1, 0.5]] }],
    ['two steps from the door', 'H28', true, thing('box', 9.5, 7.25, 'up')],
  ])('%s: %s %s', (_, code, wrong, box, more) => expect(has(code, bare(more), chief, box)).toBe(wrong));
});

describe('the way of the voters', () => {
  const one = thing('table1', 1.5, 6, 'right');
  const two = thing('table2', 1.5, 3.5, 'right');
  const box = thing('box', 5.5, 4, 'up');
  const stamp = thing('stamp', 9.25, 6, 'left');
  const booth = thing('booth', 5, 2, 'up', 'booth-1');
  const all = [one, two, box, stamp, booth];
  it('goes round once without crossing', () => expect(check(bare(), ...all).filter((finding) => /^H0[1-5]/.test(finding.code))).toEqual([]));
  it('meets table 2 before table 1: wrong', () => expect(has('H02', bare(), thing('table1', 1.5, 3.5, 'right'), thing('table2', 1.5, 6, 'right'))).toBe(true));
  it('meets the stamp before the box: wrong', () => expect(has('H03', bare(), thing('box', 9, 5, 'left'), thing('stamp', 4, 2, 'left'), booth)).toBe(true));
  it('in and out by one door: wrong, and nothing more is said of the way', () => {
    const list = findings({ hall: bare(), rules: rules2026, items: [thing('arrowIn', 2, 9.25), thing('arrowOut', 2, 8.5), ...all] });
    expect(list.map((finding) => finding.code).filter((code) => ['H01', 'H03', 'H04'].includes(code))).toEqual(['H01']);
  });
  it('those who come cross those who leave', () =>
    expect(
      has(
        'H04',
        bare(),
        thing('table1', 8, 3, 'down'),
        thing('table2', 9, 2, 'down'),
        thing('box', 3, 5, 'right'),
        stamp,
        thing('booth', 1.5, 2, 'up', 'booth-1'),
      ),
    ).toBe(true));
  it('a wall of boards cuts the way', () => {
    const wall = [
      thing('voterList', 1, 5.5, 'down'),
      thing('listQh', 3, 5.5),
      thing('listTinh', 4.25, 5.5),
      thing('listXa', 5.5, 5.5),
      thing('bios', 6.75, 5.5),
      thing('rules', 8, 5.5),
      thing('howto', 8.75, 5.5),
      thing('timeNotice', 9.5, 5.5),
      thing('photoNotice', 10.25, 5.5),
    ];
    expect(has('H05', bare(), one, two, ...wall)).toBe(true);
    expect(has('H05', bare(), one, two, ...wall.slice(0, -3))).toBe(false);
  });
  it('a cable is in the way only where people walk', () => {
    expect(has('H08', bare(), ...all, thing('cable', 1, 5.25))).toBe(true);
    expect(has('H08', bare(), ...all, thing('cable', 8, 1))).toBe(false);
  });
});

describe('doors and wheelchairs', () => {
  it.each<[string, boolean, Item]>([
    ['seats right before the way out', true, thing('seats', 9, 9.75)],
    ['seats a metre and a half off', false, thing('seats', 9, 11)],
    ['a table inside, in the door', true, thing('firstAid', 9.5, 8)],
  ])('%s: door blocked %s', (_, blocked, item) => expect(has('H06', bare(), item)).toBe(blocked));
  const step = { doors: [{ id: 'door-in', side: 'south', at: 0.5, width: 1.5, step: true }, { id: 'door-out', side: 'south', at: 8, width: 1.5 }] }; // prettier-ignore
  it('a step stops a wheelchair, a ramp helps', () => {
    const hall = { ...bare(step), doors: bare(step).doors.map((door) => ({ ...door, step: true })) };
    expect(has('H09', hall, thing('table1', 1.5, 4, 'right'))).toBe(true);
    expect(has('H09', hall, thing('table1', 1.5, 4, 'right'), thing('ramp', 1.5, 9.25, 'down', 'ramp-1'))).toBe(false);
    expect(has('H09', hall, thing('table1', 1.5, 4, 'right'), thing('ramp', 5, 9.25, 'down', 'ramp-1'))).toBe(true);
  });
  it('a passage of half a metre is enough for a voter, not for a wheelchair', () => {
    const narrow = { pillars: [[1, 5, 4.5, 0.25], [6, 5, 5, 0.25]] }; // prettier-ignore
    const far = thing('box', 5.5, 2.5, 'up');
    expect(has('H09', bare(narrow), far)).toBe(true);
    expect(check(bare(narrow), thing('table1', 2, 2, 'up'), far).some((finding) => finding.code === 'H05')).toBe(false);
    expect(has('H09', bare({ pillars: [[1, 5, 4, 0.25], [6.25, 5, 4.75, 0.25]] }), far)).toBe(false); // prettier-ignore
  });
});

describe('elections differ', () => {
  const backdrop: Item = { ...thing('backdrop', 4, 8.75, 'up'), traits: { district: 'shown' } };
  it('the district on the backdrop is wrong in 2026 and right in 2021', () => {
    const seen = (rules: typeof rules2026) => findings({ hall: bare(), rules, items: [backdrop] }).some((finding) => finding.code === 'H70');
    expect([seen(rules2026), seen(rules2021)]).toEqual([true, false]);
  });
});

describe('ways on the ground', () => {
  const grid = newGrid(30, 20, 0);
  paint(grid, { x: 10, y: 0, width: 2, depth: 16 }, 1);
  const ground = groundFor(grid, 2);
  const start = placeNear(ground, { x: 3, y: 3 }) ?? -1;
  const end = placeNear(ground, { x: 25, y: 3 }) ?? -1;
  it('goes around a wall', () => {
    const way = wayDown(ground, distances(ground, [end]), start);
    expect(Math.max(...(way ?? []).map((point) => point.y))).toBeGreaterThan(16);
  });
  it('is as long there as back', () => expect(distances(ground, [start])[end]).toBe(distances(ground, [end])[start]));
  it('does not lead through a closed wall', () => {
    const closed = newGrid(30, 20, 0);
    paint(closed, { x: 10, y: 0, width: 2, depth: 20 }, 1);
    const shut = groundFor(closed, 2);
    expect(distances(shut, [placeNear(shut, { x: 3, y: 3 }) ?? -1])[placeNear(shut, { x: 25, y: 3 }) ?? -1]).toBe(unreached);
  });
  it('two ways cross where their lines meet, not at their ends', () => {
    const across = [{ x: 0, y: 10 }, { x: 20, y: 10 }]; // prettier-ignore
    expect(crossing(across, [{ x: 10, y: 0 }, { x: 10, y: 20 }], 3)).toEqual({ x: 10, y: 10 }); // prettier-ignore
    expect(crossing(across, [{ x: 10, y: 9 }, { x: 10, y: 20 }], 3)).toBeUndefined(); // prettier-ignore
  });
});

describe('halls', () => {
  it('a hall mirrored twice is the hall', () => halls.forEach((hall) => expect(flipHall(flipHall(hall))).toEqual(hall)));
  it('a plan is checked in under 10 ms', () => {
    const times = halls.flatMap((hall) => {
      const plan = { hall, rules: rules2026, items: withIds(hall.layout) };
      return [Math.min(...Array.from({ length: 30 }, () => {
        const from = performance.now();
        survey(plan);
        return performance.now() - from;
      }))]; // prettier-ignore
    });
    expect(Math.max(...times)).toBeLessThan(10);
  });
});
