import { codes } from '#domain/count/codes.ts';
import { fanLevel, judge, judgements, type DecisionId } from '#domain/count/decisions.ts';
import { pileOf } from '#domain/count/box.ts';
import { heapOf, type Game } from '#domain/count/run.ts';
import { judgementOf } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { Heading, Mark, Reason } from './parts.tsx';
import { wordsOf, type Words } from '../kit/words.ts';

const d = t.decide;

/** What turned out, in numbers and names. */
const aftermath = (game: Game, id: DecisionId): string => {
  const { plan, scene, box } = game;
  if (id.startsWith('cover-')) {
    const lost = plan.lost === undefined ? undefined : box.bundles[plan.lost];
    return lost && `cover-${lost.level}` === id ? d.cover.afterFault(lost.k, lost.papers.length) : d.cover.afterOk;
  }
  switch (id) {
    case 'inventory': {
      if (!plan.inventory) return d.inventory.afterOk;
      const { level, field, written } = plan.inventory;
      return d.inventory.afterFault(t.levels[level], d.inventory.rows[field], written, heapOf(game, level).inventory[field]);
    }
    case 'compare':
      return plan.page ? d.compare.afterFault(t.levels[plan.page.level], plan.page.written, heapOf(game, plan.page.level).voted) : d.compare.afterOk;
    case 'piles': {
      if (!plan.piles) return d.piles.afterOk;
      const { level, k, written } = plan.piles;
      const heap = heapOf(game, level);
      const right = k === 0 ? heap.papers.filter((paper) => paper.valid).length : pileOf(heap, k).length;
      return d.piles.afterFault(t.levels[level], k === 0 ? d.piles.rows.valid : d.piles.rows.pile(k), written, right);
    }
    case 'sort':
      return d.sort.after(scene.fan.flatMap(({ level }, i) => (level === fanLevel(scene.fan) ? [] : [`${i + 1} (${t.levels[level]})`])).join(', '));
    case 'hand':
      return d.hand.after(scene.hand.map(({ paper }, i) => `${d.hand.paper(i + 1).toLowerCase()}: ${paper.left.length}`).join('; '));
    case 'odd':
      return '';
    default:
      return d[id as 'seal'].after;
  }
};

/** Each odd ballot: what it is, what the whole Tổ decided, what the learner said. */
const OddList = ({ game, choice }: { game: Game; choice: string }) => {
  const made = judgements(choice);
  return (
    <ol class="odd-list">
      {game.scene.odd.map(({ paper }, i) => {
        if (!paper.odd) return null;
        const right = judgementOf[paper.odd];
        const mine = made[i];
        return (
          <li key={i} class={mine === right ? 'right' : 'wrong'}>
            <Mark right={mine === right} />
            <span>
              <b>{`${i + 1}. ${d.odd.options[right]}`}</b>: {d.odd.why[paper.odd]}. {right === 'team' && d.odd.ruled(paper.valid)}{' '}
              {mine !== right && mine && `(${d.odd.yours}: ${d.odd.options[mine]})`}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** What a learner is told after a decision in a lesson. */
export const Told = ({ game, id, choice, words, act }: { game: Game; id: DecisionId; choice: string; words: Words; act: (token: string) => void }) => {
  const results = judge(game.scene, game.plan, game.box, id, choice);
  const right = results.every((one) => one.right);
  const wrong = results.find((one) => !one.right) ?? results[0];
  const says = aftermath(game, id);
  return (
    <div class={`step told ${right ? 'right' : 'wrong'}`}>
      <Heading>
        <Mark right={right} /> {right ? t.told.right : t.told.wrong}
      </Heading>
      {says && <p class="outcome">{says}</p>}
      {id === 'odd' && <OddList game={game} choice={choice} />}
      {wrong && <Reason words={wordsOf(words, wrong.code)} act={t.told.act} />}
      {id === 'odd' && right && <p>{wordsOf(words, codes.doubt).why}</p>}
      <div class="bar-bottom">
        <button type="button" class="button primary" onClick={() => act('o')}>
          {t.next}
        </button>
      </div>
    </div>
  );
};
