import { columnName, gridLimits, parseAddress, type Grid, type GridCell } from './grid.ts';

/** Path inside the .xlsx archive → its text. */
export type Parts = Readonly<Record<string, string>>;

interface Tag {
  name: string;
  kind: 'open' | 'close' | 'empty';
  attributes: string;
  /** Text from the end of this tag to the next one. */
  text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });

/** Walks over the tags of an XML text; prefixes of names are dropped. */
const walk = (xml: string, visit: (tag: Tag) => void): void => {
  const tags = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>((?:[^<]|<!\[CDATA\[[\s\S]*?\]\]>)*)/g;
  for (let found = tags.exec(xml); found; found = tags.exec(xml)) {
    visit({ name: found[2] ?? '', kind: found[1] ? 'close' : found[4] ? 'empty' : 'open', attributes: found[3] ?? '', text: found[5] ?? '' });
  }
};

const attribute = (tag: Tag, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  return found ? unescape(found[1] ?? found[2] ?? '') : undefined;
};

/** Texts that cells point to; phonetic readings are left out. */
const sharedStrings = (xml: string): string[] => {
  const out: string[] = [];
  let reading = 0;
  walk(xml, (tag) => {
    if (tag.name === 'si' && tag.kind !== 'close') out.push('');
    if (tag.name === 'rPh') reading += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (tag.name === 't' && tag.kind === 'open' && reading === 0) out[out.length - 1] += unescape(tag.text);
  });
  return out;
};

interface Open {
  at: { column: number; row: number };
  type: string;
  value: string | undefined;
  inline: string;
  formula: boolean;
}

const valueOf = (cell: Open, strings: readonly string[]): GridCell => {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline.trim() || null;
  if (value === undefined || value === '') return cell.formula ? '#?' : null;
  if (type === 's') return strings[Number(value)]?.trim() || null;
  if (type === 'str' || type === 'e' || type === 'd') return value.trim() || null;
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
};

/** The cells of one sheet. */
const readSheet = (xml: string, strings: readonly string[]): Omit<Grid, 'others'> => {
  const rows: GridCell[][] = [];
  const formulas: string[] = [];
  const merged: string[] = [];
  let [row, column] = [-1, -1];
  let cell: Open | undefined;
  const close = () => {
    if (!cell) return;
    const { column: x, row: y } = cell.at;
    if (y < gridLimits.rows && x < gridLimits.columns) {
      const value = valueOf(cell, strings);
      const line = (rows[y] ??= []);
      while (line.length < x) line.push(null);
      line[x] = value;
      if (cell.formula) formulas.push(columnName(x) + (y + 1));
    }
    cell = undefined;
  };
  walk(xml, (tag) => {
    if (tag.name === 'row' && tag.kind !== 'close') {
      row = Number(attribute(tag, 'r') ?? row + 2) - 1;
      column = -1;
    } else if (tag.name === 'c' && tag.kind !== 'close') {
      const at = parseAddress(attribute(tag, 'r') ?? '') ?? { column: column + 1, row };
      column = at.column;
      cell = { at, type: attribute(tag, 't') ?? 'n', value: undefined, inline: '', formula: false };
      if (tag.kind === 'empty') close();
    } else if (tag.name === 'c') close();
    else if (tag.name === 'v' && tag.kind === 'open' && cell) cell.value = unescape(tag.text);
    else if (tag.name === 't' && tag.kind === 'open' && cell) cell.inline += unescape(tag.text);
    else if (tag.name === 'f' && tag.kind !== 'close' && cell) cell.formula = true;
    else if (tag.name === 'mergeCell' && tag.kind !== 'close') merged.push(attribute(tag, 'ref') ?? '');
  });
  for (let y = 0; y < rows.length; y++) rows[y] ??= [];
  return { rows, formulas, merged: merged.filter((ref) => ref !== '') };
};

const resolve = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`).replace(/[^/]+\/\.\.\//g, '');

/** The sheets of a workbook, in order, with the path of each; hidden sheets last. */
const sheetsOf = (parts: Parts): { name: string; path: string }[] => {
  const paths = new Map<string, string>();
  walk(parts['xl/_rels/workbook.xml.rels'] ?? '', (tag) => {
    if (tag.name === 'Relationship' && tag.kind !== 'close') paths.set(attribute(tag, 'Id') ?? '', resolve(attribute(tag, 'Target') ?? ''));
  });
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  walk(parts['xl/workbook.xml'] ?? '', (tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const path = paths.get(attribute(tag, 'id') ?? '') ?? '';
    if (parts[path] !== undefined)
      sheets.push({ name: attribute(tag, 'name') ?? '', path, hidden: attribute(tag, 'state') !== undefined && attribute(tag, 'state') !== 'visible' });
  });
  return sheets.sort((a, b) => Number(a.hidden) - Number(b.hidden));
};

/** Reads the first (or the named) sheet of an .xlsx archive; undefined when the archive is no workbook. */
export const readWorkbook = (parts: Parts, wanted?: string): Grid | undefined => {
  const sheets = sheetsOf(parts);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  if (!sheet) return undefined;
  const grid = readSheet(parts[sheet.path] ?? '', sharedStrings(parts['xl/sharedStrings.xml'] ?? ''));
  return { ...grid, others: sheets.filter((other) => other !== sheet).map(({ name }) => name) };
};

/** Characters that XML 1.0 allows. */
const allowed = (char: string): boolean => (char >= ' ' ? char !== '\ufffe' && char !== '\uffff' : char === '\t' || char === '\n' || char === '\r');
const escape = (text: string): string =>
  [...text].filter(allowed).join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles: 0 plain, 1 bold (headings), 2 whole number with thousands, 3 the same in bold, 4 two decimals. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A sheet to be written. Rows in `bold` stand out; texts are stored as texts, so none can run as a formula. */
export interface Out {
  name: string;
  rows: readonly (readonly GridCell[])[];
  bold: readonly number[];
}

const cellXml = (cell: GridCell, x: number, y: number, bold: boolean): string => {
  const at = `r="${columnName(x)}${y + 1}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${at} s="${bold ? 3 : Number.isInteger(cell) ? 2 : 4}"><v>${cell}</v></c>`;
  return `<c ${at} t="inlineStr"${bold ? ' s="1"' : ''}><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
};

const sheetXml = ({ rows, bold }: Out): string => {
  const lines = rows.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, x, y, bold.includes(y))).join('')}</row>`).join('');
  return `${head}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="26" customWidth="1"/><col min="2" max="40" width="14" customWidth="1"/></cols><sheetData>${lines}</sheetData></worksheet>`;
};

/** The parts of an .xlsx archive holding these sheets. */
export const writeWorkbook = (sheets: readonly Out[]): Record<string, string> => {
  const list = sheets.map((sheet, i) => ({ sheet, no: i + 1 }));
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${list.map(({ no }) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${kinds}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${rels}"><sheets>${list.map(({ sheet, no }) => `<sheet name="${escape(sheet.name)}" sheetId="${no}" r:id="rId${no}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(({ no }) => `<Relationship Id="rId${no}" Type="${rels}/worksheet" Target="worksheets/sheet${no}.xml"/>`).join('')}<Relationship Id="rId${list.length + 1}" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(list.map(({ sheet, no }) => [`xl/worksheets/sheet${no}.xml`, sheetXml(sheet)])),
  };
};
