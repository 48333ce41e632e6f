import { describe, expect, it } from 'vitest';
import { codes } from '#domain/count/codes.ts';
import { judge, type Scene } from '#domain/count/decisions.ts';
import type { Odd, Paper } from '#domain/count/types.ts';

const paper = (odd: Odd, id: number): { level: 'xa'; paper: Paper } => ({
  level: 'xa',
  paper: { id, left: [0], odd, valid: odd === 'pencil' || odd === 'shaky' },
});
const scene = (...odds: Odd[]) => ({ odd: odds.map(paper) }) as unknown as Scene;
const told = (odds: Odd[], choice: string) =>
  Object.fromEntries(judge(scene(...odds), {} as never, {} as never, 'odd', choice).map(({ code, right }) => [code, right]));

describe('judging the odd ballots (v hợp lệ, i không hợp lệ, t toàn Tổ)', () => {
  it.each<[string, Odd[], string, { judged: boolean; doubt: boolean }]>([
    ['everything as it is', ['tooMany', 'pencil', 'partial'], 'i,v,t', { judged: true, doubt: true }],
    ['a pencil put before the whole Tổ is no mistake', ['tooMany', 'pencil', 'partial'], 'i,t,t', { judged: true, doubt: true }],
    ['a pencil called invalid is one', ['tooMany', 'pencil', 'partial'], 'i,i,t', { judged: false, doubt: true }],
    ['a shaky stroke put before the whole Tổ is one', ['tooMany', 'shaky', 'partial'], 'i,t,t', { judged: false, doubt: true }],
    ['a doubt decided alone', ['tooMany', 'pencil', 'partial'], 'i,v,v', { judged: true, doubt: false }],
  ])('%s', (_, odds, choice, { judged, doubt }) => expect(told(odds, choice)).toEqual({ [codes.judged]: judged, [codes.doubt]: doubt }));
});
