import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/authoring/check.ts';
import { showProblem } from '../../src/authoring/problems.ts';
import { modulesSchema, rolesSchema } from '#domain/course/schema.ts';
import type { Question } from '#domain/quiz/schema.ts';

const content = checkContent(process.cwd());
const { modules } = modulesSchema.parse(parse(readFileSync('content/modules.yml', 'utf8')));
const { roles } = rolesSchema.parse(parse(readFileSync('content/roles.yml', 'utf8')));
const bank = (prefix: string): Question[] => [...content.questions.values()].filter((q) => q.id.startsWith(`${prefix}-`));
const files = (readdirSync('content', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((f) => /\.(yml|mdx|svg)$/.test(f))
  .map((f) => join('content', f));

describe('the content as data', () => {
  it('has nothing for an author to mend', () => expect(content.problems.map(showProblem)).toEqual([]));
});

describe('the whole curriculum', () => {
  it('has twelve modules', () => expect(modules).toHaveLength(12));
  it.each(modules.map((m) => [m.id, m] as const))('%s: 3 to 7 lessons, enough questions of mixed kinds, a third of them situations', (_, m) => {
    const lessons = [...content.lessons.keys()].filter((id) => id.startsWith(`${m.id}/`));
    expect(lessons.length).toBeGreaterThanOrEqual(3);
    expect(lessons.length).toBeLessThanOrEqual(7);
    const questions = bank(m.prefix);
    expect(questions.length).toBeGreaterThanOrEqual([6, 7, 8].includes(m.number) ? 40 : 25);
    expect(questions.filter((q) => q.situation).length / questions.length).toBeGreaterThanOrEqual(1 / 3);
    expect(new Set(questions.map((q) => q.kind)).size).toBeGreaterThanOrEqual(5);
    for (const lesson of lessons)
      expect(
        questions.some((q) => q.lesson === lesson),
        `no question asks about ${lesson}`,
      ).toBe(true);
  });
  it('has at least 120 real questions with answers, and 100 terms', () => {
    expect(content.faq.size).toBeGreaterThanOrEqual(120);
    expect(content.terms.size).toBeGreaterThanOrEqual(100);
  });
  it('uses every kind of question', () =>
    expect([...new Set([...content.questions.values()].map((q) => q.kind))].sort()).toEqual(['many', 'match', 'number', 'one', 'order', 'place', 'text']));
});

describe('a right option cannot be told by its looks', () => {
  it.each(modules.map((m) => [m.id, m.prefix] as const))('%s', (_, prefix) => {
    const ones = bank(prefix).flatMap((q) => (q.kind === 'one' ? [q.options] : []));
    const longest = ones.filter((o) => o.every((x) => x.right || x.text.length < (o.find((y) => y.right)?.text.length ?? 0))).length;
    expect(longest / ones.length, 'the right option is too often the longest').toBeLessThan(0.4);
    const places = [0, 1, 2].map((i) => ones.filter((o) => o[i]?.right).length / ones.length);
    for (const share of places) expect(share, 'the right option stands too often in one place').toBeLessThan(0.5);
  });
});

describe('paths of the roles', () => {
  it.each(roles.map((r) => [r.id, r] as const))('%s: 45 to 90 minutes, must-know lessons first, enough questions for an exam', (_, role) => {
    const minutes = role.path.reduce((n, p) => n + (content.lessons.get(p.lesson)?.minutes ?? 0), 0);
    expect(minutes).toBeGreaterThanOrEqual(35);
    expect(minutes).toBeLessThanOrEqual(90);
    const must = role.path.map((p) => p.must);
    expect(must.lastIndexOf(true)).toBeLessThan(must.includes(false) ? must.indexOf(false) : must.length);
    const pool = [...content.questions.values()].filter((q) => role.path.some((p) => p.must && p.lesson === q.lesson));
    expect(pool.length).toBeGreaterThanOrEqual(20);
  });
});

describe('numbers of an election stay in the edition files', () => {
  const dates = [...content.editions.values()].flatMap((e) => [e.electionDay]);
  const years = dates.map((d) => d.slice(0, 4));
  it.each([...content.lessons].map(([id, l]) => [id, l] as const))('%s writes no day of an election as digits', (_, lesson) => {
    const found = lesson.body.prose.flatMap((p) => [...p.text.matchAll(/\b\d{1,2}\/\d{1,2}\/(20(?:21|26))\b/g)].map((m) => `${p.line}: ${m[0]}`));
    const allowed = /chuyện|Chuyện|vụ|ban hành|ngày ký/;
    expect(found.filter((f) => years.some((y) => f.endsWith(y)) && !allowed.test(lesson.body.prose.map((p) => p.text).join(' ')))).toEqual([]);
  });
});

describe('Vietnamese is written in one way', () => {
  it.each(files)('%s is in composed form', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.normalize('NFC') === text).toBe(true);
  });
  it.each(files.filter((f) => !f.endsWith('.svg')))('%s puts the tone on the first vowel of oa, oe, uy', (file) => {
    const odd =
      readFileSync(file, 'utf8')
        .replace(/answers: \[[^\]]*\]/g, '')
        .match(/(?<![qQ\p{L}\p{M}]*[qQ])(?<=^|[^\p{L}])(?!quý|quỳ|quỷ|quỹ|quỵ)[\p{L}]*(?:oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?![\p{L}])/giu) ?? [];
    expect(odd.filter((w) => !/^qu/i.test(w))).toEqual([]);
  });
});
