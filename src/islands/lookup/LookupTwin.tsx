import { solution } from '#domain/quiz/quiz.ts';
import { lookupWords as t } from '#i18n/lookup.ts';
import type { Laid } from '#stores/lookup.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';

const letters = 'ABCD';

interface Props {
  laid: readonly Laid[];
  seed: string;
  cites: Cites;
}

const Asked = ({ laid: { sheet } }: { laid: Laid }) => {
  const { question, shown } = sheet;
  if (question.kind !== 'one')
    return (
      <p>
        {t.twin.answer}
        {question.kind === 'number' ? ' %' : ''}
      </p>
    );
  return (
    <ul>
      {shown.map((option, i) => (
        <li key={option}>
          <span class="box" aria-hidden="true" /> <b>{letters[i]}.</b> {question.options[option]?.text}
        </li>
      ))}
    </ul>
  );
};

const KeyRow = ({ laid: { task, sheet }, no, cites }: { laid: Laid; no: number; cites: Cites }) => {
  const { question, shown } = sheet;
  const [answer] = solution(question);
  const letter = question.kind === 'one' ? `${letters[shown.findIndex((i) => question.options[i]?.right)]}. ` : '';
  return (
    <tr>
      <td>{no}</td>
      <td>
        {letter}
        {answer?.text}
      </td>
      <td>{answer?.why}</td>
      <td>{labelsOf(task.law, cites)}</td>
    </tr>
  );
};

const LookupTwin = ({ laid, seed, cites }: Props) => (
  <>
    <section>
      <TwinHead title={t.title} seed={seed} name />
      <ol>
        {laid.map((one, i) => (
          <li key={one.task.question.id}>
            <p>
              <b>{i + 1}.</b> {one.task.question.ask}
            </p>
            <Asked laid={one} />
          </li>
        ))}
      </ol>
    </section>
    <TwinKey title={t.title} seed={seed}>
      <table>
        <tbody>
          {laid.map((one, i) => (
            <KeyRow key={one.task.question.id} laid={one} no={i + 1} cites={cites} />
          ))}
        </tbody>
      </table>
    </TwinKey>
  </>
);

/** Prints the tasks of a code with their key. */
export const printLookup = (laid: readonly Laid[], seed: string, cites: Cites): void =>
  printTwin(<LookupTwin laid={laid} seed={seed} cites={cites} />, 'lookup-twin');
