import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isSyllable, oddWords } from '../../src/authoring/syllable.ts';
import { readLesson } from '../../src/authoring/mdx.ts';

/** Words that are no Vietnamese syllable and are meant: names of places, of authors, borrowed words, units. */
const exceptions = new Set(
  `vneid camera photocopy logo livestream cm mm km kạn đắk lắk đrắk pleiku ttg mexico goggin byrne gilbert challú seira simpser excel file video zalo facebook wifi email internet pdf csv xlsx qr usb windows android iphone scorm moodle online website sms app blhs photo election law journal american political science review ng covid ajps m kg clip`
    .split(/\s+/)
    .map((w) => w.normalize('NFC')),
);
const names = new Set([
  'id',
  'doc',
  'at',
  'lesson',
  'kind',
  'drawing',
  'url',
  'module',
  'modules',
  'exercises',
  'see',
  'mark',
  'code',
  'prefix',
  'level',
  'seed',
  'scene',
  'role',
]);

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, v]) => (names.has(key) ? [] : strings(v))) : [];
};

const under = (ext: string) =>
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith(ext))
    .map((f) => join('content', f));

const unknown = (text: string) => (/^[a-z0-9 -]+$/.test(text) ? [] : oddWords(text)).filter((w) => w.length > 1 && !exceptions.has(w.toLowerCase()));

describe('a syllable is known by its spelling', () => {
  it.each(['nghiêng', 'quyền', 'giết', 'gì', 'khuỷu', 'Tổ', 'thuở', 'quốc', 'hòm', 'xoong'])('%s is one', (w) => expect(isSyllable(w)).toBe(true));
  it.each(['nghành', 'kiễmm', 'phiéếu', 'qyền', 'cểm', 'ngiêng', 'trươt1'])('%s is none', (w) => expect(isSyllable(w)).toBe(false));
});

describe('every word of the content is spelled as Vietnamese can be', () => {
  it.each(under('.mdx'))('%s', (file) => {
    const lesson = readLesson(readFileSync(file, 'utf8'));
    expect([
      ...lesson.prose.flatMap((p) => unknown(p.text)),
      ...strings(parse(lesson.frontmatter))
        .filter((s) => /\s/.test(s))
        .flatMap(unknown),
    ]).toEqual([]);
  });
  it.each(under('.yml').filter((f) => !/content\/(checks|ballots)\//.test(f)))('%s', (file) => {
    const texts = strings(parse(readFileSync(file, 'utf8'))).filter((s) => /\s/.test(s) && !/^https?:/.test(s));
    expect(texts.flatMap(unknown)).toEqual([]);
  });
});
