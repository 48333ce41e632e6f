import { tableOf } from '#domain/result/export.ts';
import type { GridCell } from '#domain/result/grid.ts';
import type { Finding } from '#domain/result/rules.ts';
import { formatTable } from '#domain/result/table.ts';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { fieldName, rowName, sayFinding } from './words.ts';

const hand = (name: string, content: BlobPart, type: string): string => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
  return name;
};

const fileName = ({ unit }: Sheet): string =>
  [t.output.file, unit.level, unit.number]
    .join('-')
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9-]/g, '')
    .replace(/-+$/, '');

/** Gives the table as a CSV file; returns its name. */
export const saveCsv = (sheet: Sheet): string => hand(`${fileName(sheet)}.csv`, formatTable(tableOf(sheet, t.fileHeadings).rows), 'text/csv;charset=utf-8');

/** What does not hold, as lines of a second sheet. */
const remarks = (sheet: Sheet, findings: readonly Finding[], words: Words): GridCell[][] => [
  ['Mã', 'Ở đâu', 'Chỗ không khớp', 'Ô', 'Làm gì'],
  ...findings.map((finding): GridCell[] => [
    finding.code,
    rowName(sheet.rows, finding.row),
    sayFinding(words, finding),
    finding.fields.map((field) => fieldName(sheet.unit.candidates, field)).join(', '),
    wordsOf(words, finding.code).act,
  ]),
];

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the table as a workbook, with a second sheet of what does not hold; returns its name. */
export const saveXlsx = async (sheet: Sheet, findings: readonly Finding[], words: Words): Promise<string> => {
  const { writeFile } = await import('#stores/result-file.ts');
  const sheets = [
    { name: t.output.sheet, ...tableOf(sheet, t.fileHeadings) },
    ...(findings.length > 0 ? [{ name: t.output.errorsSheet, rows: remarks(sheet, findings, words), bold: [0] }] : []),
  ];
  return hand(`${fileName(sheet)}.xlsx`, writeFile(sheets), xlsx);
};

/** Gives an empty table to be filled in elsewhere; returns its name. */
export const saveBlank = async (sheet: Sheet): Promise<string> => {
  const { writeFile } = await import('#stores/result-file.ts');
  const [headings = []] = tableOf(sheet, t.fileHeadings).rows;
  const areas = sheet.rows.filter(({ name }) => name.trim() !== '').map(({ name }): GridCell[] => [name]);
  return hand(`${t.output.blankFile}.xlsx`, writeFile([{ name: t.output.sheet, rows: [headings, ...areas], bold: [0] }]), xlsx);
};
