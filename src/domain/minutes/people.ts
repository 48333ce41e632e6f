import type { Random } from '../seed.ts';
import type { Candidate, Person } from './types.ts';

const list = (text: string) => text.split(' ');
const families = list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Đoàn Trịnh Đinh Lâm Cao');
const middles = { Ông: list('Văn Đình Hữu Bá Viết Duy'), Bà: list('Thị Thị Ngọc Thu Bích') };
/** Given names in the order of the Vietnamese alphabet, so that a list of candidates needs no sorting. */
const givens: readonly (readonly [string, 'Ông' | 'Bà'])[] = [
  ['An', 'Ông'], ['Ánh', 'Bà'], ['Bách', 'Ông'], ['Bình', 'Bà'], ['Chi', 'Bà'], ['Cường', 'Ông'], ['Dung', 'Bà'], ['Duyên', 'Bà'], ['Đạt', 'Ông'], ['Điền', 'Ông'],
  ['Giang', 'Ông'], ['Hà', 'Bà'], ['Hải', 'Ông'], ['Hạnh', 'Bà'], ['Hiền', 'Bà'], ['Hòa', 'Ông'], ['Huệ', 'Bà'], ['Kiên', 'Ông'], ['Lan', 'Bà'], ['Liên', 'Bà'], ['Lộc', 'Ông'],
  ['Mai', 'Bà'], ['Mạnh', 'Ông'], ['Nam', 'Ông'], ['Nga', 'Bà'], ['Nghĩa', 'Ông'], ['Oanh', 'Bà'], ['Phong', 'Ông'], ['Phượng', 'Bà'], ['Quân', 'Ông'], ['Quế', 'Bà'],
  ['Sơn', 'Ông'], ['Tâm', 'Bà'], ['Thảo', 'Bà'], ['Thắng', 'Ông'], ['Toàn', 'Ông'], ['Tuyết', 'Bà'], ['Vân', 'Bà'], ['Vinh', 'Ông'], ['Xuân', 'Bà'], ['Yến', 'Bà'],
]; // prettier-ignore

export const communes: readonly string[] = [
  'xã An Phú',
  'xã Tân Lập',
  'phường Hòa Bình',
  'xã Bình Minh',
  'phường Đông Sơn',
  'xã Quảng Thành',
  'xã Phước Lộc',
  'phường Trung Hưng',
];
export const hamlets: readonly string[] = ['thôn Đông', 'thôn Đoài', 'thôn Thượng', 'thôn Hạ', 'tổ dân phố 3', 'tổ dân phố 5', 'thôn Trung', 'thôn Bãi'];
export const provinces: readonly string[] = ['tỉnh Hồng Lam', 'tỉnh Sông Trà', 'thành phố Hải Vân', 'tỉnh Trường Xuân'];

/** Draws people whose names differ in every word that tells them apart; one drawer per day. @param others names that are taken already */
export const peopleOf = (random: Random, others: readonly string[] = []) => {
  const taken = new Set(others);
  const name = (at: number): { title: 'Ông' | 'Bà'; name: string } => {
    const [given, title] = givens[at] ?? ['An', 'Ông'];
    for (;;) {
      const full = `${random.pick(families)} ${random.pick(middles[title])} ${given}`;
      if (taken.has(full)) continue;
      taken.add(full);
      return { title, name: full };
    }
  };
  const person = (): Person => ({ ...name(random.int(givens.length)), home: random.pick(hamlets) });
  return {
    person,
    persons: (count: number): Person[] => Array.from({ length: count }, person),
    /** In the order of the official list (given names, A, B, C). */
    candidates: (count: number): Candidate[] =>
      random
        .shuffle(givens.map((_, i) => i))
        .slice(0, count)
        .sort((a, b) => a - b)
        .map((at) => ({
          ...name(at),
          born: `${random.between(1962, 1992)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
        })),
  };
};

/** "Ông Nguyễn Văn An" */
export const called = (person: { title: string; name: string }): string => `${person.title} ${person.name}`;
