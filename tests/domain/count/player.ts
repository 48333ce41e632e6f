import { sum } from '../../../src/domain/count/box.ts';
import { fanLevel, fitPersons, type DecisionId } from '../../../src/domain/count/decisions.ts';
import { trueTotals } from '../../../src/domain/count/grade.ts';
import { apply, beatsAt, bundleOf, copiedTable, initial, strokeRows, trueRows, type Game, type State } from '../../../src/domain/count/run.ts';
import { judgementOf } from '../../../src/domain/count/types.ts';

/** The right answer to every decision. */
export const rightChoice = ({ scene, plan, box }: Game, id: DecisionId): string => {
  const letter = { valid: 'v', invalid: 'i', team: 't' };
  if (id.startsWith('cover-')) {
    const lost = plan.lost === undefined ? undefined : box.bundles[plan.lost];
    return lost && `cover-${lost.level}` === id ? `find-${lost.k}` : 'go';
  }
  const answers: Partial<Record<DecisionId, string>> = {
    order: 'witness,inventory,seal,open',
    witness: scene.persons
      .filter((person) => fitPersons.includes(person))
      .slice(0, 2)
      .join(),
    inventory: plan.inventory ? `recount-${plan.inventory.level}` : 'ok',
    seal: 'each',
    open: 'mainFirst',
    sort: scene.fan.flatMap((paper, i) => (paper.level === fanLevel(scene.fan) ? [] : [i])).join() || '-',
    compare: plan.page ? 'stop' : 'go',
    odd: scene.odd.map(({ paper }) => letter[judgementOf[paper.odd ?? 'shaky']]).join(),
    hand: scene.hand.map(({ paper }) => paper.left.length).join(),
    piles: plan.piles ? (plan.piles.k === 0 ? 'valid' : 'piles') : 'ok',
    method: 'threes',
    outsider: 'decline',
  };
  return answers[id] ?? '';
};

/** What somebody who sees everything does next. */
export const perfectToken = (game: Game, state: State): string => {
  const { where } = state;
  switch (where.kind) {
    case 'decide':
      return `d${rightChoice(game, where.id)}`;
    case 'told':
      return 'o';
    case 'read': {
      const near = state.live.find((live) => live.bundle === where.bundle && live.ballot >= where.ballot - 1);
      if (near) return `x${near.kind}`;
      const paper = bundleOf(game, where.bundle).papers[where.ballot];
      if (!paper || game.setup.role === 'check') return 'n';
      if (game.setup.role !== 'write') return `s${paper.left[where.beat]}`;
      return `s${beatsAt(game, state, where.bundle, where.ballot)[where.beat]?.said}`;
    }
    case 'close':
      return `k${strokeRows(game, state, where.bundle).join()}`;
    case 'recount':
      return `r${strokeRows(game, state, where.bundle)
        .flatMap((n, i) => (n === trueRows(game, where.bundle)[i] ? [] : [i]))
        .join()}`;
    case 'totals': {
      const { digit } = game.plan;
      if (digit?.level === where.level && !state.flagged) return `g${digit.k}-${digit.row}`;
      return `t${trueTotals(game, where.level).join()}`;
    }
    case 'done':
      return '';
  }
};

export const play = (game: Game, next: (game: Game, state: State) => string): { state: State; log: string[] } => {
  let state = initial;
  const log: string[] = [];
  while (state.where.kind !== 'done' && log.length < 9000) {
    const token = next(game, state);
    log.push(token);
    state = apply(game, state, token);
  }
  return { state, log };
};

/** Decides right, but reads on and closes whatever stands there. */
export const blindToken = (game: Game, state: State): string => {
  const { where } = state;
  if (where.kind === 'read') return where.ballot < bundleOf(game, where.bundle).papers.length ? 'f' : 'n';
  if (where.kind === 'totals')
    return `t${Array.from({ length: trueTotals(game, where.level).length }, (_, row) => sum(copiedTable(game, state, where.level).map((pile) => pile[row] ?? 0))).join()}`;
  return perfectToken(game, state);
};
