import { rankOf, site, type Code, type Finding } from './codes.ts';
import { flowOf, shutOut, type Flow } from './flow.ts';
import {
  centre,
  distance,
  gap,
  gateRect,
  grow,
  holds,
  meet,
  openingRect,
  rectOf,
  sees,
  sightGrid,
  staffPoint,
  threshold,
  userPoint,
  wallRect,
  type Grid,
} from './grid.ts';
import { boards, catalogue, rightOption, traitOf, traitRules } from './items.ts';
import { backed, filmed, mirrored, onlookers } from './sight.ts';
import type { Door, Hall, Item, Kind, Plan, Rect, Side } from './types.ts';
import { crossing, passes } from './walk.ts';

/** A plan looked at: its things, what is seen through, how people walk. */
interface Scene {
  plan: Plan;
  hall: Hall;
  items: readonly Item[];
  of: (kind: Kind) => readonly Item[];
  flow: Flow;
  sight: Grid;
}
type Look = (scene: Scene) => Finding[];

const ids = (items: readonly Item[]): string[] => items.map((item) => item.id);
const when = (holds: boolean, code: Code, ...at: string[]): Finding[] => (holds ? [{ code, at }] : []);

/** Measures of our own, good practice: metres times four. */
const near = { doorway: 4, boxFree: 3, boxDoor: 8, chiefMobile: 10, boothGap: 4, gateSign: 6, speaker: 12, boardFront: 3 };
/** Voters for whom one writing place is enough. */
const votersPerBooth = 250;

const traits: Look = ({ plan, items, hall }) =>
  items.flatMap((item) =>
    [...new Set(traitRules.filter((rule) => rule.kind === item.kind).flatMap((rule) => {
      const value = traitOf(item, rule.trait, plan.rules);
      const code = rule.wrong[value];
      return code && value !== rightOption(item.kind, rule.trait, plan.rules) ? [code] : [];
    }))]
      .map((code): Finding => ({ code, at: [item.id] }))
      .concat(when(hall.heritage && item.kind === 'backdrop' && traitOf(item, 'fixing', plan.rules) === 'nails', 'H82', item.id)),
  ); // prettier-ignore

const missing: readonly (readonly [Kind, Code])[] = [
  ['box', 'H20'], ['mobile', 'H21'], ['booth', 'H30'], ['table1', 'H40'], ['table2', 'H40'], ['stamp', 'H43'], ['chief', 'H44'], ['voterList', 'H50'],
  ['rules', 'H58'], ['photoNotice', 'H60'], ['timeNotice', 'H61'], ['extinguisher', 'H07'], ['prioritySeats', 'H10'], ['arrowIn', 'H12'],
  ['firstAid', 'H13'], ['lamp', 'H14'], ['info', 'H38'], ['backdrop', 'H78'], ['flag', 'H80'],
]; // prettier-ignore
const level = { qh: 'listQh', tinh: 'listTinh', huyen: 'listHuyen', xa: 'listXa' } as const;

const absent: Look = ({ plan, of }) => {
  const kinds = missing.filter(([kind]) => of(kind).length === 0).map(([, code]) => code);
  const lists = plan.rules.levels.filter((one) => of(level[one]).length === 0).map((): Code => 'H53');
  return [...new Set([...kinds, ...lists])].map((code) => ({ code, at: [site] }));
};

const foreign: Look = ({ of }) =>
  (
    [
      ['leaflet', 'H17'],
      ['sponsor', 'H81'],
      ['oldBanner', 'H83'],
    ] as const
  ).flatMap(([kind, code]) => of(kind).map((item): Finding => ({ code, at: [item.id] })));

const doorArea = (hall: Hall, door: Door): Rect => threshold(hall, door, near.doorway);

const ways: Look = ({ hall, items, of, flow }) => {
  const [one, two, box, stamp] = (['table1', 'table2', 'box', 'stamp'] as const).map((kind) => of(kind)[0]);
  const solid = items.filter((item) => catalogue[item.kind].solid);
  const blocking = solid.filter((item) => hall.doors.some((door) => meet(doorArea(hall, door), rectOf(item))));
  const cables = of('cable').filter((cable) => flow.legs.some((leg) => passes(leg.way, rectOf(cable))));
  const leaves = flow.apart && box !== undefined && stamp !== undefined;
  const arrows = [...of('arrowIn'), ...of('arrowOut')];
  const out = blocking.length > 0 ? [] : shutOut(hall, items, flow);
  return [
    ...when(!flow.apart, 'H01', site, ...ids(arrows)),
    ...when(
      one !== undefined && two !== undefined && flow.fromEntry(one) > flow.fromEntry(two),
      'H02',
      ...ids([one, two].filter((item) => item !== undefined)),
    ),
    ...when(leaves && flow.fromExit(stamp) > flow.fromExit(box), 'H03', ...ids([stamp, box].filter((item) => item !== undefined))),
    ...when(flow.cut.length > 0, 'H05', site, ...flow.cut.flat()),
    ...blocking.map((item): Finding => ({ code: 'H06', at: [item.id] })),
    ...cables.map((item): Finding => ({ code: 'H08', at: [item.id] })),
    ...when(out.length > 0, 'H09', site, ...out),
  ];
};

/** Voters coming in and voters going out must not cross; only told where the doors are apart. */
const streams: Look = ({ flow }) => {
  if (!flow.apart) return [];
  const coming = flow.legs.filter((leg) => leg.of === undefined && /^(table|gate)/.test(leg.to));
  const leaving = flow.legs.filter((leg) => leg.of === undefined && /^(box|stamp)/.test(leg.from));
  const toBooth = flow.legs.filter((leg) => leg.of === leg.to);
  const fromBooth = flow.legs.filter((leg) => leg.of === leg.from && leg.of !== undefined);
  const pairs = [
    ...coming.flatMap((a) => [...leaving, ...fromBooth].map((b) => [a, b] as const)),
    ...toBooth.flatMap((a) => leaving.map((b) => [a, b] as const)),
  ];
  const met = pairs.find(([a, b]) => crossing(a.way, b.way, 3));
  return met ? [{ code: 'H04', at: [site, met[0].to, met[1].from] }] : [];
};

const boxes: Look = ({ hall, items, of, sight }) => {
  const [box, chief, mobile] = (['box', 'chief', 'mobile'] as const).map((kind) => of(kind)[0]);
  if (!box) return [];
  const rect = rectOf(box);
  const around = grow(rect, near.boxFree);
  const tight =
    !holds(hall.room, around) ||
    hall.pillars.some((pillar) => meet(around, pillar)) ||
    items.some((item) => item !== box && catalogue[item.kind].solid && meet(around, rectOf(item)));
  const door = hall.doors.some((one) => distance(centre(openingRect(hall, one)), centre(rect)) < near.boxDoor);
  return [
    ...when(chief !== undefined && !sees(sight, staffPoint(chief), centre(rect)), 'H26', box.id, ...ids([chief].filter((item) => item !== undefined))),
    ...when(tight, 'H27', box.id),
    ...when(door, 'H28', box.id),
    ...when(
      chief !== undefined && mobile !== undefined && gap(rectOf(chief), rectOf(mobile)) > near.chiefMobile,
      'H29',
      ...ids([mobile].filter((item) => item !== undefined)),
    ),
  ];
};

/** The strip of the room before a place on its wall. */
const inside = (side: Side, { x, y, ...size }: Rect): Rect => ({
  x: x + (side === 'west' ? 1 : side === 'east' ? -1 : 0),
  y: y + (side === 'north' ? 1 : side === 'south' ? -1 : 0),
  ...size,
});

const secrecy: Look = ({ plan, hall, items, of, flow, sight }) => {
  const booths = of('booth').filter((booth) => traitOf(booth, 'screens', plan.rules) === 'three');
  const watched = onlookers(hall, sight, items, flow).filter(({ booth }) => booths.includes(booth));
  const close = booths.filter((one) => of('booth').some((other) => other !== one && gap(rectOf(one), rectOf(other)) < near.boothGap));
  const fixed = hall.mirrors.flatMap((mirror) => mirrored(sight, inside(mirror.side, openingRect(hall, mirror)), booths));
  return [
    ...watched.map(({ booth, by }): Finding => ({ code: 'H32', at: [booth.id, ...by.filter(Boolean)] })),
    ...of('camera').flatMap((camera) => {
      const seen = filmed(sight, camera, of('booth'));
      return when(seen.length > 0, 'H33', camera.id, ...ids(seen));
    }),
    ...of('mirror').flatMap((mirror) => {
      const seen = mirrored(sight, rectOf(mirror), of('booth'));
      return when(seen.length > 0, 'H34', mirror.id, ...ids(seen));
    }),
    ...when(fixed.length > 0, 'H34', site, ...new Set(ids(fixed))),
    ...when(close.length > 0, 'H36', ...ids(close)),
    ...when(of('booth').length > 0 && of('booth').length * votersPerBooth < hall.voters, 'H37', site, ...ids(of('booth'))),
    ...of('backdrop').flatMap((backdrop) => when(backed(sight, backdrop, booths).length > 0, 'H79', backdrop.id)),
  ];
};

const roofed = (hall: Hall, rect: Rect): boolean => [hall.room, ...hall.shelter].some((roof) => holds(roof, rect));
const readable = (hall: Hall, items: readonly Item[], board: Item): boolean => {
  const p = userPoint(board);
  const front: Rect = { x: p.x - near.boardFront / 2, y: p.y - near.boardFront / 2, width: near.boardFront, depth: near.boardFront };
  const walls = [...hall.pillars, ...(['north', 'east', 'south', 'west'] as const).map((side) => wallRect(hall, side))];
  return !items.some((item) => item !== board && catalogue[item.kind].solid && meet(front, rectOf(item))) && !walls.some((wall) => meet(front, wall));
};

const outside: Look = ({ hall, items, of }) => {
  const sign = of('gateSign')[0];
  const onGate = sign && gap(rectOf(sign), gateRect(hall)) <= near.gateSign;
  const bad = items.filter((item) => boards.includes(item.kind) && !(roofed(hall, rectOf(item)) && readable(hall, items, item)));
  const loud = of('speaker').filter((speaker) => gap(rectOf(speaker), hall.room) < near.speaker);
  return [
    ...when(!onGate, 'H73', sign ? sign.id : site),
    ...bad.map((item): Finding => ({ code: 'H52', at: [item.id] })),
    ...loud.map((item): Finding => ({ code: 'H15', at: [item.id] })),
  ];
};

/** Two solid things in one place, or a thing in a wall or off the ground that belongs to the place. */
const placing: Look = ({ hall, items }) => {
  const solid = items.filter((item) => catalogue[item.kind].solid);
  const inWall = solid.filter((item) => {
    const rect = rectOf(item);
    return (
      ![hall.room, ...hall.yard].some((ground) => holds(ground, rect)) ||
      hall.pillars.some((pillar) => meet(pillar, rect)) ||
      (!holds(hall.room, rect) && meet(grow(hall.room, 1), rect))
    );
  });
  const pairs = solid.flatMap((a, i) => solid.slice(i + 1).filter((b) => meet(rectOf(a), rectOf(b))).flatMap((b) => [a, b])); // prettier-ignore
  const at = [...new Set(ids([...inWall, ...pairs]))];
  return when(at.length > 0, 'H11', ...at);
};

const looks: readonly Look[] = [ways, streams, boxes, secrecy, outside, absent, foreign, traits, placing];

export interface Survey {
  findings: readonly Finding[];
  flow: Flow;
}

/** Everything that does not hold in a plan, by code, with the things it is seen at; and the voters' ways. */
export const survey = (plan: Plan): Survey => {
  const { hall, items } = plan;
  const byKind = new Map<Kind, Item[]>();
  for (const item of items) byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
  const flow = flowOf(hall, items);
  const scene: Scene = { plan, hall, items, of: (kind) => byKind.get(kind) ?? [], flow, sight: sightGrid(hall, items) };
  const order = { must: 0, guide: 1, practice: 2 };
  const findings = looks.flatMap((look) => look(scene)).sort((a, b) => order[rankOf(a.code)] - order[rankOf(b.code)] || a.code.localeCompare(b.code));
  return { findings, flow };
};
export const findings = (plan: Plan): readonly Finding[] => survey(plan).findings;
