import { explain, type Answer, type Asked } from '#domain/quiz/quiz.ts';
import { words } from '#i18n/quiz.ts';

/** A citation as the page hands it to an island. */
export interface Cited {
  /** "Điều 74 khoản 1 điểm c, Luật Bầu cử …" */
  full: string;
  href: string;
}

const signs = { right: '✓', missed: '✓', wrong: '✗', other: '–' } as const;

/** Every option with its reason, and the articles. */
export const Explanation = ({ question, answer, law }: { question: Asked; answer: Answer; law: Cited[] }) => (
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
        <a key={l.full} href={l.href}>
          {l.full}
        </a>
      ))}
    </p>
  </div>
);
