import { createRandom, type Random } from '../seed.ts';
import type { Day, DayContent, PileBallot, Stage } from './types.ts';

const list = (text: string) => text.split(' ');
const families = list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lâm Cao');
const middles = list('Văn Thị Đình Ngọc Hữu Thu Duy Bích');
const givens = list('An Bình Chi Dung Hạnh Hiển Khoa Lan Lộc Mận Nga Nghĩa Oanh Phong Quế Sáng Thảo Thịnh Tuyết Vinh Yến');
const communes = ['Xã An Khê', 'Xã Bình Hòa', 'Xã Cẩm Sơn', 'Phường Đông Thịnh', 'Xã Hương Trà', 'Xã Lộc Ninh', 'Phường Tân Lập', 'Xã Vĩnh Phú'];

/** Names on the ballot and seats: two more names than seats. */
const names = 5;
const seats = 3;
export const pileSize = 10;
const deskCards = 5;
const incidentCards = 2;
/** How many of the evening's faults are really there. */
const defectCount = 4;

const people = (random: Random): string[] =>
  random
    .shuffle(givens)
    .slice(0, names)
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .map((given) => `${random.pick(families)} ${random.pick(middles)} ${given}`);

const strikes = (random: Random, left: number): boolean[] => {
  const kept = new Set(random.shuffle(Array.from({ length: names }, (_, i) => i)).slice(0, left));
  return Array.from({ length: names }, (_, i) => !kept.has(i));
};

/** The last pile: six or seven plain ballots, one that names too many, one all struck, one with a note. */
const drawPile = (random: Random): PileBallot[] => {
  const plain = (left: number, written = ''): PileBallot => ({ struck: strikes(random, left), stamped: true, written });
  const odd = [plain(random.between(seats + 1, names)), plain(0), plain(seats, random.pick(['Tốt!', 'Đồng ý', 'Chúc mừng', 'OK']))];
  const chosen = random.shuffle(odd).slice(0, random.between(2, 3));
  const rest = Array.from({ length: pileSize - chosen.length }, () => plain(random.pick([1, 2, 2, 3, 3, 3, 3])));
  return random.shuffle([...chosen, ...rest]);
};

const stagesOf = (random: Random, content: DayContent): Stage[] => {
  const byClock = <T extends { clock: string }>(cards: T[]): T[] => [...cards].sort((a, b) => (a.clock < b.clock ? -1 : 1));
  const take = (of: 'desk' | 'incident', cards: DayContent['desk'], count: number): Stage[] =>
    byClock(random.shuffle(cards).slice(0, count)).map((card) => ({ kind: 'card', of, card, options: random.shuffle(card.options.map((_, i) => i)) }));
  return [
    { kind: 'evening' },
    { kind: 'opening' },
    ...take('desk', content.desk, deskCards),
    ...take('incident', content.incidents, incidentCards),
    { kind: 'closing' },
    { kind: 'inventory' },
    { kind: 'box' },
    { kind: 'judging' },
    { kind: 'votes' },
    { kind: 'minutes' },
    { kind: 'sending' },
  ];
};

/** The day of a code: the same on every device. */
export const drawDay = (code: string, content: DayContent): Day => {
  const random = createRandom(code).fork('day');
  const listed = random.between(380, 620);
  const voted = listed - random.between(2, 14);
  const spoiled = random.between(2, 6);
  const latent = content.evening.tasks.flatMap((task) => task.code ?? []);
  const defects = random.shuffle(latent).slice(0, defectCount);
  const pile = drawPile(random);
  const plain = pile.flatMap((ballot, i) =>
    ballot.written === '' && ballot.struck.filter((one) => !one).length >= 1 && ballot.struck.filter((one) => !one).length <= seats ? [i] : [],
  );
  return {
    area: random.between(1, 12),
    commune: random.pick(communes),
    listed,
    voted,
    received: Math.ceil((listed + 20) / 10) * 10,
    spoiled,
    candidates: people(random),
    seats,
    defects,
    tasks: random.shuffle(content.evening.tasks),
    openingSteps: random.shuffle(content.opening.steps),
    closingSteps: random.shuffle(content.closing.steps),
    stages: stagesOf(random, content),
    pile,
    unstamped: random.shuffle(plain).slice(0, 2),
    otherInvalid: random.between(2, 7),
    // Shares add up to less than three names a ballot.
    shares: random.shuffle([820, 660, 520, 430, 340]).map((share) => share + random.between(-20, 20)),
  };
};
