import { rankOf, type Finding, type Rank } from '#domain/hall/codes.ts';
import type { Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { wordsOf, type Words } from '../kit/words.ts';
import { placesOf } from './words.ts';

export const ranks: readonly Rank[] = ['must', 'guide', 'practice'];

export const RankTag = ({ rank }: { rank: Rank }) => (
  <span class={`rank ${rank}`}>
    <span aria-hidden="true">{t.marks[rank]}</span> {t.ranks[rank]}
  </span>
);

export interface FindingsProps {
  plan: Plan;
  findings: readonly Finding[];
  words: Words;
  onShow?: ((id: string) => void) | undefined;
}

const One = ({ plan, finding, words, onShow }: { finding: Finding } & Omit<FindingsProps, 'findings'>) => {
  const { title, why, act, cite } = wordsOf(words, finding.code);
  const seen = finding.at.find((id) => plan.items.some((item) => item.id === id));
  return (
    <li>
      <b>
        {title} <span class="code">{finding.code}</span>
      </b>
      <span class="place">{placesOf(plan, finding)}</span>
      <span>{why}</span>
      <span>
        <b>{t.inspect.do}:</b> {act}
      </span>
      <span class="foot-line">
        {cite && <span class="law-tag">{cite}</span>}
        {onShow && seen !== undefined && (
          <button type="button" class="button quiet" onClick={() => onShow(seen)}>
            {t.arrange.show}
          </button>
        )}
      </span>
    </li>
  );
};

/** Findings under what binds: law and national rules, guidance of a province, good practice. */
export const Findings = (props: FindingsProps) => (
  <div class="findings">
    {ranks.map((rank) => {
      const list = props.findings.filter((finding) => rankOf(finding.code) === rank);
      return list.length === 0 ? null : (
        <section key={rank} class={rank}>
          <h4>
            <RankTag rank={rank} /> <small>{t.rankSays[rank]}</small>
          </h4>
          <ul>
            {list.map((finding) => (
              <One key={finding.code + finding.at.join()} {...props} finding={finding} />
            ))}
          </ul>
        </section>
      );
    })}
  </div>
);
