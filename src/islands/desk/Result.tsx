import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Attempt } from '#domain/desk/attempt.ts';
import { evening, outcome } from '#domain/desk/grade.ts';
import type { Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { Stamp } from '../kit/Stamp.tsx';
import type { Cites } from '../kit/cites.ts';
import { Wrongs, wrongsOf } from './HourEnd.tsx';
import { sayBallots } from './words.ts';

const t = deskWords.result;

/** The evening's table: issued against the marks of the list, and who explains the difference. */
const Evening = ({ visitors, attempt }: { visitors: readonly Visitor[]; attempt: Attempt }) => {
  const { sums, slips } = evening(visitors, attempt.decisions);
  const off = sums.some((sum) => sum.issued !== sum.due || sum.exchanged !== sum.exchangeDue);
  return (
    <>
      <div class="table-box">
        <table>
          <caption>{t.table}</caption>
          <thead>
            <tr>
              {t.columns.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <tr key={sum.level} class={sum.issued === sum.due ? '' : 'off'}>
                <th scope="row">{deskWords.levels[sum.level]}</th>
                <td>{sum.due}</td>
                <td>{sum.issued}</td>
                <td>{sum.issued === sum.due ? '0' : `${sum.issued > sum.due ? '+' : '−'}${Math.abs(sum.issued - sum.due)}`}</td>
                <td>{sum.exchanged === sum.exchangeDue ? sum.exchanged : `${sum.exchanged} (${sum.exchangeDue})`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{slips.length === 0 ? t.match : off ? t.off : t.cancel}</p>
      {slips.length > 0 && (
        <ul class="slips">
          {slips.map(({ index, extra, missing }) => (
            <li key={index}>
              {index + 1}. {visitors[index]?.name}:{' '}
              {[extra.length > 0 ? t.extra(sayBallots(extra)) : '', missing.length > 0 ? t.missing(sayBallots(missing)) : ''].filter(Boolean).join('; ')}
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">{t.convention}</p>
    </>
  );
};

/** How the day at the table went. */
export const Result = ({
  visitors,
  attempt,
  cites,
  children,
}: {
  visitors: readonly Visitor[];
  attempt: Attempt;
  cites: Cites;
  children: ComponentChildren;
}) => {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const result = outcome(visitors, attempt.decisions);
  const seconds = attempt.waits.reduce((sum, one) => sum + one, 0);
  const wrongs = wrongsOf(visitors, attempt);
  const test = attempt.mode === 'test';
  return (
    <div class="result">
      <h3 tabIndex={-1} ref={title}>
        {t.title}
      </h3>
      <div class="figures">
        <p class="big">{t.score(result.right, result.counted)}</p>
        <p>
          {Math.floor(result.score)} % · {t.time(Math.floor(seconds / 60), seconds % 60)}
          {attempt.queue && ` · ${t.longest(attempt.longest)}`} · {deskWords.start.code} <b class="seed">{attempt.seed}</b>
        </p>
        <p>{t.slips(result.slips)}</p>
        {test && <p class={result.passed ? 'pass right' : 'pass wrong'}>{result.passed ? t.passed : t.failed}</p>}
        {result.perfect && <p>{t.perfect}</p>}
        {test && result.passed && <Stamp text={t.stamp} fresh />}
      </div>
      <Evening visitors={visitors} attempt={attempt} />
      {wrongs.length > 0 && (
        <>
          <h4>{t.review}</h4>
          <Wrongs list={wrongs} cites={cites} />
        </>
      )}
      <div class="row no-print">{children}</div>
    </div>
  );
};
