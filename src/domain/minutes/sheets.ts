import { electedOf } from './elected.ts';
import { called } from './people.ts';
import { grounds, levels, type Area, type Commune, type Count, type Day, type Level, type Sheet, type Unit } from './types.ts';
import { showCount } from './write.ts';

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
export const validOf = (c: Count): number => sum(c.piles);
export const invalidOf = (c: Count): number => sum(c.invalid);
export const votesOf = (c: Count): number[] => c.tallies.map(sum);
/** Ballots that stayed with voters: received less left over less spoiled; I*. */
export const keptOf = (c: Count): number => c.received - c.left - c.spoiled;

export const levelName: Record<Level, string> = { qh: 'Quốc hội', tinh: 'HĐND tỉnh', xa: 'HĐND xã' };
const cell = (key: string, n: number, label: string) => ({ key, value: showCount(n), label });

const listSheet = (area: Area): Sheet => ({
  id: 'ds',
  title: 'Danh sách cử tri (mẫu 31), cập nhật đến khi bắt đầu bỏ phiếu',
  columns: levels.map((l) => levelName[l]),
  rows: [
    { head: 'Số cử tri được bầu', cells: levels.map((l) => cell(`ds.N.${l}`, area.counts[l].listed, `Danh sách cử tri: số cử tri được bầu ${levelName[l]}`)) },
    { head: 'Đếm dấu đã bỏ phiếu', cells: levels.map((l) => cell(`ds.V.${l}`, area.counts[l].voted, `Danh sách cử tri: số dấu đã bỏ phiếu ${levelName[l]}`)) },
    { head: 'Chỉ được bầu hai loại phiếu', cells: [cell('ds.two', area.limited, 'Danh sách cử tri: số cử tri chỉ được bầu hai loại phiếu')] },
  ],
});

const ballotSheet = (area: Area): Sheet => ({
  id: 'nhan',
  title: 'Biên bản nhận phiếu và kiểm đếm phiếu trước khi mở hòm',
  columns: levels.map((l) => levelName[l]),
  rows: [
    { head: 'Nhận về', cells: levels.map((l) => cell(`nhan.${l}`, area.counts[l].received, `Biên bản nhận phiếu ${levelName[l]}`)) },
    {
      head: 'Đã trao tay cử tri, kể cả phiếu đổi',
      cells: levels.map((l) => cell(`trao.${l}`, keptOf(area.counts[l]) + area.counts[l].spoiled, `Sổ phát phiếu ${levelName[l]}`)),
    },
    { head: 'Thu lại vì gạch hỏng', cells: levels.map((l) => cell(`hong.${l}`, area.counts[l].spoiled, `Xấp phiếu hỏng ${levelName[l]}`)) },
    { head: 'Còn trắng, chưa dùng', cells: levels.map((l) => cell(`con.${l}`, area.counts[l].left, `Xấp phiếu chưa dùng ${levelName[l]}`)) },
  ],
});

const tallySheets = (c: Count): Sheet[] => {
  const name = levelName[c.level];
  const at = `dem.${c.level}`;
  const struck = c.candidates.length * validOf(c) - sum(votesOf(c));
  return [
    {
      id: `${at}.K`,
      title: `Mở hòm và phân loại: phiếu ${name}`,
      columns: ['Số phiếu'],
      rows: [
        { head: 'Đếm trong hòm', cells: [cell(`${at}.T`, c.collected, `Đếm trong hòm, phiếu ${name}`)] },
        ...grounds.map((g, i) => ({
          head: `Không hợp lệ, điểm ${g}`,
          cells: [cell(`${at}.K.${g}`, c.invalid[i] ?? 0, `Phiếu ${name} không hợp lệ theo điểm ${g}`)],
        })),
        { head: 'Trong đó để nguyên, không gạch ai', cells: [cell(`${at}.untouched`, c.untouched, `Phiếu ${name} để nguyên`)] },
      ],
    },
    {
      id: at,
      title: `Phiếu kiểm đếm: ${name}`,
      columns: c.piles.map((_, k) => `Loại bầu ${k + 1}`),
      rows: [
        { head: 'Số phiếu của loại', cells: c.piles.map((b, k) => cell(`${at}.B.${k + 1}`, b, `Phiếu kiểm đếm ${name}: số phiếu loại bầu ${k + 1} người`)) },
        ...c.candidates.map((p, i) => ({
          head: called(p),
          cells: c.piles.map((_, k) =>
            cell(`${at}.x.${i + 1}.${k + 1}`, c.tallies[i]?.[k] ?? 0, `Phiếu kiểm đếm ${name}: ${called(p)}, loại bầu ${k + 1} người`),
          ),
        })),
        { head: 'Tổng số lần bị gạch tên', cells: [cell(`${at}.struck`, struck, `Tổng số lần bị gạch tên, phiếu ${name}`)] },
      ],
    },
  ];
};

const figures = [
  ['N', 'Tổng cử tri', 'listed'],
  ['V', 'Đã bỏ phiếu', 'voted'],
  ['I', 'Phát ra', 'issued'],
  ['T', 'Thu vào', 'collected'],
  ['H', 'Hợp lệ', 'valid'],
  ['K', 'Không hợp lệ', 'invalid'],
] as const;

const unitSheets = (unit: Unit): Sheet[] => [
  {
    id: 'to',
    title: 'Biên bản của các Tổ bầu cử (đã kiểm tra)',
    columns: unit.areas.map((a) => (unit.level === 'qh' ? `KVBP ${a.no}, ${a.commune}` : `KVBP ${a.no}`)),
    rows: [
      ...figures.map(([id, head, key]) => ({
        head,
        cells: unit.areas.map((a, j) => cell(`to.${j + 1}.${id}`, a[key], `Biên bản Tổ ${a.no}: ${head.toLowerCase()}`)),
      })),
      ...unit.candidates.map((c, i) => ({
        head: called(c),
        cells: unit.areas.map((a, j) => cell(`to.${j + 1}.x.${i + 1}`, a.votes[i] ?? 0, `Biên bản Tổ ${a.no}: phiếu của ${called(c)}`)),
      })),
    ],
  },
  {
    id: 'so',
    title: 'Sổ nhận biên bản',
    columns: ['Số'],
    rows: [
      { head: 'Khu vực bỏ phiếu của đơn vị', cells: [cell('to.areas', unit.areas.length, 'Số khu vực bỏ phiếu của đơn vị bầu cử')] },
      { head: 'Biên bản đã nhận', cells: [cell('to.got', unit.areas.length, 'Số biên bản đã nhận')] },
    ],
  },
];

const communeSheets = (day: Commune): Sheet[] => {
  const won = day.units.map((u) => electedOf(u.candidates, u.votes, u.valid, u.seats).length);
  const row = (id: string, head: string, of: (u: Commune['units'][number], i: number) => number) => ({
    head,
    cells: day.units.map((u, i) => cell(`ban.${i + 1}.${id}`, of(u, i), `Biên bản Ban, đơn vị ${u.no}: ${head.toLowerCase()}`)),
  });
  return [
    {
      id: 'ban',
      title: 'Biên bản của các Ban bầu cử (mẫu 24)',
      columns: day.units.map((u) => `Đơn vị ${u.no}`),
      rows: [
        row('m', 'Được bầu', (u) => u.seats),
        row('n', 'Ứng cử', (u) => u.candidates.length),
        row('N', 'Tổng cử tri', (u) => u.listed),
        row('V', 'Đã bỏ phiếu', (u) => u.voted),
        row('H', 'Hợp lệ', (u) => u.valid),
        row('K', 'Không hợp lệ', (u) => u.invalid),
        row('w', 'Đã trúng cử', (_, i) => won[i] ?? 0),
        row('short', 'Còn thiếu', (u, i) => u.seats - (won[i] ?? 0)),
      ],
    },
    {
      id: 'kv',
      title: 'Đối chiếu cử tri bầu đại biểu Quốc hội trong xã',
      columns: day.areasQh.map((_, j) => `KVBP ${j + 1}`),
      rows: [
        { head: 'Theo từng khu vực', cells: day.areasQh.map((n, j) => cell(`kv.${j + 1}`, n, `Cử tri bầu ĐBQH ở KVBP ${j + 1}`)) },
        { head: 'Theo bảng của Ban', cells: [cell('kv.ban', sum(day.areasQh), 'Cử tri bầu ĐBQH của xã theo bảng của Ban')] },
        {
          head: 'Người không trúng cử HĐND xã',
          cells: [cell('kv.lost', sum(day.units.map((u) => u.candidates.length)) - sum(won), 'Số người không trúng cử')],
        },
      ],
    },
  ];
};

/** The working papers of a day: its true numbers, which minutes must agree with. @param only one level of an area, with its list */
export const sheetsOf = (day: Day, only?: Level): Sheet[] => {
  switch (day.kind) {
    case 'area':
      return [listSheet(day), ballotSheet(day), ...levels.filter((l) => only === undefined || l === only).flatMap((l) => tallySheets(day.counts[l]))];
    case 'unit':
      return unitSheets(day);
    case 'commune':
      return communeSheets(day);
  }
};
