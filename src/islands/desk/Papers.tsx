import { levels, type Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { bornOf, marksOf } from './words.ts';

const t = deskWords.table;

/** The voter's card as it lies on the table. */
export const Card = ({ visitor }: { visitor: Visitor }) => {
  const { kind, cardName, cardArea, number } = visitor;
  if (kind.card === 'none') return <div class="voter-card none">{t.noCard}</div>;
  const own = kind.card !== 'other-person';
  return (
    <div class={`voter-card ${kind.card}`}>
      <b class="head">{t.card}</b>
      <dl>
        <dt>{t.fullName}</dt>
        <dd class="name">{cardName}</dd>
        {own && (
          <>
            <dt>{t.born}</dt>
            <dd>{bornOf(visitor)}</dd>
          </>
        )}
        <dt>{t.cardArea}</dt>
        <dd>{cardArea}</dd>
        <dt>{t.cardNo}</dt>
        <dd>{number}</dd>
      </dl>
      {kind.card === 'stamped' && <strong class="done">{t.stamped}</strong>}
      {kind.card === 'several' && <small>{t.cardMore}</small>}
    </div>
  );
};

/** The line of the list, or that there is none. */
export const ListLine = ({ visitor, open }: { visitor: Visitor; open: boolean }) => {
  const { kind, listName, number, note } = visitor;
  const marks = marksOf(visitor);
  if (kind.line === 'none' || !marks) return <p class="no-line">{t.noLine}</p>;
  const { line } = kind;
  const hidden = kind.note !== undefined && !open;
  return (
    <dl class={line.crossed ? 'list-line crossed' : 'list-line'}>
      <div>
        <dt>{t.no}</dt>
        <dd>{number}</dd>
      </div>
      <div class="wide">
        <dt>{t.fullName}</dt>
        <dd>
          {line.crossed ? <s>{listName}</s> : listName}
          {line.crossed && <span class="vh"> ({t.crossed})</span>}
        </dd>
      </div>
      {kind.card !== 'other-person' && (
        <div class="half">
          <dt>{t.born}</dt>
          <dd>{bornOf(visitor)}</dd>
        </div>
      )}
      <div class={kind.card === 'other-person' ? 'full' : 'half'}>
        <dt>{t.lives}</dt>
        <dd>{t.where[line.at]}</dd>
      </div>
      {levels.map((level) => (
        <div key={level} class="mark">
          <dt>{deskWords.columns[level]}</dt>
          <dd>{marks[level] === 'X' ? t.mark.X : t.mark.O}</dd>
        </div>
      ))}
      <div class="full">
        <dt>{t.noteColumn}</dt>
        <dd class={hidden || note === '' ? 'soft' : ''}>{hidden ? t.noteHidden : note || t.empty}</dd>
      </div>
      {line.added && (
        <div class="full">
          <dt class="vh">{t.list}</dt>
          <dd class="added">{t.added}</dd>
        </div>
      )}
    </dl>
  );
};
