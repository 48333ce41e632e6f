import type { Random } from '../seed.ts';

const list = (text: string) => text.split(' ');
const families = list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Đoàn Trịnh Mai Đinh Lâm Cao Lương');
const middles = list('Văn Thị Đình Ngọc Hữu Thu Đức Minh Thanh Bích');
/** In the order of the Vietnamese alphabet, which is the order on the ballot. */
const givens = list(
  'An Ánh Bách Bình Chi Cúc Dung Đạt Đông Hà Hạnh Hiền Hòa Huệ Khoa Kiên Lan Liên Lộc Mai Nam Nga Oanh Phong Quế Sơn Tâm Thảo Toàn Vân Xuân Yến',
);
const places = list('Bình_Hòa Tân_Phú Long_Sơn An_Khê Phú_Mỹ Đông_Hải Cẩm_Vân Thanh_Lâm Hòa_Bắc Xuân_Trường');

/** Invented plain names with different given names, in the order of the ballot. */
export const inventNames = (random: Random, count: number): string[] =>
  random
    .shuffle(givens.map((_, i) => i))
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((i) => `${random.pick(families)} ${random.pick(middles)} ${givens[i] ?? ''}`);

export const inventPlace = (random: Random): string => random.pick(places).replace('_', ' ');

const two = (n: number) => String(n).padStart(2, '0');
/** ISO dates, all different. */
export const inventBirths = (random: Random, count: number): string[] => {
  const dates = new Set<string>();
  while (dates.size < count) dates.add(`${random.between(1962, 1994)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`);
  return [...dates];
};
