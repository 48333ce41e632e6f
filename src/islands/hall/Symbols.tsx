import { catalogue } from '#domain/hall/items.ts';
import type { Item, Rules } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { Lines } from './Lines.tsx';
import { unit } from './scale.ts';

const stations = ['table1', 'table2', 'info', 'chief', 'stamp'];
const besideKeys = [
  'voterList',
  'listQh',
  'listTinh',
  'listHuyen',
  'listXa',
  'bios',
  'rules',
  'howto',
  'timeNotice',
  'photoNotice',
  'info',
  'mirror',
  'prioritySeats',
];
const smallKeys = ['gateSign', 'slogan', 'sponsor', 'oldBanner', 'leaflet', 'arrowIn', 'arrowOut', 'backdrop'];
const onDark = ['arrowIn', 'arrowOut', 'backdrop', 'mobile'];

const Key = ({ item, d }: { item: Item; d: number }) => {
  const text = t.keys[item.kind] ?? '';
  if (text === '') return null;
  const off = besideKeys.includes(item.kind) ? d + 15 : 0;
  const station = stations.includes(item.kind);
  const level = smallKeys.includes(item.kind) && item.turn % 2 === 1 ? -90 : 0;
  return (
    <g transform={`translate(0 ${off}) rotate(${level - item.turn * 90})`}>
      {station && <circle class="station" cx={0} cy={0} r={11} />}
      <text
        class={station ? 'key station-key' : `key${smallKeys.includes(item.kind) ? ' small-key' : ''}${onDark.includes(item.kind) ? ' on-red' : ''}`}
        y={smallKeys.includes(item.kind) ? 3.5 : 5}
      >
        {text}
      </text>
    </g>
  );
};

/** A thing of the plan; the group is moved by its own transform while it is dragged. */
export const Thing = ({ item, rules, state }: { item: Item; rules: Rules; state: string }) => {
  const { width, depth } = catalogue[item.kind];
  const [w, d] = [(width * unit) / 2, (depth * unit) / 2];
  const level = item.turn % 2 === 0;
  const [cx, cy] = [item.x * unit + (level ? w : d), item.y * unit + (level ? d : w)];
  const touch = Math.max(0, 14 - d);
  return (
    <g class={`thing ${state}`} data-id={item.id}>
      <g transform={`translate(${cx} ${cy}) rotate(${item.turn * 90})`}>
        <rect class="touch" x={-w - 4} y={-d - touch} width={2 * w + 8} height={2 * (d + touch)} />
        <Lines item={item} rules={rules} w={w} d={d} />
        {state.includes('chosen') && <rect class="ring" x={-w - 5} y={-d - 5} width={2 * w + 10} height={2 * d + 10} />}
        <Key item={item} d={d} />
      </g>
    </g>
  );
};
