import type { ComponentChildren } from 'preact';
import type { Block, Field, Form } from '#domain/minutes/types.ts';
import { words } from '#i18n/minutes.ts';
import { Filled } from './Filled.tsx';
import type { FormNotes } from './words.ts';

/** Draws one field: an input, a mark, a text. The form does not know which. */
export type Draw = (field: Field) => ComponentChildren;

/** Who signs, and where. */
export const Signs = ({ block, draw, named }: { block: Extract<Block, { kind: 'signs' }>; draw: Draw; named: boolean }) => (
  <div class={`signs of-${block.cells.length}`}>
    {block.place && (
      <p class="place">
        <Filled text={block.place} />
      </p>
    )}
    {block.cells.map((cell) => (
      <div key={cell.role.join()} class="sign-cell">
        <p class="role">
          {cell.role.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p class="hint">{cell.hint}</p>
        <p class="marks">{cell.signs.map((s) => draw(s.field))}</p>
        {named && <p class="names">{cell.signs.flatMap((s) => s.name ?? []).join(', ')}</p>}
      </div>
    ))}
  </div>
);

/** The notes that the form prints, by its numbers, and what the course adds. */
export const Notes = ({ form, notes }: { form: Form; notes: FormNotes | undefined }) => (
  <footer>
    {notes && (
      <>
        <p>
          <strong>{notes.head}</strong>
        </p>
        {notes.notes.map((text, i) => (
          <p key={i}>
            ({i + 1}) {text}
          </p>
        ))}
        {notes.end.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </>
    )}
    <p class="own">
      {notes && `${words.notesFrom(notes.source)} `}
      {form.notes.length > 0 && `${words.notes}: ${form.notes.join(' ')}`}
    </p>
  </footer>
);
