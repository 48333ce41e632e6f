import { dispatchOf } from './dispatch.ts';
import { called } from './people.ts';
import type { Rules } from './rules.ts';
import type { Block, ComplaintId, EventId, Field, FormId, Kind, Option, Person, Piece } from './types.ts';

/** What a template needs to know of its fields. */
export interface Spec {
  kind: Kind;
  /** Official name when the words before the field do not say it. */
  label?: string;
  options?: readonly Option[];
  blank?: Field['blank'];
  /** Filled in from the start. */
  given?: boolean;
}
export type Specs = Readonly<Record<string, Spec>>;

const cleanLabel = (text: string): string =>
  text
    .replaceAll('*', '')
    .replace(/\(\d+\)/g, '')
    .replace(/^[-\s\d.]+/, '')
    .replace(/[:\s(]+$/, '')
    .trim();

/** Writes a field of a form. The kind is found under the id or under its first part ("x" for "x.3"). */
export const fieldOf = (form: FormId, id: string, specs: Specs, label: string): Field => {
  const spec = specs[id] ?? specs[id.split('.')[0] ?? ''];
  if (!spec) throw new Error(`form ${form}: field ${id} has no kind`);
  return {
    key: `${form}.${id}`,
    kind: spec.kind,
    label: spec.label ?? cleanLabel(label),
    ask: !spec.given,
    ...(spec.options ? { options: spec.options } : {}),
    ...(spec.blank ? { blank: spec.blank } : {}),
  };
};

/**
 * Lines of a form from templates: "Số phiếu hợp lệ: {H} phiếu. | Tỷ lệ: {Hp} %". `|` parts the pieces, each with one field at most;
 * *words* were filled in beforehand, (1) is the mark of a note of the form. The words before a field are its name.
 */
export const linesOf = (form: FormId, specs: Specs, templates: readonly string[]): Block[] =>
  templates.map((template) => ({
    kind: 'line',
    pieces: template.split('|').map((part): Piece => {
      const found = /^(.*?)\{([^}]+)\}(.*)$/s.exec(part);
      return found
        ? { before: found[1] ?? '', field: fieldOf(form, found[2] ?? '', specs, found[1] ?? ''), after: found[3] ?? '' }
        : { before: part, after: '' };
    }),
  }));

export const fieldsIn = (blocks: readonly Block[]): Field[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'line':
      case 'slip':
      case 'aside':
        return block.pieces.flatMap((piece) => piece.field ?? []);
      case 'table':
        return block.rows.flat().filter((cell): cell is Field => typeof cell !== 'string');
      case 'signs':
        return block.cells.flatMap((cell) => cell.signs.map((s) => s.field));
      case 'heading':
        return [];
    }
  });

/** Room for what the course leaves open. */
export const open = '………';

/** "3. *Ông Lê Văn An*, Ủy viên"; the last line says who else. */
export const roster = (people: readonly (readonly [Person, string])[], others = open): string[] => [
  ...people.map(([p, role], i) => `${i + 1}. *${called(p)}*, ${role}`),
  `${people.length + 1}. ${others}`,
];

/** Names of the bodies a form goes to, where it says more of them than the list. */
type Naming = (option: Option) => string;

/**
 * The sentence that ends a form, with copies and recipients.
 * @param lead what the form says before it
 * @param mark of the note on sending
 */
export const slipOf = (form: FormId, rules: Rules, lead: string, specs: Specs = {}, mark = '', naming: Naming = (o) => o.text): Block => {
  const { bodies } = dispatchOf(form, rules);
  const own: Specs = {
    ...specs,
    copies: { kind: 'count', label: 'Số bản được lập' },
    to: { kind: 'set', label: 'Nơi gửi', options: bodies.map((o) => ({ ...o, text: naming(o) })) },
  };
  const [line] = linesOf(form, own, [`${lead} được lập thành {copies} bản| và được gửi đến {to}.${mark}`]);
  return { kind: 'slip', pieces: line?.kind === 'line' ? line.pieces : [] };
};

/** What is asked of a form without standing on it. */
export const asideOf = (form: FormId, specs: Specs, template: string): Block => {
  const [line] = linesOf(form, specs, [template]);
  return { kind: 'aside', pieces: line?.kind === 'line' ? line.pieces : [] };
};

/** The day of sending, where one is set. */
export const sentOf = (form: FormId, rules: Rules): Block[] =>
  dispatchOf(form, rules).due === undefined ? [] : [asideOf(form, { sent: { kind: 'day', label: 'Ngày gửi' } }, 'Ngày gửi (sổ công văn đi): {sent}')];

type SignCell = { role: readonly string[]; hint: string; ids: readonly string[] };
/** @param names who signs, by the id of the signature */
export const signsOf = (form: FormId, rules: Rules, cells: readonly SignCell[], names: Readonly<Record<string, Person | undefined>>, place?: string): Block => {
  const { signs } = dispatchOf(form, rules);
  return {
    kind: 'signs',
    ...(place && { place }),
    cells: cells.map(({ role, hint, ids }) => ({
      role,
      hint,
      signs: ids.map((id) => {
        const who = signs.find((s) => s.id === id)?.who ?? id;
        const label = id === 'seal' ? who : `Chữ ký ${who}`;
        return { who, name: names[id]?.name, field: { key: `${form}.sign.${id}`, kind: 'sign', label, ask: true } };
      }),
    })),
  };
};

/** As official papers write it: days below 10 and the months 1 and 2 with a nought (Nghị định 30/2020). */
export const dayText = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

/** What may have happened, as one line of the minutes. */
export const eventOptions: readonly (Option & { id: EventId })[] = [
  { id: 'none', text: 'Không có' },
  { id: 'powercut', text: 'Mất điện 15 phút khi đang kiểm phiếu; Tổ dừng kiểm, giữ nguyên phiếu, thắp đèn dự phòng rồi kiểm tiếp' },
  { id: 'rain', text: 'Mưa to, mái hiên dột; Tổ chuyển bàn hướng dẫn vào trong, việc bỏ phiếu không gián đoạn' },
  { id: 'sick', text: 'Một cử tri bị mệt tại phòng bỏ phiếu; nhân viên y tế sơ cứu, việc bỏ phiếu tiếp tục' },
  { id: 'photo', text: 'Một cử tri chụp ảnh trong phòng khi chưa được phép; Tổ nhắc, cử tri xóa ảnh' },
];
export const complaintOptions: readonly (Option & { id: ComplaintId })[] = [
  { id: 'none', text: 'Không có' },
  { id: 'ballot', text: 'Người được ủy nhiệm khiếu nại việc loại một phiếu; Tổ giải thích nhưng người khiếu nại chưa đồng ý, chuyển Ban bầu cử' },
  { id: 'late', text: 'Có ý kiến tố cáo việc vận động gần nơi bỏ phiếu; Tổ chưa đủ căn cứ kết luận, chuyển Ban bầu cử' },
];
