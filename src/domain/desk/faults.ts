import type { Kind } from './schema.ts';

const known = ['bac', 'Bac', 'thang', 'khu', 'khac', 'mo', 'dong', 'du18', 'chua18'];

/** What is wrong with a kind, in words for its author. */
export const deskFaults = (kind: Kind): string[] => {
  const faults: string[] = [];
  const { line, ballots, act, note } = kind;
  const right = act.options.filter((one) => one.right).length;
  if (right !== 1) faults.push(`phải có đúng một lựa chọn «right: true», đang có ${right}.`);
  for (const [name, part] of Object.entries({ ballots, act, note }))
    if (part && part.mark !== 'C' && part.law.length === 0) faults.push(`phần «${name}» được chấm điểm nhưng chưa có căn cứ.`);
  if (line === 'none' && ballots.give.length > 0) faults.push('không có tên trong danh sách thì không phát lá nào.');
  if (line !== 'none') {
    if (line.marks === 'XX0' && ballots.give.includes('xa')) faults.push('cột (10) ghi (0) thì không phát phiếu xã.');
    const shown = line.note?.includes('{thang}') ?? false;
    if (shown !== (line.months !== undefined)) faults.push('«months» và ghi chú {thang} phải đi cùng nhau.');
    if (line.months && line.at === 'tam-tru' && line.marks !== (line.months[0] >= 12 ? 'XXX' : 'XX0'))
      faults.push('dấu ở cột (10) không khớp thời gian tạm trú.');
  }
  if (kind.age[0] > kind.age[1]) faults.push('tuổi ghi ngược.');
  const texts = [...kind.words, kind.scene ?? '', line === 'none' ? '' : (line.note ?? ''), ...act.options.map((one) => one.text)];
  for (const text of texts) for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) if (!known.includes(name)) faults.push(`không có chỗ điền {${name}}.`);
  const longest = Math.max(...act.options.filter((one) => !one.right).map((one) => one.text.length));
  const good = act.options.find((one) => one.right)?.text.length ?? 0;
  if (good > 1.4 * longest) faults.push('lựa chọn đúng dài hơn hẳn các lựa chọn khác.');
  return faults;
};
