import { describe, expect, it } from 'vitest';
import { caseFolders, exerciseAddress, wayNames, type ExerciseLink } from '#domain/course/exercise-link.ts';

describe('where a link of a lesson leads', () => {
  it.each<[string, ExerciseLink, string]>([
    ['an exercise alone', { id: 'mot-ngay' }, '/luyen-tap/mot-ngay/'],
    ['a hand-made case: its own page', { id: 'dem-phieu', case: 'toi-dau-tien' }, '/luyen-tap/dem-phieu/toi-dau-tien/'],
    ['a scenario: its own page', { id: 'tinh-huong', case: 'thua-phieu' }, '/luyen-tap/tinh-huong/thua-phieu/'],
    ['a room: chosen on the page', { id: 'bo-tri-phong', case: 'lop-hoc' }, '/luyen-tap/bo-tri-phong/?phong=lop-hoc'],
    ['cards of one module', { id: 'the-tinh-huong', case: 'an-ninh' }, '/luyen-tap/the-tinh-huong/?hoc-phan=an-ninh'],
    ['inspecting a room', { id: 'bo-tri-phong', mode: 'inspect' }, '/luyen-tap/bo-tri-phong/?che-do=kiem-tra'],
    ['all minutes of a Tổ', { id: 'bien-ban', mode: 'ca-bo' }, '/luyen-tap/bien-ban/?bai=ca-bo'],
    ['a case as a test', { id: 'cham-phieu', case: 'nam-diem', mode: 'test' }, '/luyen-tap/cham-phieu/nam-diem/?che-do=kiem-tra'],
    ['an unknown mode is left out', { id: 'cham-phieu', mode: 'nhanh' }, '/luyen-tap/cham-phieu/'],
  ])('%s', (_, link, address) => expect(exerciseAddress(link)).toBe(address));

  it('names ways and folders', () => {
    expect(wayNames).toContain('test');
    expect(caseFolders['cham-phieu']).toBe('ballots');
  });
});
