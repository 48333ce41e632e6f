import type { ComponentChildren } from 'preact';
import type { Block, Field, Form, Piece } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';

/** Draws one field: an input, a mark, a text. The form does not know which. */
export type Draw = (field: Field) => ComponentChildren;

/** Text with the words that were filled in beforehand: "số *3*". */
export const Filled = ({ text }: { text: string }) => <>{text.split('*').map((part, i) => (i % 2 === 1 ? <em class="given">{part}</em> : part))}</>;

const PieceLine = ({ piece, draw }: { piece: Piece; draw: Draw }) =>
  piece.field ? (
    <span class={`slot kind-${piece.field.kind}`}>
      <span class="says">
        <Filled text={piece.before} />
      </span>{' '}
      {draw(piece.field)}
      {piece.after && <span class="unit">{piece.after.startsWith(',') ? piece.after : `\u00a0${piece.after.trimStart()}`}</span>}
    </span>
  ) : (
    <span>
      <Filled text={piece.before} />
    </span>
  );

const Table = ({ block, draw }: { block: Extract<Block, { kind: 'table' }>; draw: Draw }) => (
  <div class="table">
    <table>
      <caption>{block.caption}</caption>
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
                <td key={i} data-label={(block.columns[i] ?? '').replaceAll('*', '')} class={cell === '' ? 'none' : undefined}>
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

const Signs = ({ block, draw }: { block: Extract<Block, { kind: 'signs' }>; draw: Draw }) => (
  <div class={`signs of-${block.cells.length}`}>
    {block.cells.map((cell) => (
      <div key={cell.role.join()} class="sign-cell">
        <p class="role">
          {cell.role.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p class="hint">{cell.hint}</p>
        <p class="marks">{cell.signs.map((s) => draw(s.field))}</p>
      </div>
    ))}
  </div>
);

const BlockOf = ({ block, draw }: { block: Block; draw: Draw }) => {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'table':
      return <Table block={block} draw={draw} />;
    case 'signs':
      return <Signs block={block} draw={draw} />;
    case 'line':
    case 'slip':
      return (
        <p class={block.pieces.some((piece) => piece.field) ? `${block.kind} asks` : block.kind}>
          {block.pieces.map((piece, i) => (
            <PieceLine key={i} piece={piece} draw={draw} />
          ))}
        </p>
      );
  }
};

/** A form as paper: A4 with the margins and the headings of official documents; a plain list on a phone. */
export const Paper = ({ form, draw, children }: { form: Form; draw: Draw; children?: ComponentChildren }) => (
  <article class="paper" aria-label={`${form.short}: ${form.title.join(' ')}`}>
    <p class="practice">{words.practice}</p>
    <p class="form-no">{words.formNo(form.number)}</p>
    <header>
      <p class="maker">
        {form.maker.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p class="state">
        <span>{words.country}</span>
        <span class="motto">{words.motto}</span>
      </p>
    </header>
    <h3>
      {form.title.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </h3>
    {form.blocks.map((block, i) => (
      <BlockOf key={i} block={block} draw={draw} />
    ))}
    <footer>
      <p>{words.notes}:</p>
      <ul>
        {form.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </footer>
    {children}
  </article>
);
