import { explain, type Answer } from '#domain/quiz/quiz.ts';
import type { Question } from '#domain/quiz/schema.ts';
import { words } from '#i18n/quiz.ts';

/** A citation as the page hands it to an island. */
export interface Cited {
  label: string;
  full: string;
  says: string;
  href: string;
}

const signs = { right: '✓', missed: '✓', wrong: '✗', other: '–' } as const;

/** Every option with its reason, and the articles. */
export const Explanation = ({ question, answer, law }: { question: Question; answer: Answer; law: Cited[] }) => (
  <div class="explanation">
    <ul>
      {explain(question, answer).map((note) => (
        <li key={note.text} class={`note-${note.state}`}>
          <p>
            <span class="sign" aria-hidden="true">
              {signs[note.state]}
            </span>
            <span class="vh">{words.states[note.state]}: </span>
            <strong>{note.text}</strong>
          </p>
          <p>{note.why}</p>
        </li>
      ))}
    </ul>
    <p class="small law">
      {words.law}:{' '}
      {law.map((l) => (
        <a key={l.label} href={l.href} title={l.says}>
          {l.full}
        </a>
      ))}
    </p>
  </div>
);
