import { describe, expect, it } from 'vitest';
import { cardFaults, caseFaults } from '../../src/authoring/check-scenarios.ts';
import { cardsSchema } from '#domain/scenario/schema.ts';
import { rawCase, readCase, type RawCase } from '../domain/scenario/sample.ts';

const faultsOf = (change: (raw: RawCase) => void): string => {
  const raw = rawCase();
  change(raw);
  return caseFaults(readCase(raw))
    .map((fault) => `${fault.path.join('/')}: ${fault.text}`)
    .join('\n');
};
const choice = (raw: RawCase, scene: number, at: number) => raw.scenes[scene]?.choices[at] ?? {};

describe('a case without faults', () => {
  it('is not reported', () => expect(faultsOf(() => undefined)).toBe(''));
});

describe('every fault of a case is reported where it stands', () => {
  it.each<[string, (raw: RawCase) => void, RegExp]>([
    ['a decision without a source', (raw) => Object.assign(choice(raw, 0, 0), { law: undefined }), /scenes\/0\/choices\/0: chưa có căn cứ/],
    ['law and advice at once', (raw) => Object.assign(raw.order[0] ?? {}, { practice: true }), /order\/0: chỉ ghi một trong hai/],
    ['a way to nowhere', (raw) => Object.assign(choice(raw, 1, 1), { goto: 'khong-co' }), /«goto» dẫn tới «khong-co»/],
    ['a good ending without being judged', (raw) => Object.assign(choice(raw, 2, 1), { goto: 'dep' }), /chỉ được dẫn thẳng tới kết cục xấu/],
    ['a dead consequence', (raw) => Object.assign(choice(raw, 1, 1), { sets: ['bo-quen'] }), /scenes\/1\/choices\/1: dấu «bo-quen».*hậu quả chết/],
    [
      'a condition nobody meets',
      (raw) => Object.assign(raw.scenes[3] ?? {}, { also: [{ when: ['ma'], text: 'Không bao giờ.' }] }),
      /scenes\/3\/also\/0: điều kiện đọc dấu «ma»/,
    ],
    ['an act nobody asked for', (raw) => Object.assign(choice(raw, 1, 1), { does: ['la'] }), /việc «la» không có trong «order»/],
    ['an act nobody can do', (raw) => raw.order.push({ id: 'bay', says: 'Bay', law: ['71.3'] }), /không lựa chọn nào làm việc «bay»/],
    [
      'an ending that cannot be reached',
      (raw) => Object.assign(raw.endings[1] ?? {}, { when: ['chua niem-phong', 'tiep-tuc'], least: 99 }),
      /không đường nào tới kết cục «duoc»/,
    ],
    ['a circle', (raw) => Object.assign(choice(raw, 3, 1), { goto: 'mot' }), /đi mãi không tới kết cục/],
    [
      'no late consequence',
      (raw) => {
        Object.assign(raw.scenes[2] ?? {}, { also: [] });
        raw.scenes[2]?.choices.splice(2, 1);
        Object.assign(choice(raw, 0, 1), { sets: [] });
      },
      /chưa có hậu quả đến muộn/,
    ],
    ['a best way that misses something', (raw) => Object.assign(choice(raw, 1, 0), { tells: [] }), /không lựa chọn nào báo «ban-bau-cu»/],
    ['two best endings', (raw) => Object.assign(raw.endings[1] ?? {}, { kind: 'best' }), /đúng một kết cục «best»/],
    ['a scene with one choice left', (raw) => Object.assign(choice(raw, 0, 1), { when: ['mo'] }), /chưa đến hai lựa chọn/],
  ])('%s', (_, change, says) => expect(faultsOf(change)).toMatch(says));

  it('a scene left out by its way', () => {
    expect(faultsOf((raw) => raw.scenes[2]?.choices.forEach((one) => Object.assign(one, { goto: 'hong' })))).toMatch(/không đường nào tới cảnh «bon»/);
  });
});

describe('the schema', () => {
  it.each([
    ['71.3', { doc: 'luat-bau-cu', at: '71.3' }],
    ['74.1.đ', { doc: 'luat-bau-cu', at: '74.1.đ' }],
    ['nq40 mau-32', { doc: 'nq40', at: 'mau-32' }],
    ['cv-2322-bnv-2021', { doc: 'cv-2322-bnv-2021' }],
  ])('reads %s', (text, law) => {
    const raw = rawCase();
    Object.assign(raw.tell[0] ?? {}, { law: [text] });
    expect(readCase(raw).tell[0]?.law).toEqual([law]);
  });
  it.each(['', 'Điều 71', 'nq40 4.6 thêm', '71.'])('refuses «%s»', (text) => {
    const raw = rawCase();
    Object.assign(raw.tell[0] ?? {}, { law: [text] });
    expect(() => readCase(raw)).toThrow();
  });
  it('refuses an unknown entry', () => expect(() => readCase({ ...rawCase(), note: 'x' })).toThrow());
});

describe('a card', () => {
  const option = (text: string, right?: true) => ({ text, why: 'Vì thế này thế kia.', ...(right ? { right } : {}) });
  const file = (card: object) =>
    cardsSchema.parse({
      module: 'an-ninh',
      cards: [
        {
          id: 'an-01',
          text: 'Một tình huống đủ dài để đọc.',
          options: [option('Một', true), option('Hai'), option('Ba ba')].map((one) =>
            one.text === 'Hai' ? option('Hai hai') : { ...one, text: `${one.text} cách` },
          ),
          law: ['71.3'],
          mark: 'A',
          ...card,
        },
      ],
    });
  it.each([
    ['sound', {}, /^$/],
    ['without a source', { law: [] }, /chưa có căn cứ/],
    ['of another module', { id: 'yt-01' }, /phải bắt đầu bằng «an-»/],
    ['without a right option', { options: [option('Một cách'), option('Hai cách'), option('Ba cách')] }, /đúng một lựa chọn «right: true», đang có 0/],
    ['with two options the same', { options: [option('Một cách', true), option('Hai cách'), option('Hai cách')] }, /hai lựa chọn giống nhau/],
  ] as const)('%s', (_, change, says) =>
    expect(
      cardFaults(file(change), 'an')
        .map((fault) => fault.text)
        .join('\n'),
    ).toMatch(says),
  );
  it('of advice needs no source', () => expect(cardFaults(file({ mark: 'C', law: [] }), 'an')).toEqual([]));
});
