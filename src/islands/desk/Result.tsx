import type { Attempt } from '#domain/desk/attempt.ts';
import { evening, outcome } from '#domain/desk/grade.ts';
import type { Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import type { Cites } from '../kit/cites.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { After, Figures, ScoreTitle, type AfterProps } from '../kit/Score.tsx';
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
          <HeadRow names={t.columns} />
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

export interface ResultProps extends Omit<AfterProps, 'words' | 'children'> {
  visitors: readonly Visitor[];
  attempt: Attempt;
  cites: Cites;
  onTest: () => void;
}

/** How the day at the table went. */
export const Result = ({ visitors, attempt, cites, onTest, ...after }: ResultProps) => {
  const result = outcome(visitors, attempt.decisions);
  const seconds = attempt.waits.reduce((sum, one) => sum + one, 0);
  const wrongs = wrongsOf(visitors, attempt);
  const test = attempt.mode === 'test';
  return (
    <div class="result">
      <ScoreTitle>{t.title}</ScoreTitle>
      <Figures
        big={t.score(result.right, result.counted)}
        facts={[`${Math.floor(result.score)} %`, exerciseWords.time(seconds), ...(attempt.queue ? [t.longest(attempt.longest)] : [])]}
        code={deskWords.start.code}
        seed={attempt.seed}
        passed={test ? result.passed : undefined}
      >
        <p>{t.slips(result.slips)}</p>
        {result.perfect && <p>{t.perfect}</p>}
      </Figures>
      <Evening visitors={visitors} attempt={attempt} />
      {wrongs.length > 0 && (
        <>
          <h4>{t.review}</h4>
          <Wrongs list={wrongs} cites={cites} />
        </>
      )}
      <After words={t} {...after}>
        {!test && (
          <button type="button" class="button" onClick={onTest}>
            {t.test}
          </button>
        )}
      </After>
    </div>
  );
};
