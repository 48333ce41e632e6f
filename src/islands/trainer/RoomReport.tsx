import { useEffect, useState } from 'preact/hooks';
import { decode } from '#domain/progress/code.ts';
import { roomReport } from '#domain/progress/room.ts';
import { adoptStyle } from '../kit/adopt-style.ts';
import css from './trainer.css?inline';
import { WeakTable } from './WeakTable.tsx';

interface Props {
  questions: Record<string, { ask: string; lesson: string; module: string }>;
  names: Record<string, string>;
}

/** Codes in a text that people sent: one or several to a message, links with a code included. */
const codesIn = (text: string): string[] => [
  ...new Set(
    text
      .slice(0, 2_000_000)
      .split(/\s+/)
      .map((w) => w.replace(/^.*#nhan=/, ''))
      .filter((w) => w.length >= 8),
  ),
];

/** Where a trainer pastes the codes of a room and sees what the room got wrong. Nothing is kept or sent. */
export const RoomReport = ({ questions, names }: Props) => {
  const [text, setText] = useState('');
  useEffect(() => adoptStyle(css), []);
  const read = codesIn(text).map((code) => decode(code));
  const good = read.flatMap((r) => (r.ok ? [r.progress] : []));
  const report = roomReport(good);
  const lines = report.questions.slice(0, 20).map((w) => ({
    ...w,
    title: questions[w.id]?.ask ?? w.id,
    href: questions[w.id] ? `${questions[w.id]?.lesson}#${w.id}` : undefined,
    note: questions[w.id]?.module ?? '',
  }));
  const parts = report.parts.map((w) => ({ ...w, title: names[w.id] ?? w.id, href: undefined, note: '' }));
  return (
    <div class="room needs-js">
      <label>
        <span>Dán các mã của người học, mỗi mã một dòng</span>
        <textarea rows={6} value={text} onInput={(e) => setText(e.currentTarget.value)} spellcheck={false} />
      </label>
      <p role="status" class="small">
        {text.trim() === ''
          ? 'Chưa có mã nào.'
          : `Đọc được ${good.length} mã${read.length > good.length ? `; ${read.length - good.length} mẩu không phải mã hoặc bị cắt, hãy xin lại` : ''}.`}
      </p>
      {good.length > 0 && <WeakTable caption="Câu cả phòng sai nhiều nhất" rows={lines} />}
      {parts.length > 0 && <WeakTable caption="Bài thi và bài thực hành chưa đạt" rows={parts} />}
    </div>
  );
};
