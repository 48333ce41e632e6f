import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allCodes } from '../../../src/domain/ballot/codes.ts';
import { ballotCaseSchema } from '../../../src/domain/ballot/schema.ts';
import { situationOf } from '../../../src/domain/ballot/situations.ts';
import { checksSchema } from '../../../src/domain/course/schema.ts';

const { checks } = checksSchema.parse(parse(readFileSync('content/checks/ballot.yml', 'utf8')));

describe('lời của các mã', () => {
  it('mỗi mã có lời, mỗi lời có mã, không mã nào hai lần', () => {
    expect(checks.map((check) => check.code).sort()).toEqual([...allCodes].sort());
  });
  it.each(checks.map((check) => [check.code, check] as const))('%s có căn cứ và không chấm bằng lời khuyên', (_, check) => {
    expect(check.law.length).toBeGreaterThan(0);
    expect(['A', 'B']).toContain(check.mark);
  });
});

describe('bộ phiếu soạn sẵn', () => {
  it.each(readdirSync('content/ballots').filter((name) => name.endsWith('.yml')))('%s đọc được, mọi tình huống đều có', (name) => {
    const made = ballotCaseSchema.parse(parse(readFileSync(`content/ballots/${name}`, 'utf8')));
    expect(made.situations.filter((id) => !situationOf(id))).toEqual([]);
  });
});
