import type { Random } from '../seed.ts';
import type { Candidate } from './types.ts';

const list = (text: string) => text.split(' ');
const families = list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Đoàn Trịnh Mai Đinh Lâm Cao Lương Tạ Chu');
const middles = { Ông: list('Văn Đình Hữu Đăng Bá Viết Duy Khắc'), Bà: list('Thị Thị Thị Ngọc Thu Bích Diệu') };
const givens = {
  Ông: list('An Bách Bảo Bền Cần Chiến Đạt Điền Đông Hào Hiển Khoa Kiên Lành Lộc Mạnh Nam Nghĩa Nhân Phong Quân Sáng Sơn Tài Tâm Thắng Thịnh Toàn Vinh'),
  Bà: list('Ánh Bình Chi Cúc Dung Duyên Đào Hạnh Hằng Hiền Hòa Hồng Huệ Lan Liên Loan Lý Mận Mây Nga Nhàn Oanh Phượng Quế Sen Thảo Thủy Tuyết Vân Xuân Yến'),
};
const second = list('Minh Tâm Hiền Đức An Thanh Diệu Phước');

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A word as text that sorts as the Vietnamese alphabet does: letters first, then tones. */
const sortKey = (word: string): string => {
  let plain = '';
  let tone = 0;
  for (const char of word.toLowerCase().normalize('NFD')) {
    const found = tones.indexOf(char);
    if (found > 0) tone = found;
    else plain += char;
  }
  return [...plain.normalize('NFC')].map((c) => String.fromCharCode(65 + letters.indexOf(c))).join('') + tone;
};

const known = new Map<string, string>();
const remembered = (word: string): string => {
  const found = known.get(word) ?? sortKey(word);
  known.set(word, found);
  return found;
};

/** Order of names on ballots: given name, then family name, then what is between (notes of forms 13–15). */
const orderKey = (name: string): string => {
  const words = name.split(' ');
  return [words.at(-1) ?? '', words[0] ?? '', ...words.slice(1, -1)].map(remembered).join(' ');
};

/** Negative when `a` stands before `b` on a ballot, 0 for the same name. */
export const nameOrder = (a: string, b: string): number => {
  const [x, y] = [orderKey(a), orderKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const invent = (random: Random): Candidate => {
  const title = random.chance(0.45) ? 'Bà' : 'Ông';
  const middle = random.pick(middles[title]);
  const more = random.chance(0.25) ? ` ${random.pick(second)}` : '';
  return { title, lines: [`${random.pick(families)} ${middle}${more} ${random.pick(givens[title])}`] };
};

/** `count` invented people with different given names, in the order of the ballot; both Ông and Bà when there are several. */
export const inventCandidates = (random: Random, count: number): Candidate[] => {
  const people: { key: string; person: Candidate }[] = [];
  const taken = new Set<string>();
  while (people.length < count) {
    const person = invent(random);
    const name = person.lines[0] ?? '';
    const given = name.slice(name.lastIndexOf(' ') + 1);
    const mixed = people.length < count - 1 || count < 2 || people.some((other) => other.person.title !== person.title);
    if (!mixed || taken.has(given)) continue;
    taken.add(given);
    people.push({ key: orderKey(name), person });
  }
  return people.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ person }) => person);
};

/** The same person with another name printed in brackets on a second line. */
export const withOtherName = (candidate: Candidate, random: Random): Candidate => {
  const other = random.chance(0.4)
    ? `Thích ${candidate.title === 'Bà' ? 'Đàm' : 'Minh'} ${random.pick(second)}`
    : `${random.pick(families)} ${random.pick(second)} ${random.pick(givens[candidate.title])}`;
  return { ...candidate, lines: [candidate.lines[0] ?? '', `(${other})`], bracket: 'name' };
};

/** Two people of one name, told apart by the birth date in brackets; the elder first. */
export const withSameName = (people: readonly Candidate[], at: number, random: Random): Candidate[] => {
  const year = random.between(1962, 1980);
  const dated = (born: number): Candidate => {
    const name = people[at]?.lines[0] ?? '';
    const date = `${String(random.between(1, 28)).padStart(2, '0')}/${String(random.between(1, 12)).padStart(2, '0')}/${born}`;
    return { title: people[at]?.title ?? 'Ông', lines: [name, `(sinh ngày ${date})`], bracket: 'birth' };
  };
  return people.map((person, i) => (i === at ? dated(year) : i === at + 1 ? dated(year + random.between(1, 9)) : person));
};
