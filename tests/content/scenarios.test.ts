import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseFaults } from '../../src/authoring/check-scenarios.ts';
import { drawDeck, type DeckCard } from '#domain/scenario/cards.ts';
import { bestPlay, explore } from '#domain/scenario/explore.ts';
import { cardsSchema, caseSchema } from '#domain/scenario/schema.ts';
import type { Case } from '#domain/scenario/types.ts';

const read = (folder: string) =>
  readdirSync(folder).map((name) => ({ id: name.replace(/\.yml$/, ''), raw: parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown }));
const cases = read('content/scenarios').map(({ id, raw }): Case => ({ ...caseSchema.parse(raw), id }));
const cards = read('content/cards').flatMap(({ raw }) => {
  const file = cardsSchema.parse(raw);
  return file.cards.map((card): DeckCard => ({ ...card, module: file.module }));
});
const length = (text: string) => text.length;

describe('how many cases there are', () => {
  it.each([
    ['an-ninh', 10],
    ['y-te', 6],
    ['khieu-nai', 4],
    ['ngay-bau-cu', 4],
  ])('%s: at least %i', (module, least) => expect(cases.filter((one) => one.module === module).length).toBeGreaterThanOrEqual(least));
  it('24 in all', () => expect(cases.length).toBeGreaterThanOrEqual(24));
  it('the year of an epidemic case stands in its id and in the role', () => {
    for (const one of cases)
      expect([one.id, one.edition === '2021', one.id.endsWith('-2021')]).toEqual([one.id, one.id.endsWith('-2021'), one.edition === '2021']);
  });
});

describe('each case', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s: no faults, four decisions and more, a best way and bad ones', (_, story) => {
    expect(caseFaults(story)).toEqual([]);
    const walk = explore(story);
    expect([...walk.endings].length).toBeGreaterThanOrEqual(2);
    expect(walk.lowest).toBeLessThan(70);
    const best = bestPlay(story);
    if (best?.at !== 'end') throw new Error('the best way has no end');
    expect(best.ending.kind).toBe('best');
    expect(best.judgement.score).toBe(100);
    expect(best.steps.length).toBeGreaterThanOrEqual(4);
  });
});

describe('no choice is told by its length', () => {
  const scenes = cases.flatMap((one) => one.scenes);
  const where = (scene: Case['scenes'][number]) => {
    const best = Math.max(...scene.choices.filter((one) => one.grade === 'best').map((one) => length(one.text)));
    const others = scene.choices.filter((one) => one.grade !== 'best').map((one) => length(one.text));
    return best > Math.max(...others) ? 'longest' : best < Math.min(...others) ? 'shortest' : 'between';
  };
  it('of a case', () => {
    expect(scenes.filter((scene) => where(scene) === 'longest').length / scenes.length).toBeLessThan(0.35);
    expect(scenes.filter((scene) => where(scene) === 'shortest').length / scenes.length).toBeLessThan(0.35);
  });
  it('of a card', () => {
    const longest = cards.filter((card) =>
      card.options.every((one) => one.right || length(one.text) < length(card.options.find((other) => other.right)?.text ?? '')),
    );
    expect(longest.length / cards.length).toBeLessThan(0.35);
  });
});

describe('the cards', () => {
  it('are at least sixty', () => expect(cards.length).toBeGreaterThanOrEqual(60));
  it('fill a deck of each module', () => {
    for (const module of new Set(cards.map((card) => card.module)))
      expect(drawDeck(cards, 'K7M2QP', module).filter((card) => card.mark !== 'C').length).toBeGreaterThanOrEqual(8);
  });
  it('every option has its own reason', () => {
    for (const card of cards) expect(new Set(card.options.map((one) => one.why)).size).toBe(3);
  });
});
