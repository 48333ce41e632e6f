import { addDays } from '../edition/dates.ts';
import { dayText, eventOptions, fieldOf, fieldsIn, linesOf, open, roster, sentOf, signsOf, slipOf, type Specs } from './build.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import type { Block, Field, Form, Option, Unit } from './types.ts';

const count = { kind: 'count' } as const;
const percent = { kind: 'percent' } as const;

export const againOptions: readonly Option[] = [
  { id: 'no', text: '(không viết thêm)' },
  { id: 'yes', text: 'Số cử tri đi bỏ phiếu chưa đạt quá nửa: cuộc bầu cử tại đơn vị không có giá trị, đề nghị bầu cử lại' },
];
export const extraOptions: readonly Option[] = [
  { id: 'no', text: '(không viết thêm)' },
  { id: 'yes', text: 'Người trúng cử chưa đủ: đề nghị xem xét, quyết định việc bầu cử thêm' },
];
export const settledOptions: readonly Option[] = [
  { id: 'none', text: 'Không có' },
  { id: 'ballot', text: 'Khiếu nại việc loại một phiếu do Tổ chuyển đến: Ban xem lại, giữ cách loại của Tổ, người khiếu nại đồng ý' },
  { id: 'late', text: 'Tố cáo vận động gần nơi bỏ phiếu do Tổ chuyển đến: Ban xác minh, không có vi phạm, đã trả lời' },
];

/** Communes of the unit in the order of the table of form 19, with their polling areas. */
export const communesOf = (unit: Unit): { name: string; areas: number[] }[] =>
  [...new Set(unit.areas.map((a) => a.commune))].map((name) => ({ name, areas: unit.areas.flatMap((a, j) => (a.commune === name ? [j] : [])) }));

const figureLines = [
  '- Tổng số cử tri của đơn vị bầu cử: {N} người',
  '- Số cử tri đã tham gia bỏ phiếu: {V} người',
  '- Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri của đơn vị bầu cử: {Vp} %',
  '- Số phiếu phát ra: {I} phiếu',
  '- Số phiếu thu vào: {T} phiếu',
  '- Số phiếu hợp lệ: {H} phiếu.| Tỷ lệ so với tổng số phiếu thu vào: {Hp} %',
  '- Số phiếu không hợp lệ: {K} phiếu.| Tỷ lệ so với tổng số phiếu thu vào: {Kp} %',
];

const specsOf = (unit: Unit): Specs => {
  const candidates = [{ id: '', text: '(bỏ trống)' }, ...unit.candidates.map((c, i) => ({ id: String(i + 1), text: called(c) }))];
  return {
    m: { ...count, label: 'Số đại biểu được bầu theo nghị quyết' },
    n: { ...count, label: 'Số người ứng cử theo nghị quyết' },
    N: count, V: count, I: count, T: count, H: count, K: count, Vp: percent,
    Hp: { ...percent, label: 'Tỷ lệ phiếu hợp lệ so với tổng số phiếu thu vào' },
    Kp: { ...percent, label: 'Tỷ lệ phiếu không hợp lệ so với tổng số phiếu thu vào' },
    Va: { ...percent, label: 'Kết luận a: cử tri đã tham gia bỏ phiếu đạt' },
    again: { kind: 'choice', label: 'Câu viết thêm về bầu cử lại', options: againOptions, blank: 1 },
    extra: { kind: 'choice', label: 'Câu viết thêm về bầu cử thêm', options: extraOptions, blank: 1 },
    mc: { ...count, label: 'Kết luận c: số đại biểu được bầu' },
    got: { ...count, label: 'Kết luận c: nay đã bầu được' },
    short: { ...count, label: 'Kết luận c: còn thiếu' },
    events: { kind: 'choice', label: 'Tóm tắt những việc xảy ra', options: eventOptions, blank: 1 },
    c1: { kind: 'choice', label: 'Khiếu nại, tố cáo do các Tổ bầu cử đã giải quyết', options: settledOptions, blank: 1 },
    c2: { kind: 'choice', label: 'Khiếu nại, tố cáo do Ban bầu cử đã giải quyết', options: settledOptions, blank: 1 },
    c3: { kind: 'choice', label: 'Khiếu nại, tố cáo chuyển lên trên', options: settledOptions, blank: 1 },
    ...Object.fromEntries(unit.candidates.flatMap((c, i) => [[`x.${i + 1}`, { ...count, label: `Số phiếu bầu cho ${called(c)}` }], [`xp.${i + 1}`, { ...percent, label: `Tỷ lệ của ${called(c)} so với tổng số phiếu hợp lệ` }], [`h.${i + 1}`, { ...count, label: `Số phiếu hợp lệ ghi ở dòng ${called(c)}` }]])),
    ...Object.fromEntries(Array.from({ length: unit.seats }, (_, i) => [[`win.${i + 1}`, { kind: 'choice', label: `Người trúng cử thứ ${i + 1}`, options: candidates, blank: ['Ông/Bà'] }], [`winx.${i + 1}`, { ...count, label: `Số phiếu của người trúng cử thứ ${i + 1}` }], [`winp.${i + 1}`, { ...percent, label: `Tỷ lệ của người trúng cử thứ ${i + 1}` }]]).flat()),
  }; // prettier-ignore
};

const voteTable = (unit: Unit, specs: Specs): Block => {
  const cell = (id: string, label: string, given = false): Field =>
    fieldOf('19', id, { ...specs, [id]: { ...(specs[id] ?? count), ...(given ? { given } : {}) } }, label);
  const rows = communesOf(unit).map(({ name }, r) => [
    `*${name}*`,
    cell(`r.${r + 1}.k`, `Số khu vực bỏ phiếu của ${name}`, true),
    ...unit.candidates.map((c, i) => cell(`r.${r + 1}.x.${i + 1}`, `Số phiếu của ${called(c)} ở ${name}`, true)),
    '',
  ]);
  return {
    kind: 'table',
    caption: 'SỐ PHIẾU BẦU CHO MỖI NGƯỜI ỨNG CỬ (4)',
    columns: [
      'Tên xã, phường, đặc khu trong phạm vi đơn vị bầu cử',
      'Số khu vực bỏ phiếu',
      ...unit.candidates.map((c) => `Số phiếu bầu cho *${called(c)}*`),
      'Ghi chú',
    ],
    rows: [
      ...rows,
      ['Tổng cộng:', cell('kv', 'Tổng số khu vực bỏ phiếu'), ...unit.candidates.map((_, i) => cell(`x.${i + 1}`, '')), ''],
      ['Tỷ lệ % so với tổng số phiếu hợp lệ', '', ...unit.candidates.map((_, i) => cell(`xp.${i + 1}`, '')), ''],
    ],
  };
};

const candidateLines = (unit: Unit, specs: Specs): Block[] =>
  unit.candidates.map((c, i): Block => ({
    kind: 'line',
    pieces: [
      { before: `${i + 1}. *${called(c)}* được`, field: fieldOf('24', `x.${i + 1}`, specs, ''), after: 'phiếu' },
      { before: ' /', field: fieldOf('24', `h.${i + 1}`, specs, ''), after: 'phiếu hợp lệ' },
    ],
  }));

const conclusion = (unit: Unit, specs: Specs): Block[] => {
  const id = unit.level === 'qh' ? '19' : '24';
  const qh = unit.level === 'qh';
  const plain = qh ? 'đại biểu Quốc hội' : 'đại biểu Hội đồng nhân dân';
  const body = qh ? 'đại biểu Quốc hội khóa XVI' : `${councilOf(unit)} khóa ${open}, nhiệm kỳ 2026-2031`;
  const winners = Array.from(
    { length: unit.seats },
    (_, i) => `${i + 1}. {win.${i + 1}}| số phiếu: {winx.${i + 1}}| đạt: {winp.${i + 1}} % so với tổng số phiếu hợp lệ.`,
  );
  return [
    { kind: 'heading', text: `Căn cứ vào kết quả ghi trên đây, Ban bầu cử ${qh ? plain : councilOf(unit)} kết luận:` },
    ...linesOf(id, specs, [
      'a) Số cử tri đã tham gia bỏ phiếu đạt {Va} % so với tổng số cử tri của đơn vị bầu cử.',
      '(5) {again}',
      `b) Các Ông/Bà có tên sau đây nhận được quá nửa tổng số phiếu hợp lệ và có nhiều phiếu hơn, đã trúng cử ${body}(6):`,
      ...winners,
      `c) Theo ấn định của ${qh ? 'Hội đồng bầu cử quốc gia' : committeeOf(unit)} thì số ${qh ? plain : councilOf(unit)} được bầu ở đơn vị bầu cử số *${unit.unitNo}* là {mc} đại biểu,| nay đã bầu được {got} đại biểu,| còn thiếu {short} đại biểu.`,
      '(7) {extra}',
      'd) Tóm tắt những việc xảy ra(8): {events}',
      'đ) Những khiếu nại, tố cáo trong quá trình bầu cử do các Tổ bầu cử đã giải quyết(9): {c1}',
      'e) Những khiếu nại, tố cáo trong quá trình bầu cử do Ban bầu cử đã giải quyết, cách giải quyết(10): {c2}',
      `g) Những khiếu nại, tố cáo chuyển đến Ủy ban bầu cử${qh ? ' ở tỉnh/thành phố, Hội đồng bầu cử quốc gia' : ''}(11): {c3}`,
    ]),
  ];
};

const notesOf = (unit: Unit): string[] => [
  'Số và ngày của nghị quyết, khóa của Hội đồng nhân dân: bài này để trống.',
  ...(unit.level === 'xa'
    ? ['Mẫu 24 in câu đề nghị bầu thêm cho mọi trường hợp thiếu; Điều 79 khoản 2 chỉ đòi khi trúng chưa đủ hai phần ba. Bài này theo Luật.']
    : []),
];

const councilOf = (unit: Unit): string => `đại biểu Hội đồng nhân dân(1) *${unit.body}*`;
const committeeOf = (unit: Unit): string => `Ủy ban bầu cử(1) *${unit.body}*`;

/** What the two resolutions laid down; the marks of their notes are one number on in form 24. */
const decisions = (unit: Unit): string[] => {
  const qh = unit.level === 'qh';
  const by = qh ? 'Hội đồng bầu cử quốc gia' : committeeOf(unit);
  const number = `Theo Nghị quyết số ${open}/NQ-${qh ? 'HĐBCQG' : 'UBBC'} ngày ${open}`;
  const no = `*${unit.unitNo}*`;
  const name = qh ? 'đại biểu Quốc hội' : 'đại biểu Hội đồng nhân dân';
  const [seats, candidates] = qh ? ['(2)', '(3)'] : ['(3)', '(4)'];
  return [
    `${number} của ${by}, thì đơn vị bầu cử số ${no} được bầu${seats} {m} ${name}.`,
    `${number} năm 2026 của ${by}, thì đơn vị bầu cử ${qh ? `${name} ` : ''}số ${no} có${candidates} {n} người ứng cử ${name}.`,
  ];
};

/** Form 19 (QH) or 24 (HĐND xã): the result of a unit. */
export const unitForm = (unit: Unit, rules: Rules): Form => {
  const qh = unit.level === 'qh';
  const id = qh ? '19' : '24';
  const specs = specsOf(unit);
  const plain = qh ? 'đại biểu Quốc hội' : councilOf(unit);
  const term = qh ? 'khóa XVI' : `khóa ${open}, nhiệm kỳ 2026-2031`;
  const { head, deputies, members } = unit.people;
  const comprises = `gồm${qh ? '(1)' : '(2)'} *${communesOf(unit).map((c) => c.name).join(', ')}*`; // prettier-ignore
  const where = `ở đơn vị bầu cử số *${unit.unitNo}*`;
  const blocks: Block[] = [
    ...linesOf(id, specs, [
      `G${comprises.slice(1)}`,
      `Vào hồi *8* giờ *00* phút, *${dayText(addOne(rules.electionDay))}*, Ban bầu cử ${plain} gồm có:`,
      ...roster([[head, 'Trưởng ban'], ...deputies.map((d) => [d, 'Phó Trưởng ban'] as const), ...members.slice(0, 1).map((m) => [m, 'Ủy viên'] as const)]),
      `Đã họp tại *trụ sở của Ban* để lập biên bản xác định kết quả bầu cử ${plain} ${term} tại các khu vực bỏ phiếu của đơn vị bầu cử ${qh ? plain : 'đại biểu Hội đồng nhân dân'} số *${unit.unitNo}* ${comprises}${qh ? ` thuộc *${unit.province}*` : ''}.`,
      ...decisions(unit),
    ]),
    { kind: 'heading', text: `Sau khi kiểm tra và tổng hợp kết quả từ Biên bản kết quả kiểm phiếu do các Tổ bầu cử chuyển đến, kết quả bầu cử ${plain} ${where} như sau:` },
    ...linesOf(id, specs, figureLines),
    ...(qh ? [voteTable(unit, specs)] : [...linesOf(id, specs, ['- Số phiếu bầu cho mỗi người ứng cử như sau:']), ...candidateLines(unit, specs)]),
    ...conclusion(unit, specs),
    ...linesOf(id, specs, [`Các tài liệu kèm theo${qh ? ' gồm' : ''}(13):`, '1. *Biên bản kết quả kiểm phiếu của các Tổ bầu cử*', `2. ${open}`]),
    slipOf(id, rules, `Biên bản xác định kết quả bầu cử ${qh ? `${plain} ${term}` : plain} ${where}`, {}, '(12)'),
    signsOf(
      id,
      rules,
      [
        { role: ['TM. BAN BẦU CỬ', 'TRƯỞNG BAN'], hint: '(Ký, ghi rõ họ và tên, đóng dấu của Ban bầu cử)', ids: ['lead', 'seal'] },
        { role: qh ? ['CÁC PHÓ TRƯỞNG BAN', 'BẦU CỬ'] : ['CÁC PHÓ TRƯỞNG BAN'], hint: '(Ký, ghi rõ họ và tên)', ids: ['dep1', 'dep2'] },
      ],
      { lead: head, dep1: deputies[0], dep2: deputies[1] },
    ),
    ...sentOf(id, rules),
  ]; // prettier-ignore
  return {
    id,
    number: qh ? '19/HĐBC-QH' : '24/HĐBC-HĐND',
    short: qh ? 'Mẫu 19' : 'Mẫu 24',
    maker: qh
      ? ['BAN BẦU CỬ', 'ĐẠI BIỂU QUỐC HỘI', `ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`]
      : ['BAN BẦU CỬ ĐẠI BIỂU', 'HỘI ĐỒNG NHÂN DÂN', `${unit.body.toUpperCase()}(1)`, `ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`],
    title: qh
      ? ['BIÊN BẢN', 'XÁC ĐỊNH KẾT QUẢ BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA XVI', `Ở ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`]
      : ['BIÊN BẢN XÁC ĐỊNH KẾT QUẢ BẦU CỬ', `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN(1) ${unit.body.toUpperCase()}`, `Ở ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`],
    blocks,
    fields: fieldsIn(blocks),
    notes: notesOf(unit),
  };
};

/** The Ban sits on the day after the vote. */
const addOne = (iso: string): string => addDays(iso, 1);
