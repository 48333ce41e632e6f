import type { Random } from '../seed.ts';
import type { Candidate } from './types.ts';

const list = (text: string) => text.split(' ');
const families = list('Bùi Cao Chu Đinh Đoàn Đỗ Hà Hồ Lâm Lương Ngô Phùng Quách Tạ Trịnh Vi');
const middles = { Ông: list('Văn Đình Hữu Bá Viết Khắc'), Bà: ['Thị'] };

/** Given names in the order of ballots; M man, F woman, B both. */
const givens = list(
  'An:B Ánh:F Bình:B Chi:F Cúc:F Cường:M Dung:F Dũng:M Duyên:F Đạt:M Đông:M Hà:B Hải:M Hạnh:F Hằng:F Hiền:F Hiển:M Hoa:F Hòa:B Hùng:M Hưng:M Khánh:B Lan:F Liên:F Loan:F Mai:F Minh:B Nam:M Nga:F Ngà:F Nhàn:F Nhân:M Oanh:F Phong:M Phương:B Phượng:F Quang:M Quân:M Sang:M Sơn:M Tâm:B Tân:M Thanh:B Thành:M Thảo:F Thắng:M Tuân:M Tuấn:M Vân:F Vinh:M Xuân:B Yến:F',
).map((entry) => entry.split(':') as [string, string]);
/** Given names that are taken for one another when read aloud. */
const alike = [
  'Dung Dũng',
  'Hạnh Hằng',
  'Hiền Hiển',
  'Hoa Hòa',
  'Hùng Hưng',
  'Lan Loan',
  'Nga Ngà',
  'Nhàn Nhân',
  'Phương Phượng',
  'Sang Sơn',
  'Tâm Tân',
  'Thanh Thành',
  'Tuân Tuấn',
].map(list);

/** `count` invented people in the order of the ballot; two of them have names that sound alike. */
export const inventCandidates = (random: Random, count: number): { candidates: Candidate[]; alike: readonly [number, number] } => {
  const pair = random.pick(alike);
  const others = random.shuffle(givens.filter(([name]) => !pair.includes(name) && !alike.some((two) => two[1] === name))).slice(0, count - 2);
  const chosen = givens.filter((entry) => pair.includes(entry[0]) || others.includes(entry));
  const left = random.shuffle(families);
  const candidates = chosen.map(([given, sex], i): Candidate => {
    const title = sex === 'B' ? random.pick(['Ông', 'Bà'] as const) : sex === 'M' ? 'Ông' : 'Bà';
    return { title, name: `${left[i]} ${random.pick(middles[title])} ${given}` };
  });
  const at = (name: string | undefined) => chosen.findIndex(([given]) => given === name);
  return { candidates, alike: [at(pair[0]), at(pair[1])] };
};

/** The last word of a name, as people at the table call somebody. */
export const givenName = (candidate: Candidate): string => candidate.name.slice(candidate.name.lastIndexOf(' ') + 1);
