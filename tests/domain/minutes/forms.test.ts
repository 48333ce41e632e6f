import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formNotesSchema } from '#domain/minutes/schema.ts';
import { formsOf } from '#domain/minutes/truth.ts';
import { formIds, type Block, type Form, type FormId } from '#domain/minutes/types.ts';
import { settingOf } from './setting.ts';

const formOf = (id: FormId): Form => {
  const { day, rules } = settingOf(id, 'K7M2QP');
  const form = formsOf(day, rules).find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
};
const notesOf = (id: FormId) => formNotesSchema.parse(parse(readFileSync(`content/forms/${id.split('-')[0]}.yml`, 'utf8')));

/** The words of a block that do not depend on the day. */
const wordsOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'table':
      return [block.caption, ...block.columns].join(' ');
    case 'signs':
      return '';
    default:
      return block.pieces.map((piece) => `${piece.before}${piece.field ? '…' : ''}${piece.after}`).join('');
  }
};
const textOf = (form: Form): string => [...form.maker, ...form.title, ...form.blocks.map(wordsOf)].join('\n').replaceAll('*', '');

describe('the notes of a form', () => {
  it.each(formIds)('form %s has a mark for every note and a note for every mark', (id) => {
    const marks = [...textOf(formOf(id)).matchAll(/\((\d+)\)/g)].map((found) => Number(found[1]));
    expect([...new Set(marks)].sort((a, b) => a - b)).toEqual(notesOf(id).notes.map((_, i) => i + 1));
  });
  it.each(formIds)('form %s: no mark gets into the name of a field', (id) =>
    expect(
      formOf(id)
        .fields.map((field) => field.label)
        .filter((label) => /\(\d+\)|\*/.test(label) || label === ''),
    ).toEqual([]),
  );
  it('there is no file of a form that nobody writes', () =>
    expect(readdirSync('content/forms').sort()).toEqual([...new Set(formIds.map((id) => `${id.split('-')[0]}.yml`))].sort()));
});

describe('a form follows the official one', () => {
  it.each(formIds)('form %s ends with what it is put to, the signatures, and nothing else that is printed', (id) => {
    const kinds = formOf(id).blocks.map((block) => block.kind);
    const signs = kinds.indexOf('signs');
    expect(['slip', 'line']).toContain(kinds[signs - 1]);
    expect(kinds.slice(signs + 1).every((kind) => kind === 'aside')).toBe(true);
  });
  it.each<[FormId, string]>([
    ['18', 'để tiến hành việc kiểm phiếu bầu cử đại biểu Quốc hội khóa XVI.'],
    ['18', 'đã khóa và niêm phong hòm phiếu lại, mời cử tri'],
    ['18', 'Biên bản này được hoàn thành vào hồi … phút(8), ngày 15 tháng 3 năm 2026, được lập thành … bản và được gửi đến ….(9)'],
    ['23-xa', 'phút(9), ngày 15 tháng 3 năm 2026, được lập thành … bản'],
    ['23-tinh', 'khóa ……… nhiệm kỳ 2026-2031.'],
    ['32', 'Biên bản kiểm kê việc sử dụng phiếu bầu được lập thành … bản và được gửi đến ….'],
    ['19', 'Theo ấn định của Hội đồng bầu cử quốc gia thì số đại biểu Quốc hội được bầu'],
    ['19', 'Các tài liệu kèm theo gồm(13):'],
    ['24', 'Các tài liệu kèm theo(13):'],
    ['25', 'phải tổ chức bầu cử thêm gồm(9): …'],
  ])('form %s says «%s»', (id, says) => expect(textOf(formOf(id))).toContain(says));

  it.each<[FormId, string, readonly string[]]>([
    ['18', 'w.1', ['Ông/Bà:', 'Nơi ở hiện nay:']],
    ['23-xa', 'w.2', ['Ông/Bà:', 'Nơi ở hiện nay:']],
    ['32', 'w.1', ['Ông/Bà:', 'Nơi ở hiện nay:']],
    ['19', 'win.1', ['Ông/Bà']],
  ])('form %s: line %s stands empty as %j', (id, key, blank) => expect(formOf(id).fields.find((field) => field.key === `${id}.${key}`)?.blank).toEqual(blank));

  it.each(formIds)('form %s knows who signs, except for the stamp', (id) => {
    const block = formOf(id).blocks.find((one) => one.kind === 'signs');
    const signs = block?.kind === 'signs' ? block.cells.flatMap((cell) => cell.signs) : [];
    expect(signs.length).toBeGreaterThan(2);
    expect(signs.filter((sign) => (sign.name === undefined) !== sign.field.key.endsWith('.seal'))).toEqual([]);
  });
});
