import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksSchema } from '#domain/course/schema.ts';
import { checksOf, failedChecks } from '#domain/minutes/checks.ts';
import { truthOf } from '#domain/minutes/truth.ts';
import type { FormId, Values } from '#domain/minutes/types.ts';
import { numberOf } from '#domain/minutes/relations.ts';
import { settingOf } from './setting.ts';

const seed = 'K7M2QP';
/** What to change in a right set of papers so that this check fails; the right papers are the passing case. */
type Break = [code: string, form: FormId, what: string, change: (v: Values) => Values];
const plus = (v: Values, key: string, n: number): Values => ({ [key]: String((numberOf(v, key) ?? 0) + n) });

const breaks: Break[] = [
  ['M01', '18', 'more voted than are listed', (v) => plus(v, '18.V', 5000)],
  ['M02', '32', 'one ballot left over is forgotten', (v) => plus(v, '32.U.qh', -1)],
  ['M03', '18', 'more voted than had a ballot', (v) => plus(v, '32.U.qh', 60)],
  ['M04', '18', 'more in the box than voted', (v) => plus(v, '18.T', 75)],
  ['M05', '18', 'valid and invalid are one short of the collected', (v) => plus(v, '18.K', -1)],
  ['M06', '18', 'one ballot of ground c too many', (v) => plus(v, 'dem.qh.K.c', 1)],
  ['M07', '18', 'a bundle of 50 not counted', (v) => plus(v, '18.H', -50)],
  ['M08', '18', 'a tally square too few', (v) => plus(v, '18.x.1', -5)],
  ['M09', '18', 'the table of pile 2 adds up to one less', (v) => plus(v, 'dem.qh.x.1.2', -1)],
  ['M10', '18', 'the row of one candidate does not add up', (v) => plus(v, '18.x.2', 3)],
  ['M11', '18', 'more votes in a pile than ballots', (v) => ({ 'dem.qh.x.1.1': String((numberOf(v, 'dem.qh.B.1') ?? 0) + 1) })],
  ['M12', '18', 'more votes than valid ballots can carry', (v) => plus(v, '18.x.1', 100_000)],
  ['M13', '18', 'a strike too many', (v) => plus(v, 'dem.qh.struck', 1)],
  ['M14', '19', 'percentages of candidates forced to make 100', (v) => Object.fromEntries([1, 2, 3, 4, 5].filter((i) => v[`19.xp.${i}`]).map((i) => [`19.xp.${i}`, '20,00']))],
  ['M15', '18', 'valid and invalid make 100,01', () => ({ '18.Hp': '99,01', '18.Kp': '1,00' })],
  ['M16', '18', 'more untouched ballots than ballots of ground c', (v) => plus(v, 'dem.qh.untouched', 500)],
  ['M17', '18', 'QH and tỉnh have other numbers of voters', (v) => plus(v, '23-tinh.N', -3)],
  ['M18', '18', 'the difference to xã is not that of the limited voters', (v) => plus(v, '23-xa.N', -3)],
  ['M19', '18', 'more voted for xã than for QH', (v) => ({ '23-xa.V': String((numberOf(v, '18.V') ?? 0) + 1) })],
  ['M20', '18', 'issued ballots taken from another line of form 32', (v) => plus(v, '18.I', 1)],
  ['M21', '18', 'more voters of the district than of QH (2021)', (v) => ({ '23-huyen.N': String((numberOf(v, '18.N') ?? 0) + 1) })],
  ['M22', '19', 'the sum of voters leaves out an area', (v) => plus(v, '19.N', -400)],
  ['M23', '19', 'the votes of all are not those of the Tổ', (v) => plus(v, '19.x.1', 1)],
  ['M24', '19', 'a Tổ has not sent its minutes', (v) => plus(v, 'to.got', -1)],
  ['M25', '19', 'a repeat election is asked for although over half voted', () => ({ '19.again': 'yes' })],
  ['M26', '24', 'somebody with no more than half is written among the elected', (v) => ({ '24.win.1': String([1, 2, 3, 4, 5, 6, 7].find((i) => 2 * (numberOf(v, `24.x.${i}`) ?? 1e9) <= (numberOf(v, '24.H') ?? 0)) ?? '') })],
  ['M27', '24', 'elected and missing do not make the seats', (v) => plus(v, '24.short', 1)],
  ['M28', '24', 'an extra election is asked for against Đ.79', (v) => ({ '24.extra': v['24.extra'] === 'yes' ? 'no' : 'yes' })],
  ['M29', '24', 'the elected are in the wrong order', (v) => ({ '24.win.1': v['24.win.2'] ?? '', '24.win.2': v['24.win.1'] ?? '' })],
  ['M30', '19', 'a share is taken of the collected', () => ({ '19.xp.1': '12,34' })],
  ['M31', '25', 'an area of the commune is missing', (v) => plus(v, 'kv.ban', -500)],
  ['M32', '25', 'elected and missing are not the seats of the council', (v) => plus(v, '25.m', 1)],
  ['M33', '25', 'elected and not elected are not all who stood', (v) => plus(v, '25.n', 1)],
  ['M34', '18', 'turnout of another whole', () => ({ '18.Vp': '12,34' })],
  ['M35', '32', 'the sum of the three kinds is wrong', (v) => plus(v, '32.R', 10)],
  ['M36', '18', 'collected written for valid on a line', (v) => ({ '18.h.1': v['18.T'] ?? '' })],
  ['M37', '18', 'two copies', () => ({ '18.copies': '2' })],
  ['M38', '18', 'the Ban of tỉnh gets the minutes of QH', () => ({ '18.to': 'ban-tinh,ubnd,mttq' })],
  ['M39', '18', 'the second witness has not signed', () => ({ '18.sign.w2': '' })],
  ['M40', '18', 'sent on the fourth day', () => ({ '18.sent': '19/3/2026' })],
  ['M41', '18', 'a number struck out and written anew', (v) => ({ '18.T': `[999]${v['18.T']}` })],
  ['M42', '24', 'nothing written where «Không có» is due', () => ({ '24.c1': '' })],
  ['M43', '18', 'one witness twice', (v) => ({ '18.w.2': v['18.w.1'] ?? '' })],
  ['M44', '18', 'two names changed places', (v) => ({ '18.name.1': v['18.name.2'] ?? '', '18.name.2': v['18.name.1'] ?? '' })],
  ['M45', '18', 'seats of another unit', (v) => plus(v, '18.m', 1)],
  ['M46', '18', 'closed before the hour', () => ({ '18.close': '18:30' })],
  ['M47', '18', 'voters of the list as posted', (v) => plus(v, '18.N', 5)],
  ['M48', '18', 'voters who voted inferred from the box', (v) => plus(v, '18.V', -1)],
  ['M49', '32', 'spoiled ballots forgotten', () => ({ '32.G.qh': '0' })],
  ['M50', '18', 'the number of candidates left blank', () => ({ '18.n': '' })],
  ['M51', '24', 'the conclusion repeats another percentage', () => ({ '24.Va': '12,34' })],
  ['M52', '18', 'something else is told than what happened', (v) => ({ '18.events': v['18.events'] === 'rain' ? 'sick' : 'rain' })],
  ['M53', '18', 'collected made to fit', (v) => plus(v, '18.T', 2)],
]; // prettier-ignore

const words = checksSchema.parse(parse(readFileSync('content/checks/minutes.yml', 'utf8'))).checks;

describe('each check', () => {
  it.each(breaks)('%s (form %s) fails when %s, and names a changed field', (code, form, _, change) => {
    const setting = settingOf(form, seed);
    const truth = truthOf(setting.day, 'net', setting.rules);
    const checks = checksOf(setting, true);
    expect(failedChecks(checks, truth)).toEqual([]);
    expect(checks.some((c) => c.code === code)).toBe(true);
    const changes = change(truth);
    const failed = failedChecks(checks, { ...truth, ...changes }).filter((c) => c.code === code);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.some((c) => c.fields.some((key) => key in changes))).toBe(true);
  });

  it('is tried here, and has words', () => {
    const tried = breaks.map(([code]) => code).sort();
    expect(words.map((w) => w.code).sort()).toEqual(tried);
    const used = new Set((['32', '19', '24', '25'] as const).flatMap((form) => checksOf(settingOf(form, seed), true).map((c) => c.code)));
    expect([...used].sort()).toEqual(tried);
  });

  it('marked C is never part of a drawn day', () => {
    expect(words.filter((w) => w.mark === 'C').map((w) => w.code)).toEqual(['M21']);
    expect(Object.keys(truthOf(settingOf('18', seed).day, 'net', settingOf('18', seed).rules)).some((key) => key.includes('huyen'))).toBe(false);
  });

  it('does not judge what is still blank, until the minutes are handed in', () => {
    const setting = settingOf('18', seed);
    const blank = Object.fromEntries(Object.keys(truthOf(setting.day, 'net', setting.rules)).filter((k) => k.startsWith('18.')).map((k) => [k, ''])); // prettier-ignore
    const values = { ...truthOf(setting.day, 'net', setting.rules), ...blank };
    expect(failedChecks(checksOf(setting, false), values)).toEqual([]);
    const codes = new Set(failedChecks(checksOf(setting, true), values).map((c) => c.code));
    expect([...codes].sort()).toEqual(['M37', 'M38', 'M39', 'M40', 'M50']);
  });
});
