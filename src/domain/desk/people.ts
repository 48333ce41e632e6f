import type { Random } from '../seed.ts';

export type Sex = 'nam' | 'nu';

const list = (text: string) => text.split(' ');
const families = list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Đoàn Trịnh Mai Đinh Lâm Cao Lương Tạ Chu');
const middles: Record<Sex, string[]> = { nam: list('Văn Đình Hữu Đăng Bá Viết Duy Khắc Quang Xuân'), nu: list('Thị Ngọc Thu Bích Diệu Thanh Kim Mỹ') };
const givens: Record<Sex, string[]> = {
  nam: list('Bách Bảo Bền Cần Chiến Đạt Điền Đông Hào Hiển Khoa Kiên Lành Lộc Mạnh Nghĩa Nhân Phong Quân Sáng Tài Thắng Thịnh Toàn Vinh Hợi Mùi Tý'),
  nu: list('Ánh Chi Cúc Dung Duyên Đào Hạnh Hằng Hòa Hồng Huệ Lan Liên Loan Lý Mận Mây Nga Nhàn Oanh Phượng Quế Sen Thảo Thủy Tuyết Vân Yến'),
};

/** An invented name: family, middle, given. */
export const inventName = (random: Random, sex: Sex): [family: string, middle: string, given: string] => [
  random.pick(families),
  random.pick(middles[sex]),
  random.pick(givens[sex]),
];

/** Another middle name, for a misprint. */
export const otherMiddle = (random: Random, sex: Sex, middle: string): string => random.pick(middles[sex].filter((one) => one !== middle));

/** How a member of the Tổ speaks to somebody: "bác". */
export const addressOf = (age: number, sex: Sex): string => (age < 24 ? 'em' : age < 45 ? (sex === 'nam' ? 'anh' : 'chị') : age < 68 ? 'bác' : 'cụ');
