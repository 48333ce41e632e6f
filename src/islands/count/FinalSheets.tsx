import type { Code } from '#domain/count/codes.ts';
import { broken, relations } from '#domain/count/figures.ts';
import { finalFigures, type Outcome } from '#domain/count/grade.ts';
import type { Game, State } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { Mark } from './parts.tsx';
import { figure, nameOf } from './words.ts';

/** What each candidate has, and what it should be. */
export const TotalsTable = ({ game, kind }: { game: Game; kind: Outcome['kinds'][number] }) => (
  <div class="sheet-paper">
    <table class="figures-table">
      <caption>{t.levels[kind.level]}</caption>
      <HeadRow names={t.result.head} />
      <tbody>
        {kind.truth.map((right, row) => {
          const same = kind.mine[row] === right;
          return (
            <tr key={row} class={same ? '' : 'off'}>
              <th scope="row">{nameOf(game, kind.level, row)}</th>
              <td>{figure(right)}</td>
              <td class="hand">
                {kind.mine[row] === undefined ? '–' : figure(kind.mine[row] ?? 0)} {!same && <Mark right={false} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

/** Every relation of the evening, held against the final numbers. */
export const Relations = ({ game, state, words }: { game: Game; state: State; words: Words }) => {
  const off = new Set<Code>(game.box.heaps.flatMap(({ level }) => broken(finalFigures(game, state, level))));
  return (
    <ul class="relations">
      {relations.map(({ code }) => (
        <li key={code} class={off.has(code as Code) ? 'off' : ''}>
          <Mark right={!off.has(code as Code)} />
          <span>
            {wordsOf(words, code as Code).title} <b>{off.has(code as Code) ? t.result.fails : t.result.holds}</b>
          </span>
        </li>
      ))}
    </ul>
  );
};
