import { levels, type Session, type Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { exerciseWords } from '#i18n/exercise.ts';
import { labelsOf, type Cites } from '../kit/cites.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { printTwin, TwinHead, TwinKey } from '../kit/twin.tsx';
import { Card, ListLine } from './Papers.tsx';
import { letters, sayBallots } from './words.ts';
import css from './twin.css?inline';

const t = deskWords.twin;

const Item = ({ visitor, no }: { visitor: Visitor; no: number }) => (
  <li>
    <p>
      <b>
        {no}. {visitor.name}
      </b>{' '}
      ({deskWords.table.age(visitor.age, deskWords.table.sex[visitor.sex])}): «{visitor.words}» {visitor.scene}
    </p>
    <div class="papers">
      <Card visitor={visitor} />
      <ListLine visitor={visitor} open={false} />
    </div>
    {visitor.kind.papers.length > 0 && <p>{visitor.kind.papers.join('; ')}</p>}
    <p>
      {levels.map((level) => (
        <span key={level} class="tick">
          ☐ {deskWords.levels[level]}
        </span>
      ))}
      {visitor.kind.note && <span class="tick">{deskWords.decide.note} ………………………………</span>}
    </p>
    <ol class="options">
      {visitor.options.map(({ index, text }, i) => (
        <li key={index}>
          <b>{letters[i]}.</b> {text}
        </li>
      ))}
    </ol>
  </li>
);

const KeyRow = ({ visitor, no, cites }: { visitor: Visitor; no: number; cites: Cites }) => {
  const { ballots, note, act } = visitor.kind;
  const right = visitor.options.findIndex(({ index }) => act.options[index]?.right);
  return (
    <tr>
      <td>{no}</td>
      <td>{sayBallots(ballots.give)}</td>
      <td>{note ? deskWords.notes[note.is] : ''}</td>
      <td>
        {letters[right]}
        {act.mark === 'C' && ` (${exerciseWords.advice})`}
      </td>
      <td>{ballots.why}</td>
      <td>{labelsOf([...ballots.law, ...(note?.law ?? []), ...act.law], cites)}</td>
    </tr>
  );
};

const Twin = ({ session, seed, cites }: { session: Session; seed: string; cites: Cites }) => {
  const visitors = session.hours.flatMap((hour) => hour.visitors);
  return (
    <>
      <section>
        <TwinHead title={deskWords.name} seed={seed} name>
          {` – ${deskWords.table.area(session.area)}`}
        </TwinHead>
        <p>{t.how}</p>
        <ol class="people">
          {visitors.map((visitor, i) => (
            <Item key={i} visitor={visitor} no={i + 1} />
          ))}
        </ol>
      </section>
      <TwinKey title={deskWords.name} seed={seed}>
        <table>
          <HeadRow names={t.columns} />
          <tbody>
            {visitors.map((visitor, i) => (
              <KeyRow key={i} visitor={visitor} no={i + 1} cites={cites} />
            ))}
          </tbody>
        </table>
      </TwinKey>
    </>
  );
};

/** Prints a day at the table with its key. */
export const printSession = (session: Session, seed: string, cites: Cites): void =>
  printTwin(<Twin session={session} seed={seed} cites={cites} />, 'desk-twin', css);
