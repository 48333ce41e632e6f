import { addDays } from '../edition/dates.ts';
import { dayText, eventOptions, fieldOf, fieldsIn, linesOf, roster, signsOf, slipOf, type Specs } from './build.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import type { Block, Field, Form, Option, Unit } from './types.ts';

const count = { kind: 'count' } as const;
const percent = { kind: 'percent' } as const;

export const againOptions: readonly Option[] = [
  { id: 'no', text: 'Không viết thêm' },
  { id: 'yes', text: 'Số cử tri đi bỏ phiếu chưa đạt quá nửa: cuộc bầu cử tại đơn vị không có giá trị, đề nghị bầu cử lại' },
];
export const extraOptions: readonly Option[] = [
  { id: 'no', text: 'Không đề nghị bầu cử thêm' },
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
    again: { kind: 'choice', label: 'Câu viết thêm về bầu cử lại', options: againOptions },
    extra: { kind: 'choice', label: 'Câu viết thêm về bầu cử thêm', options: extraOptions },
    mc: { ...count, label: 'Kết luận c: số đại biểu được bầu' },
    got: { ...count, label: 'Kết luận c: nay đã bầu được' },
    short: { ...count, label: 'Kết luận c: còn thiếu' },
    events: { kind: 'choice', label: 'Tóm tắt những việc xảy ra', options: eventOptions },
    c1: { kind: 'choice', label: 'Khiếu nại, tố cáo do các Tổ bầu cử đã giải quyết', options: settledOptions },
    c2: { kind: 'choice', label: 'Khiếu nại, tố cáo do Ban bầu cử đã giải quyết', options: settledOptions },
    c3: { kind: 'choice', label: 'Khiếu nại, tố cáo chuyển lên trên', options: settledOptions },
    ...Object.fromEntries(unit.candidates.flatMap((c, i) => [[`x.${i + 1}`, { ...count, label: `Số phiếu bầu cho ${called(c)}` }], [`xp.${i + 1}`, { ...percent, label: `Tỷ lệ của ${called(c)} so với tổng số phiếu hợp lệ` }], [`h.${i + 1}`, { ...count, label: `Số phiếu hợp lệ ghi ở dòng ${called(c)}` }]])),
    ...Object.fromEntries(Array.from({ length: unit.seats }, (_, i) => [[`win.${i + 1}`, { kind: 'choice', label: `Người trúng cử thứ ${i + 1}`, options: candidates }], [`winx.${i + 1}`, { ...count, label: `Số phiếu của người trúng cử thứ ${i + 1}` }], [`winp.${i + 1}`, { ...percent, label: `Tỷ lệ của người trúng cử thứ ${i + 1}` }]]).flat()),
  }; // prettier-ignore
};

const voteTable = (unit: Unit, specs: Specs): Block => {
  const cell = (id: string, label: string, given = false): Field =>
    fieldOf('19', id, { ...specs, [id]: { ...(specs[id] ?? count), ...(given ? { given } : {}) } }, label);
  const rows = communesOf(unit).map(({ name }, r) => [
    `*${name}*`,
    cell(`r.${r + 1}.k`, `Số khu vực bỏ phiếu của ${name}`, true),
    ...unit.candidates.map((c, i) => cell(`r.${r + 1}.x.${i + 1}`, `Số phiếu của ${called(c)} ở ${name}`, true)),
  ]);
  return {
    kind: 'table',
    caption: 'SỐ PHIẾU BẦU CHO MỖI NGƯỜI ỨNG CỬ',
    columns: ['Tên xã, phường, đặc khu trong phạm vi đơn vị bầu cử', 'Số khu vực bỏ phiếu', ...unit.candidates.map((c) => `Số phiếu bầu cho *${called(c)}*`)],
    rows: [
      ...rows,
      ['Tổng cộng:', cell('kv', 'Tổng số khu vực bỏ phiếu'), ...unit.candidates.map((_, i) => cell(`x.${i + 1}`, ''))],
      ['Tỷ lệ % so với tổng số phiếu hợp lệ', '', ...unit.candidates.map((_, i) => cell(`xp.${i + 1}`, ''))],
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
  const body = unit.level === 'qh' ? 'đại biểu Quốc hội khóa XVI' : `đại biểu Hội đồng nhân dân *${unit.body}*, nhiệm kỳ 2026-2031`;
  const winners = Array.from(
    { length: unit.seats },
    (_, i) => `${i + 1}. {win.${i + 1}}| số phiếu: {winx.${i + 1}}| đạt: {winp.${i + 1}} % so với tổng số phiếu hợp lệ`,
  );
  return [
    { kind: 'heading', text: 'Căn cứ vào kết quả ghi trên đây, Ban bầu cử kết luận:' },
    ...linesOf(id, specs, [
      'a) Số cử tri đã tham gia bỏ phiếu đạt {Va} % so với tổng số cử tri của đơn vị bầu cử.',
      'Viết thêm (nếu có): {again}',
      `b) Các Ông/Bà có tên sau đây nhận được quá nửa tổng số phiếu hợp lệ và có nhiều phiếu hơn, đã trúng cử ${body}:`,
      ...winners,
      `c) Theo ấn định thì số đại biểu được bầu ở đơn vị bầu cử số *${unit.unitNo}* là {mc} đại biểu,| nay đã bầu được {got} đại biểu,| còn thiếu {short} đại biểu.`,
      'Viết thêm (nếu có): {extra}',
      'd) Tóm tắt những việc xảy ra: {events}',
      'đ) Những khiếu nại, tố cáo trong quá trình bầu cử do các Tổ bầu cử đã giải quyết: {c1}',
      'e) Những khiếu nại, tố cáo trong quá trình bầu cử do Ban bầu cử đã giải quyết, cách giải quyết: {c2}',
      `g) Những khiếu nại, tố cáo chuyển đến Ủy ban bầu cử${unit.level === 'qh' ? ', Hội đồng bầu cử quốc gia' : ''}: {c3}`,
    ]),
  ];
};

const notesOf = (unit: Unit): string[] => [
  'Không tẩy xóa trên biên bản; sai thì lập lại bản khác.',
  'Tên người trúng cử xếp từ nhiều phiếu nhất đến ít phiếu nhất.',
  'Trúng đủ thì ghi số đã trúng và ghi “0” vào chỗ còn thiếu.',
  'Không có việc gì, không có đơn thì ghi “Không có”, không để trống.',
  ...(unit.level === 'xa'
    ? ['Mẫu 24 in câu đề nghị bầu thêm cho mọi trường hợp thiếu; Điều 79 khoản 2 chỉ đòi khi trúng chưa đủ hai phần ba. Bài này theo Luật.']
    : []),
];

/** Form 19 (QH) or 24 (HĐND xã): the result of a unit. */
export const unitForm = (unit: Unit, rules: Rules): Form => {
  const qh = unit.level === 'qh';
  const id = qh ? '19' : '24';
  const specs = specsOf(unit);
  const body = qh ? 'đại biểu Quốc hội khóa XVI' : `đại biểu Hội đồng nhân dân *${unit.body}*`;
  const { head, deputies, members } = unit.people;
  const comprises = communesOf(unit).map((c) => c.name).join(', '); // prettier-ignore
  const decided = qh ? 'Theo Nghị quyết của Hội đồng bầu cử quốc gia' : `Theo Nghị quyết của Ủy ban bầu cử *${unit.body}*`;
  const blocks: Block[] = [
    ...linesOf(id, specs, [
      `Gồm *${comprises}*`,
      `*N${dayText(addOne(rules.electionDay)).slice(1)}*, Ban bầu cử ${body} gồm có:`,
      ...roster([[head, 'Trưởng ban'], ...deputies.map((d) => [d, 'Phó Trưởng ban'] as const), ...members.slice(0, 1).map((m) => [m, 'Ủy viên'] as const)]),
      `Đã họp để lập biên bản xác định kết quả bầu cử ${body} tại các khu vực bỏ phiếu của đơn vị bầu cử số *${unit.unitNo}*.`,
      `${decided}, thì đơn vị bầu cử số *${unit.unitNo}* được bầu {m} đại biểu.`,
      `${decided}, thì đơn vị bầu cử số *${unit.unitNo}* có {n} người ứng cử.`,
    ]),
    { kind: 'heading', text: 'Kết quả bầu cử ở đơn vị bầu cử như sau:' },
    ...linesOf(id, specs, figureLines),
    ...(qh ? [voteTable(unit, specs)] : [{ kind: 'heading', text: 'Số phiếu bầu cho mỗi người ứng cử như sau:' } as const, ...candidateLines(unit, specs)]),
    ...conclusion(unit, specs),
    slipOf(id, rules),
    signsOf(id, rules, [
      { role: ['TM. BAN BẦU CỬ', 'TRƯỞNG BAN'], hint: '(Ký, ghi rõ họ và tên, đóng dấu của Ban bầu cử)', ids: ['lead', 'seal'] },
      { role: ['CÁC PHÓ TRƯỞNG BAN', 'BẦU CỬ'], hint: '(Ký, ghi rõ họ và tên)', ids: ['dep1', 'dep2'] },
    ]),
  ]; // prettier-ignore
  return {
    id,
    number: qh ? '19/HĐBC-QH' : '24/HĐBC-HĐND',
    short: qh ? 'Mẫu 19' : 'Mẫu 24',
    maker: qh
      ? ['BAN BẦU CỬ', 'ĐẠI BIỂU QUỐC HỘI', `ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`]
      : ['BAN BẦU CỬ ĐẠI BIỂU', 'HỘI ĐỒNG NHÂN DÂN', unit.body.toUpperCase(), `ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`],
    title: qh
      ? ['BIÊN BẢN', 'XÁC ĐỊNH KẾT QUẢ BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA XVI', `Ở ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`]
      : ['BIÊN BẢN XÁC ĐỊNH KẾT QUẢ BẦU CỬ', `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN ${unit.body.toUpperCase()}`, `Ở ĐƠN VỊ BẦU CỬ SỐ ${unit.unitNo}`],
    blocks,
    fields: fieldsIn(blocks),
    notes: notesOf(unit),
  };
};

/** The Ban sits on the day after the vote. */
const addOne = (iso: string): string => addDays(iso, 1);
