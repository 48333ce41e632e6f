import { caseSchema } from '#domain/scenario/schema.ts';
import type { Case } from '#domain/scenario/types.ts';

const basis = { law: ['71.3'] };
const why = 'Một lý do đủ dài để đọc.';
const choice = (text: string, more: object = {}) => ({ text, why, ...basis, ...more });
const scene = (id: string, choices: object[], more: object = {}) => ({
  id,
  place: 'phong',
  present: ['Bạn và Tổ'],
  text: 'Chuyện xảy ra dài vừa đủ.',
  choices,
  ...more,
});

/** Two things to do in turn, one to tell, one to write, one to keep; a mistake of the first scene is felt in the third. */
export const rawCase = () => ({
  title: 'Mẫu để thử',
  aim: 'Thử từng phép của bộ máy.',
  module: 'an-ninh',
  edition: '2026',
  role: 'Tổ trưởng',
  lesson: 'an-ninh/chay-mat-dien',
  order: [
    { id: 'niem-phong', says: 'Niêm phong', ...basis },
    { id: 'ban-bau-cu', says: 'Báo Ban bầu cử', ...basis },
    { id: 'tiep-tuc', says: 'Tiếp tục', ...basis },
    { id: 'don', says: 'Dọn bàn', practice: true },
  ],
  tell: [{ who: 'ban-bau-cu', ...basis }],
  write: [{ id: 'gio', says: 'Giờ ngừng', ...basis }],
  protect: [{ what: 'ballots', says: 'Hòm nguyên', ...basis }],
  scenes: [
    scene(
      'mot',
      [
        choice('Niêm phong', { grade: 'best', does: ['niem-phong'], keeps: ['ballots'], minutes: 10 }),
        choice('Mở hòm', { loses: ['ballots'], sets: ['mo'], minutes: 50 }),
      ],
      { time: '09:00' },
    ),
    scene('hai', [choice('Báo', { grade: 'best', tells: ['ban-bau-cu'], writes: ['gio'] }), choice('Không báo')], { time: '09:30' }),
    scene(
      'ba',
      [choice('Dọn rồi đi tiếp', { grade: 'best', does: ['don', 'tiep-tuc'] }), choice('Thôi', { goto: 'hong' }), choice('Chỉ khi đã mở', { when: ['mo'] })],
      { also: [{ when: ['mo'], text: 'Hòm đang mở.' }] },
    ),
    scene('bon', [choice('Xong', { grade: 'best' }), choice('Bỏ dở')], { day: 'Hôm sau', time: '07:00' }),
  ],
  endings: [
    { id: 'dep', kind: 'best', title: 'Đẹp', text: 'Mọi việc đều đẹp như mong.' },
    { id: 'duoc', kind: 'good', least: 40, title: 'Được', text: 'Mọi việc tạm được như vậy.' },
    { id: 'hong', kind: 'poor', title: 'Hỏng', text: 'Mọi việc hỏng cả rồi đấy.' },
  ],
  debrief: [
    { text: 'Điều thứ nhất rút ra.', ...basis },
    { text: 'Điều thứ hai rút ra.', practice: true },
  ],
});
export type RawCase = ReturnType<typeof rawCase>;

export const readCase = (raw: unknown): Case => ({ ...caseSchema.parse(raw), id: 'mau' });
