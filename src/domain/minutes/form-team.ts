import { asideOf, complaintOptions, dayText, eventOptions, fieldOf, fieldsIn, linesOf, open, roster, sentOf, signsOf, slipOf, type Specs } from './build.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import { levels, tallyForm, type Area, type Block, type Form, type Level, type Option, type Person } from './types.ts';

const count = { kind: 'count' } as const;
const percent = { kind: 'percent' } as const;
const time = { kind: 'time' } as const;

/** Everybody whom somebody may take for a witness: the two witnesses, the openers, a candidate, a member of the Tổ. */
export const witnessOptions = (area: Area): Option[] => {
  const { openers, witnesses, members } = area.people;
  const from = (p: Person) => ({ id: p.name, text: `${called(p)}. Nơi ở hiện nay: ${p.home}` });
  const people = [
    ...openers.map(from),
    ...witnesses.map(from),
    { id: area.declined.name, text: `${called(area.declined)}, người ứng cử` },
    ...members.slice(0, 1).map((m) => ({ id: m.name, text: `${called(m)}, Ủy viên Tổ bầu cử` })),
  ];
  return people.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** How the form prints the line of a witness. */
const witnessBlank = ['Ông/Bà:', 'Nơi ở hiện nay:'];

const cellHint = '(Ký, ghi rõ họ và tên)';
const signCell = {
  lead: { role: ['TM. TỔ BẦU CỬ', 'TỔ TRƯỞNG'], hint: '(Ký, ghi rõ họ và tên, đóng dấu của Tổ bầu cử)', ids: ['lead', 'seal'] },
  sec: { role: ['THƯ KÝ', 'TỔ BẦU CỬ'], hint: cellHint, ids: ['sec'] },
};
const witnessCell = (nth: string, id: string) => ({ role: [`CỬ TRI THỨ ${nth}`, 'CHỨNG KIẾN', 'VIỆC KIỂM PHIẾU'], hint: cellHint, ids: [id] });

const kinds: Record<Level, string> = {
  qh: 'Phiếu bầu cử đại biểu Quốc hội là',
  tinh: 'Phiếu bầu cử đại biểu HĐND cấp tỉnh là',
  xa: 'Phiếu bầu cử đại biểu HĐND cấp xã là',
};
export const inventoryItems = [
  ['R', '1. Số phiếu Tổ bầu cử đã nhận về là'],
  ['I', '2. Số phiếu phát ra là'],
  ['G', '3. Số phiếu cử tri đổi do gạch hỏng là'],
  ['U', '4. Số phiếu còn lại không sử dụng đến là'],
] as const;

/** Form 32 says of which unit a Ban is. */
const unitNamed =
  (area: Area) =>
  ({ id, text }: Option): string => {
    const level = levels.find((l) => id === `ban-${l}`);
    return level ? `${text}, đơn vị bầu cử số ${area.counts[level].unitNo}` : text;
  };

const signersOf = ({ people: { lead, secretary, witnesses } }: Area) => ({ lead, sec: secretary, w1: witnesses[0], w2: witnesses[1] });

/** Form 32: what became of the ballots, before the box is opened. */
export const inventoryForm = (area: Area, rules: Rules): Form => {
  const people = witnessOptions(area);
  const specs: Specs = {
    close: { ...time, label: 'Giờ tuyên bố kết thúc cuộc bầu cử' },
    made: { ...time, label: 'Giờ lập biên bản kiểm kê' },
    'w.1': { kind: 'choice', label: 'Cử tri thứ nhất chứng kiến', options: people, blank: witnessBlank },
    'w.2': { kind: 'choice', label: 'Cử tri thứ hai chứng kiến', options: people, blank: witnessBlank },
  };
  const item = ([id, name]: (typeof inventoryItems)[number]): Block[] => {
    const short = name.replace(/^\d\. /, '').replace(/ là$/, '');
    const own: Specs = {
      [id]: { ...count, label: `${short}, cộng ba loại` },
      ...Object.fromEntries(
        levels.map((l) => [
          `${id}.${l}`,
          { ...count, label: `${short}, ${kinds[l].replace(/ là$/, '').toLowerCase().replace('quốc hội', 'Quốc hội').replace('hđnd', 'HĐND')}` },
        ]),
      ),
    };
    return linesOf('32', own, [`${name}: {${id}} phiếu`, ...levels.map((l, i) => `${i === 0 ? 'Trong đó: ' : ''}${kinds[l]}: {${id}.${l}} phiếu`)]);
  };
  const blocks: Block[] = [
    ...linesOf('32', specs, [
      `Khu vực bỏ phiếu số: *${area.areaNo}*`,
      `Thuộc xã/phường/đặc khu: *${area.commune}*`,
      `Tỉnh/thành phố: *${area.province}*`,
      `Vào hồi {close},| *${dayText(rules.electionDay)}*, Tổ trưởng Tổ bầu cử tuyên bố kết thúc cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031.`,
      'Trước khi mở hòm phiếu, Tổ bầu cử đã tiến hành kiểm kê và lập biên bản về việc sử dụng phiếu bầu dưới sự chứng kiến của hai cử tri không phải là người ứng cử gồm:',
      '1. {w.1}',
      '2. {w.2}',
      'Kết quả kiểm kê việc sử dụng phiếu bầu cử như sau:',
    ]),
    ...inventoryItems.flatMap(item),
    ...linesOf('32', specs, ['Sau khi kiểm kê, Tổ bầu cử đã niêm phong toàn bộ số phiếu chưa sử dụng và số phiếu cử tri đổi do gạch hỏng.']),
    slipOf('32', rules, 'Biên bản kiểm kê việc sử dụng phiếu bầu', {}, '', unitNamed(area)),
    ...linesOf('32', specs, ['Bản gửi mỗi Ban bầu cử kèm theo số phiếu bầu cử tương ứng đã được niêm phong.']),
    signsOf(
      '32',
      rules,
      [witnessCell('NHẤT', 'w1'), signCell.lead, signCell.sec],
      signersOf(area),
      `*${capital(area.commune)}*, *${dayText(rules.electionDay)}*`,
    ),
    asideOf('32', specs, 'Giờ lập xong biên bản kiểm kê: {made}'),
  ];
  return {
    id: '32',
    number: '32/HĐBC',
    short: 'Mẫu 32',
    maker: ['TỔ BẦU CỬ'],
    title: ['BIÊN BẢN KIỂM KÊ VIỆC SỬ DỤNG PHIẾU BẦU CỬ', 'ĐẠI BIỂU QUỐC HỘI KHÓA XVI VÀ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN', 'CÁC CẤP NHIỆM KỲ 2026-2031'],
    blocks,
    fields: fieldsIn(blocks),
    notes: ['Mẫu in chỗ ký cho một cử tri; tên hai cử tri ghi ở thân biên bản.'],
  };
};

const tallyTitle = (level: Level, area: Area): string[] =>
  level === 'qh'
    ? ['BIÊN BẢN KẾT QUẢ KIỂM PHIẾU BẦU CỬ', 'ĐẠI BIỂU QUỐC HỘI KHÓA XVI', 'CỦA TỔ BẦU CỬ']
    : [
        'BIÊN BẢN KẾT QUẢ KIỂM PHIẾU',
        `BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN(1) ${(level === 'tinh' ? area.province : area.commune).toUpperCase()} KHÓA ${open}`,
        'NHIỆM KỲ 2026-2031 CỦA TỔ BẦU CỬ',
      ];

const bodyOf = (level: Level, area: Area): string =>
  level === 'qh' ? 'đại biểu Quốc hội' : `đại biểu Hội đồng nhân dân(1) *${level === 'tinh' ? area.province : area.commune}*`;
const plainBody = (level: Level): string => (level === 'qh' ? 'đại biểu Quốc hội' : 'đại biểu Hội đồng nhân dân');

const tallySpecs = (area: Area): Specs => {
  const people = witnessOptions(area);
  return {
    open: { ...time, label: 'Giờ bắt đầu bỏ phiếu' },
    close: { ...time, label: 'Giờ kết thúc bỏ phiếu' },
    done: { ...time, label: 'Giờ hoàn thành biên bản' },
    'o.1': { kind: 'choice', label: 'Cử tri thứ nhất chứng kiến kiểm tra hòm phiếu', options: people, given: true },
    'o.2': { kind: 'choice', label: 'Cử tri thứ hai chứng kiến kiểm tra hòm phiếu', options: people, given: true },
    'w.1': { kind: 'choice', label: 'Cử tri thứ nhất chứng kiến việc kiểm phiếu', options: people, blank: witnessBlank },
    'w.2': { kind: 'choice', label: 'Cử tri thứ hai chứng kiến việc kiểm phiếu', options: people, blank: witnessBlank },
    m: { ...count, label: 'Số đại biểu được ấn định cho đơn vị bầu cử' },
    n: count, N: count, V: count, I: count, T: count, H: count, K: count,
    Vp: percent,
    Hp: { ...percent, label: 'Tỷ lệ phiếu hợp lệ so với tổng số phiếu thu vào' },
    Kp: { ...percent, label: 'Tỷ lệ phiếu không hợp lệ so với tổng số phiếu thu vào' },
    events: { kind: 'choice', label: 'Sự việc hoặc khiếu nại, tố cáo đã xảy ra', options: eventOptions, blank: 1 },
    pending: { kind: 'choice', label: 'Vấn đề, khiếu nại, tố cáo chưa giải quyết được và kiến nghị', options: complaintOptions, blank: 2 },
  }; // prettier-ignore
};

const candidateLines = (form: Form['id'], level: Level, area: Area): Block[] =>
  area.counts[level].candidates.map((c, i): Block => {
    const specs: Specs = {
      [`x.${i + 1}`]: { ...count, label: `Số phiếu bầu cho ${called(c)}` },
      [`h.${i + 1}`]: { ...count, label: `Số phiếu hợp lệ ghi ở dòng ${called(c)}` },
      [`name.${i + 1}`]: { kind: 'text', label: `Tên người ứng cử thứ ${i + 1}`, given: true },
    };
    return {
      kind: 'line',
      pieces: [
        { before: `${i + 1}.`, field: fieldOf(form, `name.${i + 1}`, specs, ''), after: '' },
        { before: ' được', field: fieldOf(form, `x.${i + 1}`, specs, ''), after: 'phiếu' },
        { before: ' /', field: fieldOf(form, `h.${i + 1}`, specs, ''), after: 'phiếu hợp lệ' },
      ],
    };
  });

/** Form 18 (QH) or 23 (tỉnh, xã): the result of the count. */
export const tallyFormOf = (area: Area, level: Level, rules: Rules): Form => {
  const id = tallyForm[level];
  const c = area.counts[level];
  const specs = tallySpecs(area);
  const body = bodyOf(level, area);
  const term = level === 'qh' ? 'khóa XVI' : `khóa ${open} nhiệm kỳ 2026-2031`;
  const { lead, secretary, members } = area.people;
  const day = dayText(rules.electionDay);
  const where = `khu vực bỏ phiếu số *${area.areaNo}*, *${area.commune}*`;
  /** The notes of form 23 are those of form 18, one number on: its first is on the name of the council. */
  const note = (n: number) => `(${level === 'qh' ? n : n + 1})`;
  const blocks: Block[] = [
    ...linesOf(id, specs, [
      `Khu vực bỏ phiếu số: *${area.areaNo}*, *${area.commune}*`,
      `Đơn vị bầu cử ${body} số: *${c.unitNo}*`,
      `Gồm${note(1)} *${area.comprises[level]}*`,
      `*N${day.slice(1)}*, Tổ bầu cử gồm có:`,
      ...roster([[lead, 'Tổ trưởng'], [secretary, 'Thư ký'], ...members.slice(0, 2).map((m) => [m, 'Ủy viên'] as const)], `*và ${members.length - 2} Ủy viên khác có tên trong danh sách Tổ*`),
      `Đã họp tại phòng bỏ phiếu của ${where} thuộc đơn vị bầu cử ${body} số *${c.unitNo}* để tiến hành việc kiểm phiếu bầu cử ${body} ${term}.`,
      `Đúng {open} phút${note(2)},| *${day}*, trước khi thực hiện việc bỏ phiếu, đại diện Tổ bầu cử đã kiểm tra hòm phiếu với sự chứng kiến của hai cử tri là:`,
      '1. {o.1}',
      '2. {o.2}',
      `Sau đó, Tổ bầu cử đã khóa và niêm phong hòm phiếu${level === 'qh' ? ' lại' : ''}, mời cử tri bắt đầu bỏ phiếu.`,
      `Đúng {close} phút${note(3)},| *${day}*, Tổ trưởng Tổ bầu cử tuyên bố kết thúc cuộc bầu cử và tiến hành kiểm phiếu ngay tại phòng bỏ phiếu.`,
      'Trước khi mở hòm phiếu, Tổ trưởng Tổ bầu cử đã mời hai cử tri không phải là người ứng cử chứng kiến việc kiểm phiếu gồm:',
      '1. {w.1}',
      '2. {w.2}',
      `Trước khi mở hòm phiếu, Tổ bầu cử đã tiến hành kiểm kê và lập biên bản về việc sử dụng phiếu bầu cử ${plainBody(level)}.`,
    ]),
    { kind: 'heading', text: 'Kết quả cuộc bầu cử như sau:' },
    ...linesOf(id, specs, [
      `- Số ${plainBody(level)} được ấn định cho đơn vị bầu cử: {m} người`,
      '- Số người ứng cử: {n} người',
      `- Tổng số cử tri của khu vực bỏ phiếu: {N} người${note(4)}`,
      '- Số cử tri đã tham gia bỏ phiếu: {V} người',
      '- Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri: {Vp} %',
      '- Số phiếu phát ra: {I} phiếu',
      '- Số phiếu thu vào: {T} phiếu',
      '- Số phiếu hợp lệ: {H} phiếu.| Tỷ lệ so với tổng số phiếu thu vào: {Hp} %',
      '- Số phiếu không hợp lệ: {K} phiếu.| Tỷ lệ so với tổng số phiếu thu vào: {Kp} %',
      `- Số phiếu bầu cho mỗi người ứng cử như sau${note(5)}:`,
    ]),
    ...candidateLines(id, level, area),
    ...linesOf(id, specs, [
      `Trong ngày bầu cử và thời gian kiểm phiếu, đã xảy ra sự việc hoặc khiếu nại, tố cáo sau đây:${note(6)} {events}`,
      `Những vấn đề hoặc khiếu nại, tố cáo mà Tổ bầu cử chưa giải quyết được và kiến nghị:${note(7)} {pending}`,
    ]),
    slipOf(id, rules, `Biên bản này được hoàn thành vào hồi {done} phút${note(8)},| *${day}*,|`, specs, note(9)),
    signsOf(id, rules, [witnessCell('NHẤT', 'w1'), signCell.lead, signCell.sec, witnessCell('HAI', 'w2')], signersOf(area)),
    ...sentOf(id, rules),
  ]; // prettier-ignore
  return {
    id,
    number: level === 'qh' ? '18/HĐBC-QH' : '23/HĐBC-HĐND',
    short: level === 'qh' ? 'Mẫu 18' : level === 'tinh' ? 'Mẫu 23 (tỉnh)' : 'Mẫu 23 (xã)',
    maker: [capital(area.province), capital(area.commune)],
    title: tallyTitle(level, area),
    blocks,
    fields: fieldsIn(blocks),
    notes: level === 'qh' ? [] : ['Khóa của Hội đồng nhân dân ghi theo văn bản của địa phương; bài này để trống.'],
  };
};
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
