import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksSchema } from '#domain/course/schema.ts';
import { outcome } from '#domain/count/grade.ts';
import { apply, initial, newGame } from '#domain/count/run.ts';
import { countWords } from '#i18n/count.ts';
import type { Host } from '#stores/host.ts';
import { Result } from '../../../src/islands/count/Result.tsx';
import { perfectToken } from '../../domain/count/player.ts';

const { checks } = checksSchema.parse(parse(readFileSync('content/checks/count.yml', 'utf8')));
const words = Object.fromEntries(checks.map(({ code, title, why, act }) => [code, { title, why, act, law: [], cite: '' }]));

const global = globalThis as { thbc?: Host };
afterEach(() => {
  delete global.thbc;
});

/** The result of a quick evening without a mistake. */
const drawn = () => {
  const game = newGame({ seed: 'KBEM23', size: 'quick', role: 'check', mode: 'test' });
  let state = initial;
  while (state.where.kind !== 'done') state = apply(game, state, perfectToken(game, state));
  const none = () => {};
  return render(
    <Result
      game={game}
      state={state}
      outcome={outcome(game, state)}
      seconds={90}
      words={words}
      study="/van-ban/"
      minutes="/luyen-tap/bien-ban/?ma=KBEM23&hom=nhanh&mau=32"
      onSame={none}
      onPrint={none}
      onOther={none}
    />,
  );
};

describe('from the counting room to the minutes', () => {
  it.each<[string, Host | undefined]>([
    ['on the site', undefined],
    ['in a package that has them', { has: () => true }],
  ])('%s there is a link', (_, host) => {
    if (host) global.thbc = host;
    expect(drawn()).toContain('href="/luyen-tap/bien-ban/?ma=KBEM23');
    expect(drawn()).not.toContain(countWords.result.minutesAway);
  });
  it('in a package without them there is none, and it says so', () => {
    global.thbc = { has: (href) => !href.includes('/bien-ban/') };
    expect(drawn()).not.toContain('bien-ban');
    expect(drawn()).toContain(countWords.result.minutesAway);
  });
});
