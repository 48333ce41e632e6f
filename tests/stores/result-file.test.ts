import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bringIn, doubledTargets, guess, missingTargets } from '#domain/result/bring-in.ts';
import { tableOf } from '#domain/result/export.ts';
import type { Grid } from '#domain/result/grid.ts';
import { formatTable, harmless, parseTable } from '#domain/result/table.ts';
import type { Sheet } from '#domain/result/types.ts';
import { largestFile, openFile, writeFile } from '#stores/result-file.ts';

const heads = [
  'Khu vực bỏ phiếu',
  'Tổng số cử tri',
  'Số cử tri đã tham gia bỏ phiếu',
  'Số phiếu phát ra',
  'Số phiếu thu vào',
  'Số phiếu hợp lệ',
  'Số phiếu không hợp lệ',
];
const headings = { name: heads[0] ?? '', counts: heads.slice(1), total: 'Tổng cộng', share: 'Tỷ lệ %' };
const sheet: Sheet = {
  unit: {
    level: 'xa',
    round: 'first',
    place: '',
    number: '',
    seats: 2,
    areas: 2,
    candidates: [
      { name: 'Nguyễn Văn An', born: '' },
      { name: '=HYPERLINK("x")', born: '' },
      { name: 'Đỗ Thị "Ánh", b', born: '' },
    ],
  },
  rows: [
    { name: '+84 Tổ 1', cells: [820, 806, 806, 805, 790, 15, 612, 540, 505] },
    { name: '@Tổ 2\nxóm Đông', cells: [1010, 1002, 1002, 1002, 980, 22, 700, 690, '1,24o'] },
  ],
  declared: null,
};
const opened = async (content: BlobPart): Promise<Grid> => {
  const found = await openFile(new Blob([content]));
  if (!found.ok) throw new Error(found.reason);
  return found.grid;
};
const reason = async (content: BlobPart) => ((found) => (found.ok ? 'opened' : found.reason))(await openFile(new Blob([content])));
const read = (grid: Grid, asked = false) => bringIn(grid, guess(grid), asked);

describe('what is written comes back', () => {
  it('as .xlsx', async () => {
    const found = read(await opened(writeFile([{ name: 'Kết quả', ...tableOf(sheet, headings) }])));
    expect(found.names).toEqual(sheet.unit.candidates.map(({ name }) => name));
    expect(found.rows).toEqual(sheet.rows);
    expect(found.declared?.slice(0, 3)).toEqual([1830, 1808, 1808]);
  });
  it('as CSV, where what looks like a formula got an apostrophe', async () => {
    const text = formatTable(tableOf(sheet, headings).rows);
    for (const cell of parseTable(text).rows.flat()) expect(String(cell ?? '')).not.toMatch(/^[=+\-@]/);
    const found = read(await opened(text));
    expect(found.rows.map(({ cells }) => cells)).toEqual(sheet.rows.map(({ cells }) => cells));
    expect(found.names[1]).toBe(`'=HYPERLINK("x")`);
  });
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1'])('%j is made harmless', (text) => expect(harmless(text)).toBe(`'${text}`));
  it('no cell of an .xlsx is a formula', () => {
    const parts = writeFile([{ name: 'A', rows: [['=1+1', '<b>&"', 5]], bold: [] }]);
    expect(parts.length).toBeGreaterThan(500);
    return expect(opened(parts)).resolves.toMatchObject({ rows: [['=1+1', '<b>&"', 5]], formulas: [] });
  });
});

describe('tables as people have them', () => {
  const line = ['Tổ 1', '820', '806', '806', '805', '790', '15', '612', '540'];
  const expected = [820, 806, 806, 805, 790, 15, 612, 540];
  const all = [...heads, 'Ông An', 'Bà Bình'];
  it.each<[string, string]>([
    ['copied from a spreadsheet (tabs)', `${all.join('\t')}\n${line.join('\t')}`],
    ['CSV with semicolons and a byte order mark', `\ufeff${all.join(';')}\r\n${line.join(';')}\r\n`],
    ['CSV with commas and quotes', `${all.map((h) => `"${h}"`).join(',')}\n${line.join(',')}`],
    ['without headings, in the plain order', line.join('\t')],
    ['with a title, a column of numbers and a note', `BẢNG TỔNG HỢP;;;\n;;\nSTT;${all.join(';')};Ghi chú\n1;${line.join(';')};không\n`],
    ['with thousands of the Vietnamese kind', `${all.join(';')}\n${line.join(';').replace('820', '0.820')}`],
    [
      'headings in capitals without accents',
      `${all
        .map((h) =>
          h
            .normalize('NFD')
            .replace(/[\u0300-\u036f]/g, '')
            .toUpperCase(),
        )
        .join(';')}\n${line.join(';')}`,
    ],
  ])('%s', (_, text) => {
    const found = read(parseTable(text));
    expect(found.rows).toEqual([{ name: 'Tổ 1', cells: expected }]);
    expect(found.problems).toEqual([]);
  });
  it('the line Tổng cộng and the percentages are no areas', () => {
    const found = read(
      parseTable(
        `${all.join(';')}\n(1);(2);(3);(4);(5);(6);(7);(8);(9)\n${line.join(';')}\nTổng cộng;${line.slice(1).join(';')}\nTỷ lệ %;;98,29;;;98,14;1,86;77,47;68,35\nTRƯỞNG BAN;;;;;;;;`,
      ),
    );
    expect([found.rows.length, found.declared, found.skipped]).toEqual([1, expected, [2, 5, 6]]);
  });
  it('an area that has not reported yet stays', () =>
    expect(read(parseTable(`${all.join(';')}\n${line.join(';')}\nTổ 2;;;;;;;;`)).rows.map(({ name }) => name)).toEqual(['Tổ 1', 'Tổ 2']));
  it('a text for a number is named with line and column, and kept', () => {
    const found = read(parseTable(`${all.join(';')}\n${line.join(';')}\n${['Tổ 2', ...line.slice(1, 5), 'không rõ', '=SUM(A1)', '-3', '1,5'].join(';')}`));
    expect(found.problems.map(({ at, kind, found: text }) => [at, kind, text])).toEqual([
      ['F3', 'text', 'không rõ'],
      ['G3', 'text', '=SUM(A1)'],
      ['H3', 'negative', '-3'],
      ['I3', 'fraction', '1,5'],
    ]);
    expect(found.rows[1]?.cells.slice(4)).toEqual(['không rõ', '=SUM(A1)', '-3', '1,5']);
  });
  it('1,234 is asked about; once a person said yes it is 1234', () => {
    const text = `${all.join(';')}\n${['Tổ 1', '1,820', ...line.slice(2)].join(';')}`;
    expect(read(parseTable(text)).problems).toMatchObject([{ at: 'B2', kind: 'ask', found: '1,820' }]);
    expect(read(parseTable(text), true)).toMatchObject({ problems: [], rows: [{ cells: [1820, ...expected.slice(1)] }] });
  });
  it('wrong columns: what is missing is said', () => {
    const mapping = guess(parseTable('Họ tên;Năm sinh;Quê quán;Điểm\nAn;1970;Huế;5'));
    expect(mapping.header).toBe(-1);
    expect(missingTargets(mapping.columns)).toEqual(['collected', 'valid', 'invalid', 'candidate']);
    expect(doubledTargets(['name', 'voters', 'voters', 'candidate'])).toEqual(['voters']);
  });
});

const book = (sheetXml: string, strings = '', more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId2"/><x:sheet name="Số liệu" sheetId="2" r:id="rId1"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheetXml,
        'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
        'xl/sharedStrings.xml': strings,
        ...more,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  ) as Uint8Array<ArrayBuffer>;

describe('.xlsx of other programs', () => {
  it('prefixes, shared and rich texts, entities, gaps, formulas, merged cells, errors', async () => {
    const grid = await opened(
      book(
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>Tổ &amp; 1</x:t></x:is></x:c><x:c r="B3"><x:f>SUM(A1:A2)</x:f><x:v>1240</x:v></x:c><x:c r="C3"><x:f>A1</x:f></x:c><x:c r="D3" t="e"><x:v>#REF!</x:v></x:c><x:c r="E3"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
        '<sst><si><t>Khu vực</t></si><si><r><t>Phiếu </t></r><r><t xml:space="preserve">phát&#10;ra</t></r><rPh><t>x</t></rPh></si></sst>',
      ),
    );
    expect(grid.rows).toEqual([['Khu vực', null, 'Phiếu phát\nra'], [], ['Tổ & 1', 1240, '#?', '#REF!', null]]);
    expect([grid.formulas, grid.merged, grid.others]).toEqual([['B3', 'C3'], ['A1:B1'], ['Ẩn']]);
  });
  it('cells without addresses', async () =>
    expect(
      (await opened(book('<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData></worksheet>')))
        .rows,
    ).toEqual([[1, 2, 3], [4]]));
  it('1.24 held as a number is asked about', async () => {
    const grid = await opened(
      book(
        `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tổ 1</t></is></c>${[1.24, 806, 806, 805, 790, 15, 612, 540].map((n) => `<c><v>${n}</v></c>`).join('')}</row></sheetData></worksheet>`,
      ),
    );
    expect(read(grid).problems).toMatchObject([{ at: 'B1', kind: 'ask' }]);
    expect(read(grid, true).rows[0]?.cells[0]).toBe(1240);
  });
});

describe('files that are no tables say so', () => {
  const old = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...name].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
    return bytes;
  };
  it.each<[string, BlobPart, string]>([
    ['nothing', '', 'empty'],
    ['only blanks', ' \n\n', 'empty'],
    ['a password', old('EncryptedPackage'), 'password'],
    ['Excel 97–2003', old('Workbook'), 'old-excel'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-table'],
    ['a PDF', '%PDF-1.7 …', 'not-a-table'],
    ['a web page', '<!doctype html><p>a,b,c', 'not-a-table'],
    ['a letter', 'Kính gửi Ban bầu cử,\nTôi xin báo cáo như sau.', 'not-a-table'],
    ['half an archive', book('<worksheet/>').slice(0, 200), 'damaged'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }) as Uint8Array<ArrayBuffer>, 'not-a-table'],
    ['OpenDocument', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }) as Uint8Array<ArrayBuffer>, 'open-document'],
    ['an empty sheet', book('<worksheet><sheetData/></worksheet>'), 'empty'],
    ['more than 10 MB', new Uint8Array(largestFile + 1), 'too-big'],
  ])('%s → %s', async (_, content, why) => expect(await reason(content)).toBe(why));
  it('an archive that unpacks to more than a machine holds is refused', { timeout: 20_000 }, async () =>
    expect(await reason(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(125_000_000) }, { level: 1 }) as Uint8Array<ArrayBuffer>)).toBe('damaged'),
  );
  it('letters of old Windows are read, with a doubt', async () => {
    const found = await openFile(new Blob([new Uint8Array([0x54, 0xf4, 0x6e, 0x3b, 0x31, 0x3b, 0x32, 0x0a])]));
    expect(found).toMatchObject({ ok: true, doubtful: true, grid: { rows: [['Tôn', '1', '2']] } });
  });
  it('Excel’s Unicode text is read', async () =>
    expect((await opened(new Uint8Array([0xff, 0xfe, ...[...'Tổ\t1\t2\n'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]))).rows[0]).toEqual([
      'Tổ',
      '1',
      '2',
    ]));
});

it('2,000 areas × 12 candidates are read in well under a second', async () => {
  const big: Sheet = {
    ...sheet,
    unit: { ...sheet.unit, candidates: Array.from({ length: 12 }, (_, i) => ({ name: `Ông ${i}`, born: '' })) },
    rows: Array.from({ length: 2000 }, (_, j) => ({
      name: `Khu vực bỏ phiếu số ${j + 1}`,
      cells: Array.from({ length: 18 }, (_, i) => 1000 + ((i * 37 + j) % 500)),
    })),
  };
  const bytes = writeFile([{ name: 'A', ...tableOf(big, headings) }]);
  const start = performance.now();
  const found = read(await opened(bytes));
  expect(performance.now() - start).toBeLessThan(2000);
  expect(found.rows).toEqual(big.rows);
});
