import { describe, expect, it } from 'vitest';
import { inLesson, missing } from '../../src/exercises/late.ts';

describe('the props of an exercise that is brought into a lesson', () => {
  it.each([
    ['say that the page is not its own', '{"id":[0,"cham-phieu"],"own":[0,true]}', '{"id":[0,"cham-phieu"],"own":[0,false]}'],
    ['stay as they are where it never was', '{"id":[0,"bien-ban"]}', '{"id":[0,"bien-ban"]}'],
    ['keep whatever else they hold', '{"own":[0,true],"words":[0,{"own":[0,true]}]}', '{"own":[0,false],"words":[0,{"own":[0,true]}]}'],
  ])('%s', (_, props, then) => expect(inLesson(props)).toBe(then));
  it('that cannot be read are refused', () => expect(() => inLesson('{')).toThrow());
});

describe('the style sheets still to come', () => {
  it.each([
    ['are those that are not there', ['/a.css', '/b.css'], ['/b.css'], ['/a.css']],
    ['come once', ['/a.css', '/a.css'], [], ['/a.css']],
    ['are none when all are there', ['/a.css'], ['/b.css', '/a.css'], []],
  ])('%s', (_, wanted, there, then) => expect(missing(wanted, there)).toEqual(then));
});
