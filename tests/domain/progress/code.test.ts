import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, roomInScorm } from '#domain/progress/code.ts';
import { merge } from '#domain/progress/merge.ts';
import { details, pack, unpack } from '#domain/progress/pack.ts';
import { preview } from '#domain/progress/preview.ts';
import type { Progress } from '#domain/progress/record.ts';
import { carried, progress, wholeCourse } from './arbitrary.ts';

const nobody = { role: '', electionDay: '' };
const start = Date.UTC(2025, 0, 1);

/** What a level keeps of an item: times cut to the unit, other losses by the level. */
const keptAt = (level: number, record: Progress): Progress => {
  const { unit, places, misses, firsts } = details[level] ?? { unit: 1, places: true, misses: true, firsts: true };
  const cut = (at: number) => start + Math.floor((at - start) / unit) * unit;
  const keep = ([key, item]: [string, Record<string, unknown>]) => {
    const out: Record<string, unknown> = { ...item, at: cut(item['at'] as number) };
    if ('firstRightAt' in item) out['firstRightAt'] = firsts ? cut(item['firstRightAt'] as number) : out['at'];
    if ('passedAt' in item) out['passedAt'] = cut(item['passedAt'] as number);
    if (key.startsWith('q:') && !firsts) Object.assign(out, { tries: Math.min(14, item['tries'] as number), streak: Math.min(6, item['streak'] as number) });
    if (key.startsWith('l:') && !places) delete out['anchor'];
    if (key.startsWith('x:') && !places) out['missed'] = [];
    if (key.startsWith('e:') && !misses) Object.assign(out, { missed: [], seconds: 0 });
    return [key, out] as const;
  };
  return Object.fromEntries(Object.entries(record).map(([key, item]) => keep([key, { ...item }]))) as unknown as Progress;
};

describe('the text code', () => {
  it('gives back what was put in, to the minute, when there is room', () => {
    fc.assert(
      fc.property(progress, carried, (record, settings) => {
        expect(decode(encode(record, settings, 1e6))).toEqual({ ok: true, progress: keptAt(0, record), carried: settings });
      }),
    );
  });
  it.each(details.map((_, level) => level))('keeps at level %i just what that level promises', (level) => {
    fc.assert(
      fc.property(
        progress,
        carried,
        (record, settings) => void expect(unpack(pack(record, settings, level))).toEqual({ progress: keptAt(level, record), carried: settings }),
      ),
    );
  });
  it('is the same again after coming back', () => {
    fc.assert(
      fc.property(progress, carried, (record, settings) => {
        const once = decode(encode(record, settings));
        if (!once.ok) throw new Error(once.reason);
        expect(decode(encode(once.progress, once.carried))).toEqual(once);
      }),
    );
  });
  it('changes nothing that matters when it comes back to where it was made', () => {
    fc.assert(
      fc.property(progress, carried, fc.constantFrom(100, 1000, 1e6), (record, settings, room) => {
        const back = decode(encode(record, settings, room));
        if (!back.ok) throw new Error(back.reason);
        const { q, l, e, x, onlyHere } = preview(record, back.progress);
        expect([q, l, e, x].map(({ added, better }) => added + better)).toEqual([0, 0, 0, 0]);
        expect(onlyHere).toBe(0);
        expect(Object.keys(merge(record, back.progress))).toHaveLength(Object.keys(record).length);
      }),
    );
  });
  it('of the whole course, all done, fits where SCORM 1.2 keeps it', () => {
    fc.assert(
      fc.property(
        wholeCourse,
        (record) => void expect(encode(record, { role: 'pho-to-truong-to-bau-cu', electionDay: '2031-05-18' }).length).toBeLessThanOrEqual(roomInScorm),
      ),
      {
        numRuns: 25,
      },
    );
  });
  it('is made of letters that survive a link', () => {
    fc.assert(fc.property(progress, carried, (record, settings) => void expect(encode(record, settings)).toMatch(/^THBC1\.[\w-]+$/)));
  });
  it('is found in a message, a link, broken over lines', () => {
    const record = { 'q:kp-001': { at: start, right: true, sure: 2, streak: 1, tries: 1, firstRightAt: start } } as const;
    const code = encode(record, nobody);
    const broken = `${code.slice(0, 12)}\n${code.slice(12, 20)} \u200b${code.slice(20)}`;
    for (const text of [
      `Mã của tôi: ${code} nhé`,
      `https://vi.du/a/tien-do/#nhan=${code}`,
      `Đây:\n${broken}\ngửi bạn`,
      code.replace('THBC', 'thbc'),
      `${code}.`,
    ])
      expect(decode(text)).toEqual({ ok: true, progress: record, carried: nobody });
  });
});

describe('a text that is no code', () => {
  const code = encode(
    {
      'q:kp-001': { at: start, right: true, sure: 2, streak: 1, tries: 1 },
      'x:kiem-phieu': { at: start, best: 90, last: 80, passed: true, tries: 2, missed: [] },
    },
    nobody,
  );
  const swap = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['a greeting', 'Xin chào', 'not-a-code'],
    ['a script', '<script>alert(1)</script>', 'not-a-code'],
    ['a script in a code', 'THBC1.<script>alert(1)</script>', 'truncated'],
    ['a code without its end', code.slice(0, -3), 'truncated'],
    ['the first letters of a code', 'THBC1.', 'truncated'],
    ['a code of a newer program', code.replace('THBC1', 'THBC2'), 'newer'],
    ['a code with a wrong letter', swap(code, code.length - 4), 'damaged'],
    ['a code with a wrong checksum', swap(code, 12), 'damaged'],
    ['five megabytes of letters', 'A'.repeat(5_000_000), 'not-a-code'],
    ['five megabytes after a beginning', `THBC1.${'_'.repeat(5_000_000)}`, 'truncated'],
    ['five megabytes of blanks', ' '.repeat(5_000_000), 'empty'],
  ])('%s', (_, text, reason) => expect(decode(text)).toEqual({ ok: false, reason }));

  it('finds every single wrong letter', () => {
    // The last letter may hold bits that mean nothing.
    for (let at = 6; at < code.length - 1; at++) expect(decode(swap(code, at))).toMatchObject({ ok: false });
  });
  it('never throws and never takes a stranger in', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(decode(text).ok).toBe(false)));
    fc.assert(fc.property(fc.base64String(), (text) => void expect(decode(`THBC1.${text}`).ok).toBe(false)));
  });
  it('does not take in bits that make no sense, even under a right checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = (() => {
          try {
            return unpack(bytes).progress;
          } catch (error) {
            return (error as Error).constructor.name;
          }
        })();
        expect(typeof result === 'object' || result === 'BadBits').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
