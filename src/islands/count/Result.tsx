import { useState } from 'preact/hooks';
import { broken, relations } from '#domain/count/figures.ts';
import { finalFigures, type Outcome } from '#domain/count/grade.ts';
import { bundleOf, type Game, type Item, type State } from '#domain/count/run.ts';
import type { Code } from '#domain/count/codes.ts';
import { countWords as t } from '#i18n/count.ts';
import { Heading, Reason, Sign } from './parts.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { bundleName, figure, nameOf } from './words.ts';

export interface ResultProps {
  game: Game;
  state: State;
  outcome: Outcome;
  seconds: number;
  words: Words;
  study: string;
  address: string | undefined;
  onAgain: () => void;
  onSame: () => void;
  onOther: () => void;
  onPrint: () => void;
}

const Copy = ({ address }: { address: string }) => {
  const [said, tell] = useState('');
  const failed = `${t.result.copyFailed} ${address}`;
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(address).then(
          () => tell(t.result.copied),
          () => tell(failed),
        )
      : tell(failed);
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {t.result.copy}
      </button>
      <span class="small copied" role="status">
        {said}
      </span>
    </>
  );
};

const placeOf = (game: Game, item: Item): string => {
  if (item.bundle === undefined) return '';
  const bundle = bundleOf(game, item.bundle);
  return item.ballot === undefined || item.ballot >= bundle.papers.length ? bundleName(bundle) : t.result.where(bundleName(bundle), item.ballot + 1);
};

/** What was missed, each kind once, with the places where it happened. */
const Missed = ({ game, items, words }: { game: Game; items: readonly Item[]; words: Words }) => {
  const kinds = [...new Set(items.map((item) => item.code))];
  return (
    <section>
      <h4>{t.result.missed}</h4>
      {kinds.length === 0 && <p>{t.result.none}</p>}
      <ul class="missed">
        {kinds.map((code) => {
          const places = items
            .filter((item) => item.code === code)
            .map((item) => placeOf(game, item))
            .filter(Boolean);
          return (
            <li key={code}>
              <h5>
                <Sign right={false} /> {wordsOf(words, code).title}
              </h5>
              {places.length > 0 && <p class="small soft">{places.join('; ')}</p>}
              <Reason words={wordsOf(words, code)} act={t.told.act} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Seen = ({ game, items, words }: { game: Game; items: readonly Item[]; words: Words }) => (
  <details class="seen">
    <summary>
      {t.result.seen} ({items.length})
    </summary>
    <ul>
      {items.map((item, i) => (
        <li key={i}>
          <Sign right />
          <span>
            {wordsOf(words, item.code).title}
            {item.bundle !== undefined && <small class="soft">{` ${[placeOf(game, item), t.result.by[item.by]].filter(Boolean).join(', ')}`}</small>}
          </span>
        </li>
      ))}
    </ul>
  </details>
);

/** What each candidate has, and what it should be. */
const TotalsTable = ({ game, kind }: { game: Game; kind: Outcome['kinds'][number] }) => (
  <div class="sheet-paper">
    <table class="figures-table">
      <caption>{t.levels[kind.level]}</caption>
      <thead>
        <tr>
          {t.result.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kind.truth.map((right, row) => {
          const same = kind.mine[row] === right;
          return (
            <tr key={row} class={same ? '' : 'off'}>
              <th scope="row">{nameOf(game, kind.level, row)}</th>
              <td>{figure(right)}</td>
              <td class="hand">
                {kind.mine[row] === undefined ? '–' : figure(kind.mine[row] ?? 0)} {!same && <Sign right={false} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

/** Every relation of the evening, held against the final numbers. */
const Relations = ({ game, state, words }: Pick<ResultProps, 'game' | 'state' | 'words'>) => {
  const off = new Set<Code>(game.box.heaps.flatMap(({ level }) => broken(finalFigures(game, state, level))));
  return (
    <ul class="relations">
      {relations.map(({ code }) => (
        <li key={code} class={off.has(code as Code) ? 'off' : ''}>
          <Sign right={!off.has(code as Code)} />
          <span>
            {wordsOf(words, code as Code).title} <b>{off.has(code as Code) ? t.result.fails : t.result.holds}</b>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** How the evening went. */
export const Result = (props: ResultProps) => {
  const { game, state, outcome, words, seconds } = props;
  const test = game.setup.mode === 'test';
  return (
    <div class="step result">
      <Heading>{t.result.title}</Heading>
      <div class="figures">
        <p class={outcome.exact ? 'big exact' : 'big off'}>
          <Sign right={outcome.exact} /> {outcome.exact ? t.result.exact : t.result.inexact}
        </p>
        <p>{t.result.caught(outcome.caught, outcome.total)}</p>
        <p class="soft">
          {[t.result.time(Math.floor(seconds / 60), seconds % 60), t.result.alarms(state.alarms), t.result.recounts(state.recounts)].join(' · ')} ·{' '}
          {t.start.code}: <b class="seed">{game.setup.seed}</b>
        </p>
        {test && (
          <p class={outcome.passed ? 'verdict-line passed' : 'verdict-line failed'}>
            {outcome.passed ? t.result.passed : `${t.result.failed}. ${t.result.need}`}
          </p>
        )}
        {outcome.perfect && <p>{t.result.perfect}</p>}
        {test && outcome.passed && <span class="done-stamp">{t.result.stamp}</span>}
        <p class="baseline">
          {t.result.baseline} <a href={props.study}>{t.result.study}</a>
        </p>
      </div>
      <Missed game={game} items={outcome.items.filter((item) => !item.caught)} words={words} />
      <Seen game={game} items={outcome.items.filter((item) => item.caught)} words={words} />
      <section>
        <h4>{t.result.table}</h4>
        {outcome.kinds.map((kind) => (
          <TotalsTable key={kind.level} game={game} kind={kind} />
        ))}
      </section>
      <section>
        <h4>{t.result.checks}</h4>
        <Relations game={game} state={state} words={words} />
      </section>
      <div class="row no-print">
        <button type="button" class="button primary" onClick={props.onAgain}>
          {t.result.again}
        </button>
        <button type="button" class="button" onClick={props.onSame}>
          {t.result.same}
        </button>
        <button type="button" class="button" onClick={props.onPrint}>
          {t.start.print}
        </button>
        <button type="button" class="button" onClick={props.onOther}>
          {t.result.other}
        </button>
        {props.address && <Copy address={props.address} />}
      </div>
    </div>
  );
};
