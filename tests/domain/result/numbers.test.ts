import { describe, expect, it } from 'vitest';
import { cellOf, readCount, readNumber, showCount, type Read } from '#domain/result/numbers.ts';

describe('a count as people write it', () => {
  it.each<[string, Read]>([
    ['1240', { kind: 'number', value: 1240 }],
    ['1.240', { kind: 'number', value: 1240 }],
    ['1 240', { kind: 'number', value: 1240 }],
    ['1\u00a0240', { kind: 'number', value: 1240 }],
    ['1\u202f240', { kind: 'number', value: 1240 }],
    [' 12.345.678 ', { kind: 'number', value: 12_345_678 }],
    ['0', { kind: 'number', value: 0 }],
    ['007', { kind: 'number', value: 7 }],
    ['820,00', { kind: 'number', value: 820 }],
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['1,240', { kind: 'ask', value: 1240 }],
    ['12 34', { kind: 'bad', why: 'text' }],
    ['1.24', { kind: 'bad', why: 'fraction' }],
    ['-5', { kind: 'bad', why: 'negative' }],
    ['− 1.240', { kind: 'bad', why: 'negative' }],
    ['một nghìn', { kind: 'bad', why: 'text' }],
    ['=SUM(A1:A3)', { kind: 'bad', why: 'text' }],
    ['12o', { kind: 'bad', why: 'text' }],
    ['999999999', { kind: 'bad', why: 'huge' }],
  ])('%j', (text, read) => expect(readCount(text)).toEqual(read));
});

describe('a number held by a spreadsheet program', () => {
  it.each<[number, Read]>([
    [1240, { kind: 'number', value: 1240 }],
    [1.24, { kind: 'ask', value: 1240 }],
    [1.234, { kind: 'ask', value: 1234 }],
    [0.5, { kind: 'ask', value: 500 }],
    [1.2345, { kind: 'bad', why: 'fraction' }],
    [98_765.5, { kind: 'bad', why: 'fraction' }],
    [-1, { kind: 'bad', why: 'negative' }],
    [1e12, { kind: 'bad', why: 'huge' }],
  ])('%d', (value, read) => expect(readNumber(value)).toEqual(read));
});

describe('a typed cell', () => {
  it.each([
    ['1.240', 1240],
    ['', null],
    [' tám trăm ', 'tám trăm'],
    ['1,240', '1,240'],
  ])('%j is kept as %j', (text, cell) => expect(cellOf(text)).toBe(cell));
  it.each([
    [5, '5'],
    [1240, '1.240'],
    [1_234_567, '1.234.567'],
  ])('%d is shown as %s', (value, text) => expect(showCount(value)).toBe(text));
});
