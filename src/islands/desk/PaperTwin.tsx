import { render } from 'preact';
import { levels, type Session, type Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { keyOf, type Cites } from '../kit/cites.ts';
import { Card, ListLine } from './Papers.tsx';
import { letters, sayBallots } from './words.ts';

const t = deskWords.twin;

const Top = ({ session, seed }: { session: Session; seed: string }) => (
  <header>
    <p class="practice-line">{t.practice}</p>
    <p>
      <b>{deskWords.name}</b> – {deskWords.start.code} <b>{seed}</b> – {deskWords.table.area(session.area)}
    </p>
  </header>
);

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
  const law = [...ballots.law, ...(note?.law ?? []), ...act.law].map((one) => cites[keyOf(one)]?.label ?? '');
  return (
    <tr>
      <td>{no}</td>
      <td>{sayBallots(ballots.give)}</td>
      <td>{note ? deskWords.notes[note.is] : ''}</td>
      <td>
        {letters[right]}
        {act.mark === 'C' && ` (${deskWords.advice})`}
      </td>
      <td>{ballots.why}</td>
      <td>{[...new Set(law)].join('; ')}</td>
    </tr>
  );
};

const Twin = ({ session, seed, cites }: { session: Session; seed: string; cites: Cites }) => {
  const visitors = session.hours.flatMap((hour) => hour.visitors);
  return (
    <>
      <section>
        <Top session={session} seed={seed} />
        <p>{t.name}</p>
        <p>{t.how}</p>
        <ol class="people">
          {visitors.map((visitor, i) => (
            <Item key={i} visitor={visitor} no={i + 1} />
          ))}
        </ol>
      </section>
      <section class="key">
        <Top session={session} seed={seed} />
        <h2>{t.key}</h2>
        <table>
          <thead>
            <tr>
              {t.columns.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visitors.map((visitor, i) => (
              <KeyRow key={i} visitor={visitor} no={i + 1} cites={cites} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

/** Puts the paper twin in the place of the page, prints, and takes it away again. */
export const printTwin = (session: Session, seed: string, cites: Cites): void => {
  const root = document.documentElement;
  const paper = document.createElement('div');
  paper.className = 'desk-twin';
  document.body.append(paper);
  render(<Twin session={session} seed={seed} cites={cites} />, paper);
  root.dataset['twin'] = 'desk';
  const clean = () => {
    delete root.dataset['twin'];
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', clean, { once: true });
  requestAnimationFrame(() => print());
};
