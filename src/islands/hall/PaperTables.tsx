import { allCodes, rankOf, type Finding } from '#domain/hall/codes.ts';
import type { Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { HeadRow } from '../kit/HeadRow.tsx';
import { wordsOf, type Words } from '../kit/words.ts';
import { placesOf } from './words.ts';

/** Every check as a line to tick, what binds first. */
export const Checklist = ({ words }: { words: Words }) => (
  <table>
    <HeadRow names={t.twin.listColumns} />
    <tbody>
      {(['must', 'guide', 'practice'] as const).flatMap((rank) =>
        allCodes
          .filter((code) => rankOf(code) === rank)
          .map((code) => (
            <tr key={code}>
              <td>{t.marks[rank]}</td>
              <td>{wordsOf(words, code).title}</td>
              <td>
                <span class="box" aria-hidden="true" />
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
    <HeadRow names={t.twin.columns} />
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
