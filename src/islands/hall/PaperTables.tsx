import { allCodes, rankOf, type Finding } from '#domain/hall/codes.ts';
import type { Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { placesOf } from './words.ts';

/** Every check as a line to tick, what binds first. */
export const Checklist = ({ words }: { words: Words }) => (
  <table>
    <thead>
      <tr>
        {t.twin.listColumns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {(['must', 'guide', 'practice'] as const).flatMap((rank) =>
        allCodes
          .filter((code) => rankOf(code) === rank)
          .map((code) => (
            <tr key={code}>
              <td>{t.marks[rank]}</td>
              <td>{wordsOf(words, code).title}</td>
              <td>
                <span class="tick" aria-hidden="true" />
              </td>
              <td>{wordsOf(words, code).cite}</td>
            </tr>
          )),
      )}
    </tbody>
  </table>
);

/** What is wrong in the room, where, and what to do. */
export const Key = ({ plan, findings, words }: { plan: Plan; findings: readonly Finding[]; words: Words }) => (
  <table>
    <thead>
      <tr>
        {t.twin.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {findings.map((finding) => {
        const { title, act, cite } = wordsOf(words, finding.code);
        return (
          <tr key={finding.code + finding.at.join()}>
            <td>{t.marks[rankOf(finding.code)]}</td>
            <td>{title}</td>
            <td>{placesOf(plan, finding)}</td>
            <td>{act}</td>
            <td>{cite}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
