import type { ComponentChildren } from 'preact';
import { showShare } from '#domain/course/percent.ts';
import { showCount } from '#domain/result/numbers.ts';
import type { Outcome } from '#domain/result/outcome.ts';
import { sharesOf, totalsOf } from '#domain/result/totals.ts';
import { isBlank, type Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { personOf } from './words.ts';

const f = t.form;

/** Names of form 19 or 24 that depend on the level. */
const namesOf = ({ unit }: Sheet) => {
  const qh = unit.level === 'qh';
  return {
    no: qh ? '19/HĐBC-QH' : '24/HĐBC-HĐND',
    body: qh ? 'đại biểu Quốc hội' : 'đại biểu Hội đồng nhân dân',
    place: qh ? '' : unit.place || f.blank,
    board: qh ? 'BAN BẦU CỬ ĐẠI BIỂU QUỐC HỘI' : 'BAN BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
    by: qh ? 'Hội đồng bầu cử quốc gia' : 'Ủy ban bầu cử',
    copies: qh ? '03' : '04',
    to: qh
      ? 'Hội đồng bầu cử quốc gia, Ủy ban bầu cử tỉnh/thành phố, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố'
      : 'Ủy ban bầu cử, Thường trực Hội đồng nhân dân, Ủy ban nhân dân, Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp',
  };
};

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

const Votes = ({ sheet, totals }: { sheet: Sheet; totals: readonly number[] }) => {
  const { unit } = sheet;
  const shares = sharesOf(totals);
  if (unit.level !== 'qh') {
    return (
      <ol class="votes">
        {unit.candidates.map((_, i) => (
          <li key={i}>
            Ông/Bà {personOf(unit.candidates, i)} được {showCount(totals[6 + i] ?? 0)} phiếu/{showCount(totals[4] ?? 0)} phiếu hợp lệ
          </li>
        ))}
      </ol>
    );
  }
  return (
    <table class="areas">
      <thead>
        <tr>
          <th scope="col">Khu vực bỏ phiếu</th>
          {unit.candidates.map((_, i) => (
            <th key={i} scope="col">
              Số phiếu bầu cho Ông (Bà) {personOf(unit.candidates, i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows
          .filter((row) => !isBlank(row))
          .map((row, j) => (
            <tr key={j}>
              <th scope="row">{row.name}</th>
              {unit.candidates.map((_, i) => (
                <td key={i}>{typeof row.cells[6 + i] === 'number' ? showCount(row.cells[6 + i] as number) : ''}</td>
              ))}
            </tr>
          ))}
        <tr class="sum">
          <th scope="row">Tổng cộng:</th>
          {unit.candidates.map((_, i) => (
            <td key={i}>{showCount(totals[6 + i] ?? 0)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Tỷ lệ % so với tổng số phiếu hợp lệ</th>
          {shares.candidates.map((value, i) => (
            <td key={i}>{value === undefined ? '' : `${showShare(value)} %`}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};

/** The sentence that the notes of the forms ask for, where the Law asks for it. */
const requestOf = ({ unit }: Sheet, outcome: Outcome, body: string): string => {
  const names = outcome.tied?.among.map((i) => personOf(unit.candidates, i)).join(', ') ?? '';
  if (outcome.follow === 'extra') return f.extra(body);
  if (outcome.follow === 'short') return f.short(outcome.missing);
  return outcome.follow === 'ask' ? f.tied(names) : '';
};

const Conclusion = ({ sheet, outcome, totals }: { sheet: Sheet; outcome: Outcome; totals: readonly number[] }) => {
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
      <p class="practice-line">{stamp}</p>
    </section>
  );
};
