/** A strict reader of GIFT: throws at anything that is not written as the format wants it. */

export interface GiftQuestion {
  name: string;
  html: string;
  general: string;
  numeric: boolean;
  answers: { sign: '=' | '~'; weight: number | undefined; text: string; right: string | undefined; feedback: string }[];
}

export type GiftItem = { category: string } | GiftQuestion;

const special = new Set(['~', '=', '#', '{', '}', ':']);

/** Text up to the first of the stops that is not escaped. Throws at a special character that is neither escaped nor a stop. */
const readText = (source: string, from: number, stops: readonly string[]): { text: string; at: number } => {
  let text = '';
  let at = from;
  while (at < source.length) {
    const c = source[at] ?? '';
    if (c === '\\') {
      const next = source[at + 1] ?? '';
      if (next === 'n') text += '\n';
      else if (special.has(next) || next === '\\') text += next;
      else throw new Error(`GIFT: «\\${next}» means nothing`);
      at += 2;
      continue;
    }
    if (stops.some((s) => source.startsWith(s, at))) return { text, at };
    if (special.has(c)) throw new Error(`GIFT: unescaped «${c}» in «${source.slice(Math.max(0, at - 30), at + 10)}»`);
    if (c === '\n') throw new Error('GIFT: line break inside a text');
    text += c;
    at++;
  }
  return { text, at };
};

const readAnswer = (line: string, numeric: boolean): GiftQuestion['answers'][number] => {
  const sign = line[0];
  if (sign !== '=' && sign !== '~') throw new Error(`GIFT: an answer begins with «${sign}»`);
  const weight = /^.%(-?\d+(?:\.\d+)?)%/.exec(line);
  const start = 1 + (weight?.[0].length ?? 1) - 1;
  const { text, at } = readText(line, start, numeric ? ['#', ':'] : ['#', ' -> ']);
  let rest = at;
  let right: string | undefined;
  if (line.startsWith(' -> ', at) || (numeric && line[at] === ':')) {
    const read = readText(line, at + (numeric ? 1 : 4), ['#']);
    right = read.text;
    rest = read.at;
  }
  const feedback = line[rest] === '#' ? readText(line, rest + 1, []) : { text: '', at: rest };
  if (feedback.at !== line.length) throw new Error('GIFT: something behind an answer');
  return { sign, weight: weight ? Number(weight[1]) : undefined, text, right, feedback: feedback.text };
};

const readQuestion = (block: string): GiftQuestion => {
  const [head = '', ...lines] = block.split('\n');
  if (!head.startsWith('::')) throw new Error(`GIFT: a question without name: ${head.slice(0, 40)}`);
  const name = readText(head, 2, ['::']);
  const html = readText(head, name.at + 2, ['{']);
  if (!html.text.startsWith('[html]')) throw new Error('GIFT: no format');
  const opening = head.slice(html.at);
  if (opening !== '{' && opening !== '{#') throw new Error(`GIFT: «${opening}» opens no answers`);
  if (lines.at(-1) !== '}') throw new Error('GIFT: the answers do not end');
  const body = lines.slice(0, -1).map((l) => l.replace(/^\t/, ''));
  const last = body.at(-1) ?? '';
  if (!last.startsWith('####')) throw new Error('GIFT: no general feedback');
  return {
    name: name.text,
    html: html.text.slice('[html]'.length),
    general: readText(last, 4, []).text,
    numeric: opening === '{#',
    answers: body.slice(0, -1).map((l) => readAnswer(l, opening === '{#')),
  };
};

export const readGift = (source: string): GiftItem[] =>
  source
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const bare = block
        .split('\n')
        .filter((l) => !l.startsWith('//'))
        .join('\n');
      return bare.startsWith('$CATEGORY: ') ? { category: bare.slice('$CATEGORY: '.length) } : readQuestion(bare);
    });
