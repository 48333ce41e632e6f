import { addDays } from '../edition/dates.ts';
import { dayText, eventOptions, fieldOf, fieldsIn, linesOf, open, roster, sentOf, signsOf, slipOf, type Spec, type Specs } from './build.ts';
import { electedOf } from './elected.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import type { Block, Commune, Field, Form, Option } from './types.ts';

const count = { kind: 'count' } as const;
const percent = { kind: 'percent' } as const;
const id = '25';
const term = `khóa ${open}, nhiệm kỳ 2026-2031`;

const noneOptions: readonly Option[] = [
  { id: 'none', text: 'Không có' },
  { id: 'all', text: 'Có, theo danh sách kèm theo' },
];

const settledOptions: readonly Option[] = [
  { id: 'none', text: 'Không có' },
  { id: 'ballot', text: 'Khiếu nại việc loại một phiếu: Ủy ban xem hồ sơ, giữ kết luận của Ban, người khiếu nại đồng ý' },
  { id: 'late', text: 'Tố cáo vận động gần nơi bỏ phiếu: Ủy ban xác minh, không có vi phạm, đã trả lời' },
];

const cell = (key: string, spec: Spec, label: string): Field => fieldOf(id, key, { [key]: { ...spec, label } }, label);

const turnoutTable = (day: Commune): Block => {
  const row = (key: string, name: string): (string | Field)[] => [
    cell(`${key}.N`, count, `Tổng số cử tri, ${name}`),
    cell(`${key}.V`, count, `Số cử tri đã tham gia bỏ phiếu, ${name}`),
    cell(`${key}.Vp`, percent, `Tỷ lệ cử tri đã tham gia bỏ phiếu, ${name}`),
    cell(`${key}.H`, count, `Phiếu hợp lệ, ${name}`),
    cell(`${key}.Hp`, percent, `Tỷ lệ phiếu hợp lệ, ${name}`),
    cell(`${key}.K`, count, `Phiếu không hợp lệ, ${name}`),
    cell(`${key}.Kp`, percent, `Tỷ lệ phiếu không hợp lệ, ${name}`),
    '',
  ];
  return {
    kind: 'table',
    caption: '2. Số lượng đơn vị bầu cử, tổng số cử tri, số cử tri tham gia bỏ phiếu tại địa phương như sau:',
    columns: [
      'Các đơn vị bầu cử',
      'Tổng số cử tri của đơn vị bầu cử',
      'Tổng số cử tri đã tham gia bỏ phiếu',
      'Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri',
      'Phiếu hợp lệ: số phiếu',
      'Phiếu hợp lệ: tỷ lệ % so với tổng số phiếu thu vào',
      'Phiếu không hợp lệ: số phiếu',
      'Phiếu không hợp lệ: tỷ lệ % so với tổng số phiếu thu vào',
      'Ghi chú',
    ],
    rows: [...day.units.map((u, i) => [`Đơn vị bầu cử số ${u.no}`, ...row(`u.${i + 1}`, `đơn vị ${u.no}`)]), ['Tổng cộng:', ...row('all', 'cả xã')]],
  };
};

const votesTable = (day: Commune): Block => ({
  kind: 'table',
  caption: '4. Số phiếu bầu cho mỗi người ứng cử đại biểu Hội đồng nhân dân như sau:(6)',
  columns: ['Đơn vị bầu cử', 'Họ và tên người ứng cử đại biểu HĐND (7)', 'Số phiếu bầu', 'Tỷ lệ % so với tổng số phiếu hợp lệ', 'Ghi chú'],
  rows: day.units.flatMap((u, i) =>
    u.candidates.map((c, j) => [j === 0 ? `Đơn vị số ${u.no}` : '', `${j + 1}. *${called(c)}*`, cell(`v.${i + 1}.${j + 1}`, { ...count, given: true }, `Số phiếu của ${called(c)}`), cell(`vp.${i + 1}.${j + 1}`, { ...percent, given: true }, `Tỷ lệ của ${called(c)}`), '']),
  ),
}); // prettier-ignore

const winnersTable = (day: Commune): Block => ({
  kind: 'table',
  caption: `5. Danh sách những người trúng cử đại biểu Hội đồng nhân dân(1) *${day.commune}* ${term} theo từng đơn vị bầu cử như sau:`,
  columns: ['Đơn vị bầu cử', 'Họ và tên người trúng cử đại biểu HĐND (8)', 'Số phiếu bầu', 'Tỷ lệ % so với tổng số phiếu hợp lệ', 'Ghi chú'],
  rows: day.units.flatMap((u, i) => {
    const options = u.candidates.map((c, j) => ({ id: String(j + 1), text: called(c) }));
    const slots = Math.max(1, electedOf(u.candidates, u.votes, u.valid, u.seats).length);
    return Array.from({ length: slots }, (_, k) => [
      k === 0 ? `Đơn vị số ${u.no}` : '',
      cell(
        `w.${i + 1}.${k + 1}`,
        { kind: 'choice', options: [{ id: '', text: '(bỏ trống)' }, ...options], given: true },
        `Người trúng cử thứ ${k + 1}, đơn vị ${u.no}`,
      ),
      cell(`wx.${i + 1}.${k + 1}`, { ...count, given: true }, `Số phiếu của người trúng cử thứ ${k + 1}, đơn vị ${u.no}`),
      cell(`wp.${i + 1}.${k + 1}`, { ...percent, given: true }, `Tỷ lệ của người trúng cử thứ ${k + 1}, đơn vị ${u.no}`),
      '',
    ]);
  }),
});

const specsOf = (day: Commune): Specs => ({
  m: { ...count, label: 'Số đại biểu Hội đồng nhân dân được bầu' },
  n: { ...count, label: 'Tổng cộng người ứng cử' },
  again: { kind: 'choice', label: 'Các đơn vị bầu cử phải tổ chức bầu cử lại', options: noneOptions, blank: 1 },
  extra: {
    kind: 'set',
    label: 'Các đơn vị bầu cử phải tổ chức bầu cử thêm',
    options: [{ id: 'none', text: 'Không có' }, ...day.units.map((u, i) => ({ id: String(i + 1), text: `Đơn vị bầu cử số ${u.no}` }))],
  },
  events: { kind: 'choice', label: 'Những việc quan trọng đã xảy ra và kết quả giải quyết', options: eventOptions, blank: 1 },
  settled: { kind: 'choice', label: 'Những khiếu nại, tố cáo do Ủy ban bầu cử đã giải quyết', options: settledOptions, blank: 1 },
});

/** Form 25 of a commune: the whole election of its Hội đồng nhân dân. */
export const communeForm = (day: Commune, rules: Rules): Form => {
  const specs = specsOf(day);
  const { head, deputies, members } = day.people;
  const body = `đại biểu Hội đồng nhân dân(1) *${day.commune}* ${term}`;
  const committee = `Ủy ban bầu cử(1) *${day.commune}*`;
  const blocks: Block[] = [
    ...linesOf(id, specs, [
      `Vào hồi *8* giờ *00* phút, *${dayText(addDays(rules.electionDay, 6))}*, ${committee} gồm có:`,
      ...roster([[head, 'Chủ tịch'], ...deputies.map((d) => [d, 'Phó Chủ tịch'] as const), ...members.slice(0, 1).map((m) => [m, 'Ủy viên'] as const)]),
      `Đã họp tại *trụ sở của Ủy ban* để lập biên bản tổng kết cuộc bầu cử ${body}.`,
      `Theo quy định của Luật Tổ chức chính quyền địa phương thì(1) *${day.commune}* được bầu(2) {m} đại biểu Hội đồng nhân dân.| Theo Nghị quyết số ${open}/NQ-UBBC ngày ${open} năm 2026 của ${committee}, có tổng cộng(3) {n} người ứng cử ${body}.`,
      `Sau khi kiểm tra Biên bản xác định kết quả bầu cử của các Ban bầu cử và giải quyết khiếu nại, tố cáo (nếu có), Ủy ban bầu cử xác nhận kết quả bầu cử ${body} như sau:`,
    ]),
    { kind: 'heading', text: '1. Các đơn vị bầu cử' },
    ...linesOf(id, specs, [`*${day.units.length}* đơn vị bầu cử(4), từ số *${day.units[0]?.no}* đến số *${day.units.at(-1)?.no}*.`]),
    turnoutTable(day),
    ...linesOf(id, specs, ['3. Các đơn vị bầu cử có số cử tri đã tham gia bỏ phiếu chưa đạt quá một nửa tổng số cử tri của đơn vị bầu cử hoặc có vi phạm pháp luật nghiêm trọng, phải tổ chức bầu cử lại gồm(5): {again}']),
    votesTable(day),
    winnersTable(day),
    ...linesOf(id, specs, [
      '6. Các đơn vị bầu cử có số người trúng cử ít hơn số đại biểu Hội đồng nhân dân được bầu do Ủy ban bầu cử ấn định, phải tổ chức bầu cử thêm gồm(9): {extra}',
      '7. Những việc quan trọng đã xảy ra và kết quả giải quyết: {events}',
      '8. Những khiếu nại, tố cáo do Ủy ban bầu cử đã giải quyết: {settled}',
    ]),
    slipOf(id, rules, `Biên bản tổng kết cuộc bầu cử ${body}`, {}, '(10)'),
    signsOf(
      id,
      rules,
      [
        { role: ['TM. ỦY BAN BẦU CỬ', 'CHỦ TỊCH'], hint: '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban bầu cử)', ids: ['lead', 'seal'] },
        { role: ['CÁC PHÓ CHỦ TỊCH'], hint: '(Ký, ghi rõ họ và tên)', ids: ['dep1', 'dep2'] },
      ],
      { lead: head, dep1: deputies[0], dep2: deputies[1] },
    ),
    ...sentOf(id, rules),
  ]; // prettier-ignore
  return {
    id,
    number: '25/HĐBC-HĐND',
    short: 'Mẫu 25',
    maker: ['ỦY BAN BẦU CỬ', `(1) ${day.commune.toUpperCase()}`],
    title: ['BIÊN BẢN TỔNG KẾT CUỘC BẦU CỬ', `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN(1) ${day.commune.toUpperCase()}`, `KHÓA ${open}, NHIỆM KỲ 2026-2031`],
    blocks,
    fields: fieldsIn(blocks),
    notes: [
      'Tên thôn, tổ dân phố của từng đơn vị, số và ngày của nghị quyết, khóa của Hội đồng nhân dân: bài này để trống.',
      'Bảng kết quả bầu cử lại (mục 3), bầu cử thêm (mục 6) chỉ ghi sau ngày bầu ấy nên không in ở đây.',
      'Bầu thêm ở HĐND chỉ đặt ra khi trúng chưa đủ hai phần ba (Điều 79 khoản 2).',
    ],
  };
};
