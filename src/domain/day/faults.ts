import type { DayPart } from './schema.ts';

type Parts = readonly DayPart[];

const one = <K extends DayPart['part']>(parts: Parts, part: K): Extract<DayPart, { part: K }> | undefined =>
  parts.find((each): each is Extract<DayPart, { part: K }> => each.part === part);

/** What is wrong with the day as a whole, in words for its author. */
export const dayFaults = (parts: Parts): string[] => {
  const faults: string[] = [];
  const kinds = ['evening', 'opening', 'desk', 'incidents', 'closing', 'sending', 'late'] as const;
  for (const kind of kinds) if (parts.filter((each) => each.part === kind).length !== 1) faults.push(`phải có đúng một tệp phần «${kind}».`);
  const [evening, late] = [one(parts, 'evening'), one(parts, 'late')];
  const known = new Set(late?.late.map((each) => each.code));
  const called = new Set<string>(['N25', 'N26', 'N27', 'N28', 'N29', 'N30', 'N31']);
  const call = (code: string | undefined, where: string) => {
    if (code === undefined) return;
    called.add(code);
    if (!known.has(code)) faults.push(`${where}: chưa có hậu quả ${code}.`);
  };
  evening?.tasks.forEach((task) => {
    call(task.code, `việc «${task.id}»`);
    if ((task.code === undefined) !== (task.finds === undefined)) faults.push(`việc «${task.id}»: «code» và «finds» phải đi cùng nhau.`);
  });
  const must = evening?.tasks.filter((task) => task.code !== undefined).reduce((sum, task) => sum + task.minutes, 0) ?? 0;
  if (evening && must > evening.budget) faults.push(`các việc cần làm mất ${must} phút, nhiều hơn ${evening.budget} phút.`);
  for (const order of [one(parts, 'opening'), one(parts, 'closing')]) {
    const ids = new Set(order?.steps.map((step) => step.id));
    if (order && order.steps.filter((step) => step.ends).length !== 1) faults.push(`phần «${order.part}» phải có đúng một bước «ends».`);
    order?.steps.forEach((step) => call(step.wrong, `bước «${step.id}»`));
    order?.rules.forEach((rule) => {
      call(rule.code, `thứ tự «${rule.first} → ${rule.then}»`);
      for (const id of [rule.first, rule.then]) if (!ids.has(id)) faults.push(`thứ tự gọi bước «${id}» không có.`);
    });
  }
  for (const card of [...(one(parts, 'desk')?.cards ?? []), ...(one(parts, 'incidents')?.cards ?? [])]) {
    if (card.options.filter((option) => option.right).length !== 1) faults.push(`thẻ «${card.id}» phải có đúng một lựa chọn đúng.`);
    card.options.forEach((option) => {
      call(option.code, `thẻ «${card.id}»`);
      if (option.right === (option.code !== undefined)) faults.push(`thẻ «${card.id}»: lựa chọn sai phải có mã hậu quả, lựa chọn đúng thì không.`);
    });
    if (card.mark !== 'C' && card.law.length === 0) faults.push(`thẻ «${card.id}» chưa có căn cứ.`);
  }
  late?.late.forEach((each) => {
    if (!called.has(each.code)) faults.push(`hậu quả ${each.code} không bao giờ đến.`);
    if (each.mark !== 'C' && each.law.length === 0) faults.push(`hậu quả ${each.code} chưa có căn cứ.`);
  });
  return faults;
};
