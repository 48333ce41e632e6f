import { useState } from 'preact/hooks';
import { shareOf, showShare, splitShares } from '#domain/course/percent.ts';
import { toolWords } from '#i18n/tools.ts';
import { exactText, parseCount } from '#domain/course/counts.ts';

const t = toolWords.percent;

interface FieldProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

const Count = ({ label, value, onInput }: FieldProps) => {
  const bad = value.trim() !== '' && parseCount(value) === undefined;
  return (
    <label>
      <span>{label}</span>
      <input type="text" inputMode="numeric" autocomplete="off" value={value} aria-invalid={bad} onInput={(e) => onInput(e.currentTarget.value)} />
      {bad && <small role="alert">{t.bad}</small>}
    </label>
  );
};

/** The share to write down, and how the rounding went. */
const Share = ({ name, part, whole, written }: { name: string; part: number; whole: number; written?: number | undefined }) => {
  const own = shareOf(part, whole);
  if (own === undefined) return null;
  const third = Math.floor((part * 100_000) / whole) % 10;
  const even = (part * 10_000) % whole === 0;
  return (
    <p class="share">
      <span>{name}</span> <b>{showShare(written ?? own)} %</b>{' '}
      <small class="soft">
        {t.exact(exactText(part, whole))}; {even ? t.even : third >= 5 ? t.up : t.down}
      </small>
    </p>
  );
};

const Turnout = () => {
  const [list, setList] = useState('');
  const [voted, setVoted] = useState('');
  const [whole, part] = [parseCount(list), parseCount(voted)];
  return (
    <section>
      <h2>{t.turnout}</h2>
      <div class="fields">
        <Count label={t.list} value={list} onInput={setList} />
        <Count label={t.voted} value={voted} onInput={setVoted} />
      </div>
      <div class="out" aria-live="polite">
        {whole === undefined || part === undefined || whole === 0 ? (
          <p class="soft">{t.empty}</p>
        ) : part > whole ? (
          <p class="note amber">{t.over(t.voted, t.list)}</p>
        ) : (
          <>
            <Share name={t.turnout} part={part} whole={whole} />
            <p class="small">{part * 2 > whole ? t.half.over : t.half.not}</p>
          </>
        )}
      </div>
    </section>
  );
};

const Ballots = () => {
  const [texts, set] = useState({ collected: '', valid: '', invalid: '' });
  const [whole, valid, invalid] = [parseCount(texts.collected), parseCount(texts.valid), parseCount(texts.invalid)];
  const all = whole !== undefined && valid !== undefined && invalid !== undefined && whole > 0;
  const split = all && valid + invalid === whole ? splitShares([valid, invalid]) : undefined;
  const [a, b] = split?.shares ?? [];
  return (
    <section>
      <h2>{t.ballots}</h2>
      <div class="fields">
        {(['collected', 'valid', 'invalid'] as const).map((key) => (
          <Count key={key} label={t[key]} value={texts[key]} onInput={(text) => set({ ...texts, [key]: text })} />
        ))}
      </div>
      <div class="out" aria-live="polite">
        {!all && <p class="soft">{t.empty}</p>}
        {all && !split && <p class="note amber">{t.mismatch(valid + invalid, whole)}</p>}
        {all && split && a !== undefined && b !== undefined && (
          <>
            <Share name={t.valid} part={valid} whole={whole} written={a} />
            <Share name={t.invalid} part={invalid} whole={whole} written={b} />
            <p class="small">
              {t.sum(showShare(a), showShare(b))}{' '}
              {split.adjusted && t.adjusted(split.adjusted.line === 0 ? t.valid : t.invalid, split.adjusted.by > 0 ? t.plus : t.minus)}
            </p>
          </>
        )}
      </div>
    </section>
  );
};

const Votes = () => {
  const [valid, setValid] = useState('');
  const [votes, setVotes] = useState<readonly string[]>(['', '', '']);
  const whole = parseCount(valid);
  return (
    <section>
      <h2>{t.votes}</h2>
      <p class="small soft">{t.votesSays}</p>
      <div class="fields">
        <Count label={t.valid} value={valid} onInput={setValid} />
        {votes.map((text, i) => (
          <Count key={i} label={t.candidate(i + 1)} value={text} onInput={(next) => setVotes(votes.map((old, j) => (j === i ? next : old)))} />
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => votes.length < 12 && setVotes([...votes, ''])}>
          {t.add}
        </button>
        <button type="button" class="button" onClick={() => votes.length > 1 && setVotes(votes.slice(0, -1))}>
          {t.less}
        </button>
      </div>
      <div class="out" aria-live="polite">
        {votes.map((text, i) => {
          const part = parseCount(text);
          if (part === undefined || whole === undefined || whole === 0) return null;
          if (part > whole)
            return (
              <p key={i} class="note amber">
                {t.over(t.candidate(i + 1), t.valid)}
              </p>
            );
          return <Share key={i} name={`${t.candidate(i + 1)}. ${part * 2 > whole ? t.half.over : t.half.not}`} part={part} whole={whole} />;
        })}
      </div>
    </section>
  );
};

/** Percentages as the minutes want them. */
export const Percent = () => (
  <div class="tool percent needs-js">
    <Turnout />
    <Ballots />
    <Votes />
  </div>
);
