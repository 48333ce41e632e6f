import type { ComponentChildren } from 'preact';
import type { Finding } from '#domain/hall/codes.ts';
import type { Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { twinWords } from '#i18n/twin.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { Close } from './Close.tsx';
import { Drawing } from './Drawing.tsx';
import { Checklist, Key } from './PaperTables.tsx';
import type { Words } from '../kit/words.ts';
import { nameOf } from './words.ts';
import css from './twin.css?inline';

interface Paper {
  plan: Plan;
  findings: readonly Finding[];
  words: Words;
  seed: string;
}

const Page = ({ seed, children, name = false }: { seed: string; children: ComponentChildren; name?: boolean }) => (
  <section>
    <TwinHead title={t.title} seed={seed} name={name} />
    {children}
  </section>
);

const worthLooking = (plan: Plan) => plan.items.filter((item) => t.traits[item.kind] && item.kind !== 'backdrop');

/** A room to inspect on paper: the drawing, each thing close by with lines to write on, the key on a page of its own. */
const InspectPaper = ({ plan, findings, words, seed }: Paper) => (
  <>
    <Page seed={seed} name>
      <div class="sheet">
        <Drawing plan={plan} code={seed} />
      </div>
    </Page>
    <Page seed={seed}>
      <h2>{t.twin.look}</h2>
      <div class="close-list">
        {worthLooking(plan).map((item) => (
          <div key={item.id}>
            <h3>{nameOf(item)}</h3>
            <Close item={item} plan={plan} />
          </div>
        ))}
      </div>
    </Page>
    <Page seed={seed}>
      {plan.items
        .filter((item) => item.kind === 'backdrop')
        .map((item) => (
          <Close key={item.id} item={item} plan={plan} />
        ))}
      <h2>{t.twin.write}</h2>
      <ol class="lines">
        {Array.from({ length: 12 }, (_, i) => (
          <li key={i} />
        ))}
      </ol>
    </Page>
    <TwinKey title={t.title} seed={seed} says={`${twinWords.keySays} ${t.twin.marks}`}>
      <Key plan={plan} findings={findings} words={words} />
    </TwinKey>
  </>
);

/** A room that was arranged, what it still lacks, and the list to go through on the evening before. */
const RoomPaper = ({ plan, findings, words, seed }: Paper) => (
  <>
    <Page seed={seed} name>
      <div class="sheet">
        <Drawing plan={plan} code={seed} />
      </div>
    </Page>
    {findings.length > 0 && plan.items.length > 0 && (
      <Page seed={seed}>
        <Key plan={plan} findings={findings} words={words} />
      </Page>
    )}
    <Page seed={seed}>
      <h2>{t.twin.list}</h2>
      <p>{t.twin.marks}</p>
      <Checklist words={words} />
    </Page>
  </>
);

/** Prints a room to inspect, or one that was arranged. */
export const printRoom = (mode: 'arrange' | 'inspect', paper: Paper): void =>
  printTwin(mode === 'inspect' ? <InspectPaper {...paper} /> : <RoomPaper {...paper} />, 'hall-twin hall', css);
