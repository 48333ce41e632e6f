import type { ComponentChildren } from 'preact';
import type { Block, Form, Piece } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import { Filled, plain } from './Filled.tsx';
import { Notes, Signs, type Draw } from './Foot.tsx';
import type { FormNotes } from './words.ts';

const PieceLine = ({ piece, draw }: { piece: Piece; draw: Draw }) =>
  piece.field ? (
    <span class={`slot kind-${piece.field.kind}`}>
      <span class="says">
        <Filled text={piece.before} />
      </span>{' '}
      {draw(piece.field)}
      {piece.after && (
        <span class="unit">
          <Filled text={/^[,.]/.test(piece.after) ? piece.after : `\u00a0${piece.after.trimStart()}`} />
        </span>
      )}
    </span>
  ) : (
    <span>
      <Filled text={piece.before} />
    </span>
  );

const Table = ({ block, draw }: { block: Extract<Block, { kind: 'table' }>; draw: Draw }) => (
  <div class="table">
    <table>
      <caption>
        <Filled text={block.caption} />
      </caption>
      <thead>
        <tr>
          {block.columns.map((c) => (
            <th key={c} scope="col">
              <Filled text={c} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, r) => (
          <tr key={r}>
            {row.map((cell, i) =>
              i === 0 && typeof cell === 'string' && cell !== '' ? (
                <th key={i} scope="row">
                  <Filled text={cell} />
                </th>
              ) : (
                <td key={i} data-label={plain(block.columns[i] ?? '')} class={cell === '' ? 'none' : undefined}>
                  {typeof cell === 'string' ? <Filled text={cell} /> : draw(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** A line of a list stands closer to the next than a paragraph does. */
const isRow = (pieces: readonly Piece[]): boolean => /^(-|\d+\.)/.test(pieces[0]?.before ?? '');

const BlockOf = ({ block, draw, named }: { block: Block; draw: Draw; named: boolean }) => {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Filled text={block.text} />
        </h4>
      );
    case 'table':
      return <Table block={block} draw={draw} />;
    case 'signs':
      return <Signs block={block} draw={draw} named={named} />;
    case 'line':
    case 'slip':
    case 'aside':
      return (
        <p class={[block.kind, block.pieces.some((piece) => piece.field) && 'asks', isRow(block.pieces) && 'row'].filter(Boolean).join(' ')}>
          {block.kind === 'aside' && <em class="apart">{words.aside} </em>}
          {block.pieces.map((piece, i) => (
            <PieceLine key={i} piece={piece} draw={draw} />
          ))}
        </p>
      );
  }
};

interface Props {
  form: Form;
  draw: Draw;
  /** Notes printed on the official form. */
  notes: FormNotes | undefined;
  /** Names under the signatures. */
  named?: boolean;
  children?: ComponentChildren;
}

/** A form as paper: A4 with the margins and the headings of official documents; a plain list on a phone. */
export const Paper = ({ form, draw, notes, named = false, children }: Props) => {
  const signs = form.blocks.findIndex((block) => block.kind === 'signs');
  const drawn = (blocks: readonly Block[]) => blocks.map((block, i) => <BlockOf key={i} block={block} draw={draw} named={named} />);
  return (
    <article class="paper" aria-label={`${form.short}: ${plain(form.title.join(' '))}`}>
      <p class="practice">{words.practice}</p>
      <p class="form-no">{words.formNo(form.number)}</p>
      <header>
        <p class="maker">
          {form.maker.map((line) => (
            <span key={line}>
              <Filled text={line} />
            </span>
          ))}
        </p>
        <p class="state">
          <span>{words.country}</span>
          <span class="motto">{words.motto}</span>
        </p>
      </header>
      <h3>
        {form.title.map((line) => (
          <span key={line}>
            <Filled text={line} />
          </span>
        ))}
      </h3>
      {drawn(form.blocks.slice(0, signs - 1))}
      {/* Signatures never stand on a sheet without the sentence they are put to. */}
      <div class="close">{drawn(form.blocks.slice(signs - 1, signs + 1))}</div>
      {drawn(form.blocks.slice(signs + 1))}
      <Notes form={form} notes={notes} />
      {children}
    </article>
  );
};
