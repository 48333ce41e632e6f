import { showShare } from '#domain/course/percent.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import { sharesOf } from '#domain/result/totals.ts';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords } from '#i18n/result.ts';
import { namesOf } from './form-names.ts';
import { personOf } from './words.ts';

const f = resultWords.form;

/** The sentence that the notes of the forms ask for, where the Law asks for it. */
const requestOf = ({ unit }: Sheet, outcome: Outcome, body: string): string => {
  const names = outcome.tied?.among.map((i) => personOf(unit.candidates, i)).join(', ') ?? '';
  if (outcome.follow === 'extra') return f.extra(body);
  if (outcome.follow === 'short') return f.short(outcome.missing);
  return outcome.follow === 'ask' ? f.tied(names) : '';
};

/** Who is elected, how many are missing, what is asked for. */
export const Conclusion = ({ sheet, outcome, totals }: { sheet: Sheet; outcome: Outcome; totals: readonly number[] }) => {
  const { unit } = sheet;
  const { body, by } = namesOf(sheet);
  const shares = sharesOf(totals);
  return (
    <>
      <p>Căn cứ vào kết quả ghi trên đây, Ban bầu cử {body} kết luận:</p>
      <p>
        a) Số cử tri đã tham gia bỏ phiếu đạt {shares.turnout === undefined ? '……' : showShare(shares.turnout)} % so với tổng số cử tri của đơn vị bầu cử.{' '}
        {!outcome.turnout.recognised && f.repeat(body, unit.number || '……')}
      </p>
      <p>b) Các Ông/Bà có tên sau đây nhận được quá nửa tổng số phiếu hợp lệ và có nhiều phiếu hơn, đã trúng cử {body}:</p>
      {outcome.elected.length === 0 ? (
        <p>{f.none}.</p>
      ) : (
        <ol class="votes">
          {outcome.elected.map((i) => (
            <li key={i}>
              Ông/Bà {personOf(unit.candidates, i)}, số phiếu: {showCount(totals[6 + i] ?? 0)}, đạt: {showShare(shares.candidates[i] ?? 0)} % so với tổng số
              phiếu hợp lệ.
            </li>
          ))}
        </ol>
      )}
      <p>
        c) Theo ấn định của {by} thì số {body} được bầu ở đơn vị bầu cử số {unit.number || '……'} là {unit.seats} đại biểu, nay đã bầu được{' '}
        {outcome.elected.length} đại biểu, còn thiếu {(unit.seats ?? 0) - outcome.elected.length} đại biểu. {requestOf(sheet, outcome, body)}
      </p>
    </>
  );
};
