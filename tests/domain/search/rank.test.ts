import { describe, expect, it } from 'vitest';
import { answers, expand, foldText, rank, score, type Title } from '#domain/search/rank.ts';

const titles: Title[] = [
  { url: '/thi/trang-tri/', title: 'Thi học phần 4: Trang trí', kind: 'Bài thi' },
  { url: '/hoc/trang-tri/', title: 'Trang trí và bố trí địa điểm bỏ phiếu', kind: 'Học phần' },
  { url: '/thuat-ngu/#phieu-trang', title: 'Phiếu để nguyên', kind: 'Thuật ngữ', also: 'phiếu trắng' },
  { url: '/hoc/ngay-bau-cu/hom-phieu-phu/', title: 'Hòm phiếu phụ', kind: 'Bài học' },
  { url: '/thuat-ngu/#hom-phieu-phu', title: 'Hòm phiếu phụ', kind: 'Thuật ngữ' },
  { url: '/thuat-ngu/#to-bau-cu', title: 'Tổ bầu cử', kind: 'Thuật ngữ', also: 'TBC' },
  { url: '/hoc/duong/', title: 'Đường đi của hòm phiếu', kind: 'Bài học' },
];
const first = (query: string) => rank(titles, query, 3)[0]?.url;

describe('titles answer what officials type', () => {
  it.each([
    ['hòm phiếu phụ', '/hoc/ngay-bau-cu/hom-phieu-phu/'],
    ['HOM PHIEU PHU', '/hoc/ngay-bau-cu/hom-phieu-phu/'],
    ['phieu trang', '/thuat-ngu/#phieu-trang'],
    ['TBC', '/thuat-ngu/#to-bau-cu'],
    ['duong di', '/hoc/duong/'],
    ['đường đi', '/hoc/duong/'],
    ['đường đi'.normalize('NFD'), '/hoc/duong/'],
    ['trang tri', '/hoc/trang-tri/'],
  ])('%s → %s', (query, url) => expect(first(query)).toBe(url));
  it.each(['xyz', '', '   ', '<script>'])('«%s» finds nothing', (query) => expect(rank(titles, query, 3)).toEqual([]));
  it('part of a word is not the word', () => expect(score({ url: '/', title: 'Hòm phiếu', kind: 'Bài học' }, 'hom phi')).toBe(0));
});

describe('abbreviations of officials are written out', () => {
  it.each([
    ['UBBC xã', 'ủy ban bầu cử xã'],
    ['ĐBQH', 'đại biểu quốc hội'],
    ['HĐND', 'hội đồng nhân dân'],
    ['hdnd', 'hội đồng nhân dân'],
    ['thẻ', 'thẻ'],
  ])('%s → %s', (query, full) => expect(expand(query)).toBe(full));
});

describe('text made comparable', () => {
  it.each([
    ['Ủy ban, bầu cử!', 'uy ban bau cu'],
    ['uỷ ban', 'uy ban'],
    ['Đường', 'duong'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('marked words answer a query', () => {
  it.each<[string, string[], boolean]>([
    ['niêm phong', ['niêm'], true],
    ['niem phong', ['Phong'], true],
    ['phieu', ['phiếu'], true],
    ['khieu nai', ['khiếu'], true],
    ['kiểm', ['cử'], false],
    ['QH', ['Quốc', 'hội'], true],
    ['x', ['X'], true],
    ['xyzzyq', ['X'], false],
    ['quyết toánn', ['quyết'], true],
    ['', [], false],
  ])('%j: %j %s', (query, marked, wanted) => expect(answers(marked, query)).toBe(wanted));
});
