import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allCodes } from '../../../src/domain/count/codes.ts';
import { checksSchema } from '../../../src/domain/course/schema.ts';

const { checks } = checksSchema.parse(parse(readFileSync('content/checks/count.yml', 'utf8')));

describe('the words of the counting room', () => {
  it.each(allCodes)('%s has a title, a reason, something to do, and a source', (code) => {
    const words = checks.find((one) => one.code === code);
    expect(words?.title).toBeTruthy();
    expect(words?.law.length).toBeGreaterThan(0);
    expect(words?.mark).not.toBe('C');
  });

  it('has no words that nothing uses', () =>
    expect(checks.map((one) => one.code).filter((code) => !(allCodes as readonly string[]).includes(code))).toEqual([]));
});
