import type { ComponentChildren } from 'preact';
import { showShare } from '#domain/course/percent.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import { sharesOf, totalsOf } from '#domain/result/totals.ts';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { namesOf } from './form-names.ts';
import { Conclusion } from './FormConclusion.tsx';
import { Votes } from './FormVotes.tsx';

const f = t.form;

const Head = ({ sheet }: { sheet: Sheet }) => {
  const { board, place, no } = namesOf(sheet);
  return (
    <>
      <p class="form-no">{f.form(no)}</p>
      <table class="head">
        <tbody>
          <tr>
            <td>
              {board}
              <br />
              {place && (
                <>
                  {place.toUpperCase()}
                  <br />
                </>
              )}
              <b>ĐƠN VỊ BẦU CỬ SỐ {sheet.unit.number || '……'}</b>
            </td>
            <td>
              <b>{f.nation}</b>
              <br />
              <b class="motto">{f.motto}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
};

const Line = ({ children }: { children: ComponentChildren }) => <p class="dash">- {children}</p>;

const Signs = () => (
  <table class="signs">
    <tbody>
      <tr>
        <td>
          <b>TM. BAN BẦU CỬ</b>
          <br />
          <b>TRƯỞNG BAN</b>
          <br />
          <i>(Ký, ghi rõ họ và tên, đóng dấu của Ban bầu cử)</i>
        </td>
        <td>
          <b>CÁC PHÓ TRƯỞNG BAN BẦU CỬ</b>
          <br />
          <i>(Ký, ghi rõ họ và tên)</i>
        </td>
      </tr>
    </tbody>
  </table>
);

/**
 * A draft of form 19 or 24 on A4, with the numbers filled in; people, places and dates are left to be written.
 * `stamp` says on every page that it is no document.
 */
export const FormDraft = ({ sheet, outcome, stamp }: { sheet: Sheet; outcome: Outcome; stamp: string }) => {
  const { unit } = sheet;
  const { body, copies, to } = namesOf(sheet);
  const totals = totalsOf(sheet);
  const shares = sharesOf(totals);
  const n = (i: number) => showCount(totals[i] ?? 0);
  const ballots = (i: number) => (shares.ballots ? showShare(shares.ballots.shares[i] ?? 0) : '……');
  return (
    <section class="form">
      <p class="practice-line">{stamp}</p>
      <Head sheet={sheet} />
      <h1>
        BIÊN BẢN XÁC ĐỊNH KẾT QUẢ BẦU CỬ {body.toUpperCase()}
        <br />Ở ĐƠN VỊ BẦU CỬ SỐ {unit.number || '……'}
      </h1>
      <p>Gồm {f.blank.repeat(2)}</p>
      <p>Vào hồi …… giờ …… phút, ngày …… tháng …… năm ………, Ban bầu cử gồm có: {f.blank.repeat(3)}</p>
      <p>
        Đơn vị bầu cử được bầu {unit.seats} đại biểu, có {unit.candidates.length} người ứng cử. Sau khi kiểm tra và tổng hợp kết quả từ Biên bản kết quả kiểm
        phiếu do các Tổ bầu cử chuyển đến, kết quả như sau:
      </p>
      <Line>Tổng số cử tri của đơn vị bầu cử: {n(0)} người.</Line>
      <Line>Số cử tri đã tham gia bỏ phiếu: {n(1)} người.</Line>
      <Line>
        Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri của đơn vị bầu cử: {shares.turnout === undefined ? '……' : showShare(shares.turnout)} %.
      </Line>
      <Line>Số phiếu phát ra: {n(2)} phiếu.</Line>
      <Line>Số phiếu thu vào: {n(3)} phiếu.</Line>
      <Line>
        Số phiếu hợp lệ: {n(4)} phiếu. Tỷ lệ so với tổng số phiếu thu vào: {ballots(0)} %.
      </Line>
      <Line>
        Số phiếu không hợp lệ: {n(5)} phiếu. Tỷ lệ so với tổng số phiếu thu vào: {ballots(1)} %.
      </Line>
      <Line>Số phiếu bầu cho mỗi người ứng cử:</Line>
      <Votes sheet={sheet} totals={totals} />
      <Conclusion sheet={sheet} outcome={outcome} totals={totals} />
      <p>d) Tóm tắt những việc xảy ra: {f.blank}</p>
      <p>đ) Những khiếu nại, tố cáo trong quá trình bầu cử do các Tổ bầu cử đã giải quyết: {f.blank}</p>
      <p>e) Những khiếu nại, tố cáo trong quá trình bầu cử do Ban bầu cử đã giải quyết, cách giải quyết: {f.blank}</p>
      <p>
        g) Những khiếu nại, tố cáo chuyển đến {unit.level === 'qh' ? 'Ủy ban bầu cử ở tỉnh/thành phố, Hội đồng bầu cử quốc gia' : 'Ủy ban bầu cử'}: {f.blank}
      </p>
      <p>
        Biên bản được lập thành {copies} bản và được gửi đến {to}.
      </p>
      <Signs />
      <p class="practice-line">{stamp}</p>
    </section>
  );
};
