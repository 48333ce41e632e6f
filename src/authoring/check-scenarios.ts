import { bestPlay, explore } from '../domain/scenario/explore.ts';
import { byScore, isReceiver, readCondition } from '../domain/scenario/play.ts';
import type { CardFile, Case, Choice } from '../domain/scenario/types.ts';

/** What is wrong with a case or a card, by the place in its file. */
export interface Fault {
  path: readonly PropertyKey[];
  text: string;
}
type Report = (path: readonly PropertyKey[], text: string) => void;
interface Basis {
  law?: unknown;
  practice?: true | undefined;
}

const fewestDecisions = 4;

const basisFault = (one: Basis): string | undefined => {
  if (one.law && one.practice) return 'chỉ ghi một trong hai: «law» hoặc «practice: true».';
  return one.law || one.practice ? undefined : 'chưa có căn cứ: ghi «law», hoặc «practice: true» nếu là lời khuyên.';
};

const eachChoice = (story: Case, visit: (choice: Choice, path: readonly PropertyKey[], scene: number) => void): void =>
  story.scenes.forEach((scene, s) => scene.choices.forEach((choice, c) => visit(choice, ['scenes', s, 'choices', c], s)));

const checkBases = (story: Case, report: Report): void => {
  const look = (one: Basis, path: readonly PropertyKey[]) => {
    const fault = basisFault(one);
    if (fault) report(path, fault);
  };
  for (const key of ['order', 'tell', 'write', 'protect', 'debrief'] as const) story[key].forEach((one, i) => look(one, [key, i]));
  eachChoice(story, (choice, path) => look(choice, path));
};

const checkNames = (story: Case, report: Report): boolean => {
  let sound = true;
  const fault: Report = (path, text) => {
    sound = false;
    report(path, text);
  };
  const seen = new Set<string>([byScore]);
  for (const key of ['scenes', 'endings'] as const)
    story[key].forEach(({ id }, i) => {
      if (seen.has(id)) fault([key, i], `mã cảnh hoặc kết cục «${id}» dùng hai lần.`);
      seen.add(id);
    });
  eachChoice(story, ({ goto }, path) => {
    const targets = typeof goto === 'string' ? [goto] : (goto ?? []).map((one) => one.to);
    for (const to of targets) if (!seen.has(to)) fault(path, `«goto» dẫn tới «${to}» không có trong tình huống này.`);
    if (typeof goto === 'object' && goto.at(-1)?.when) fault(path, 'đường cuối cùng của «goto» phải không có điều kiện.');
    for (const to of targets)
      if (story.endings.some((one) => one.id === to && one.kind !== 'poor'))
        fault(path, `«goto» chỉ được dẫn thẳng tới kết cục xấu; kết cục tốt đi qua «${byScore}».`);
  });
  const last = story.endings.at(-1);
  if (last?.when || (last?.least ?? 0) > 0 || last?.kind === 'best') fault(['endings', story.endings.length - 1], 'kết cục cuối phải không có điều kiện.');
  if (story.endings.filter((one) => one.kind === 'best').length !== 1) fault(['endings'], 'phải có đúng một kết cục «best».');
  story.scenes.forEach((scene, s) => scene.day !== undefined && scene.time === undefined && fault(['scenes', s], 'ghi ngày khác thì phải ghi giờ.'));
  return sound;
};

/** Every mark is put by somebody and read by somebody. */
const checkMarks = (story: Case, report: Report): void => {
  const put = new Set<string>();
  const read = new Set<string>();
  const note = (when: readonly string[] | undefined, path: readonly PropertyKey[]) => {
    for (const condition of when ?? []) {
      const { mark } = readCondition(condition);
      read.add(mark);
      if (!put.has(mark)) report(path, `điều kiện đọc dấu «${mark}» mà không lựa chọn nào đặt.`);
    }
  };
  eachChoice(story, (choice) => [...choice.does, ...choice.tells, ...choice.writes, ...choice.sets].forEach((mark) => put.add(mark)));
  story.scenes.forEach((scene, s) => {
    scene.also.forEach((one, i) => note(one.when, ['scenes', s, 'also', i]));
    scene.choices.forEach((choice, c) => {
      note(choice.when, ['scenes', s, 'choices', c]);
      if (typeof choice.goto === 'object') choice.goto.forEach((way) => note(way.when, ['scenes', s, 'choices', c]));
    });
  });
  story.endings.forEach((ending, i) => note(ending.when, ['endings', i]));
  const acts = new Set(story.order.map((one) => one.id));
  const notes = new Set(story.write.map((one) => one.id));
  eachChoice(story, (choice, path) => {
    for (const mark of choice.sets) if (!read.has(mark)) report(path, `dấu «${mark}» được đặt mà không cảnh nào đọc lại (hậu quả chết).`);
    for (const id of choice.does) if (!acts.has(id)) report(path, `việc «${id}» không có trong «order».`);
    for (const id of choice.writes) if (!notes.has(id)) report(path, `điều ghi «${id}» không có trong «write».`);
    for (const mark of choice.clears) if (!put.has(mark)) report(path, `«clears» bỏ dấu «${mark}» không ai đặt.`);
  });
  story.order.forEach(({ id }, i) => put.has(id) || report(['order', i], `không lựa chọn nào làm việc «${id}».`));
  story.order.forEach(
    ({ id }, i) => isReceiver(id) && !story.tell.some((one) => one.who === id) && report(['order', i], `«${id}» là người nhận tin mà chưa có trong «tell».`),
  );
  story.tell.forEach(({ who }, i) => put.has(who) || report(['tell', i], `không lựa chọn nào báo «${who}».`));
  story.write.forEach(({ id }, i) => put.has(id) || report(['write', i], `không lựa chọn nào ghi «${id}».`));
};

const checkWays = (story: Case, report: Report): void => {
  const walk = explore(story);
  if (walk.endless) return report(['scenes'], `đi mãi không tới kết cục: ${walk.endless.slice(-6).join(' → ')}.`);
  if (walk.lost) report(['endings'], `không kết cục nào hợp với đường ${walk.lost.join(' → ')}.`);
  story.scenes.forEach((scene, s) => {
    if (!walk.scenes.has(scene.id)) return report(['scenes', s], `không đường nào tới cảnh «${scene.id}».`);
    if (walk.narrow.has(scene.id)) report(['scenes', s], `ở cảnh «${scene.id}» có lúc còn chưa đến hai lựa chọn.`);
    scene.also.forEach((_, i) => walk.also.has(`${scene.id}/${i}`) || report(['scenes', s, 'also', i], 'câu hậu quả này không bao giờ hiện.'));
    scene.choices.forEach((_, c) => walk.choices.has(`${scene.id}/${c}`) || report(['scenes', s, 'choices', c], 'lựa chọn này không bao giờ hiện.'));
    return undefined;
  });
  story.endings.forEach((ending, i) => walk.endings.has(ending.id) || report(['endings', i], `không đường nào tới kết cục «${ending.id}».`));
  if (!walk.late) report(['scenes'], 'chưa có hậu quả đến muộn: ít nhất một câu «also», một lối rẽ hoặc một kết cục phải đọc dấu đặt từ hai quyết định trước.');
  const best = bestPlay(story);
  if (best?.at !== 'end')
    return report(['scenes'], 'đi theo các lựa chọn «best» thì không tới kết cục; mỗi cảnh trên đường ấy cần một lựa chọn «grade: best».');
  if (best.steps.length < fewestDecisions) report(['scenes'], `đường tốt nhất chỉ có ${best.steps.length} quyết định, cần ít nhất ${fewestDecisions}.`);
  const open = best.judgement.meters.flatMap((meter) => meter.items.filter((item) => !item.done || item.late).map((item) => `${meter.id}/${item.id}`));
  if (open.length > 0) report(['scenes'], `đường tốt nhất vẫn thiếu: ${open.join(', ')}.`);
  if (best.ending.kind !== 'best') report(['endings'], `đường tốt nhất lại tới «${best.ending.id}».`);
  return undefined;
};

/** Everything an author has to mend in a case: names, sources, consequences, ways. */
export const caseFaults = (story: Case): Fault[] => {
  const faults: Fault[] = [];
  const report: Report = (path, text) => void faults.push({ path, text });
  checkBases(story, report);
  const sound = checkNames(story, report);
  checkMarks(story, report);
  if (sound) checkWays(story, report);
  return faults;
};

/** What is wrong with the cards of a module, beside ids and citations. @param prefix that ids begin with */
export const cardFaults = (file: CardFile, prefix: string | undefined): Fault[] =>
  file.cards.flatMap((card, i) => {
    const texts: string[] = [];
    const right = card.options.filter((one) => one.right).length;
    if (right !== 1) texts.push(`thẻ ${card.id}: phải có đúng một lựa chọn «right: true», đang có ${right}.`);
    if (card.mark !== 'C' && card.law.length === 0) texts.push(`thẻ ${card.id}: chưa có căn cứ (chỉ lời khuyên [C] được để trống).`);
    if (new Set(card.options.map((one) => one.text)).size !== card.options.length) texts.push(`thẻ ${card.id}: có hai lựa chọn giống nhau.`);
    if (prefix !== undefined && !card.id.startsWith(`${prefix}-`)) texts.push(`mã «${card.id}» phải bắt đầu bằng «${prefix}-».`);
    return texts.map((text) => ({ path: ['cards', i], text }));
  });
