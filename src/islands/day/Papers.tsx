import { useState } from 'preact/hooks';
import { parseShare } from '#domain/course/percent.ts';
import type { Day, DayContent, DayRules, Pick, World } from '#domain/day/types.ts';
import { isValid } from '#domain/day/world.ts';
import { dayWords } from '#i18n/day.ts';
import { twinWords } from '#i18n/twin.ts';
import { StageForm } from './frame.tsx';

const fields = ['collected', 'valid', 'invalid', 'turnout', 'validShare', 'invalidShare'] as const;
type Field = (typeof fields)[number];
const shares: readonly Field[] = ['turnout', 'validShare', 'invalidShare'];

/** The minutes of the commune's council, as far as they are numbers. */
export const MinutesStage = ({ day, world, onAnswer }: { day: Day; world: World; onAnswer: (answer: string) => void }) => {
  const t = dayWords.minutes;
  const [texts, setTexts] = useState<Record<Field, string>>({ collected: '', valid: '', invalid: '', turnout: '', validShare: '', invalidShare: '' });
  const fits = (field: Field) => (shares.includes(field) ? parseShare(texts[field]) !== undefined : /^\d{1,6}$/.test(texts[field].trim()));
  const done = fields.every(fits);
  const valid = world.pile.filter((ballot) => isValid(ballot, day.seats)).length;
  return (
    <StageForm done={done} need={t.need} onDone={() => onAnswer(fields.map((field) => texts[field].trim()).join('|'))}>
      <p>{t.text}</p>
      <div class="form-paper">
        <p class="practice-line">{twinWords.practice}</p>
        <dl class="numbers">
          {(
            [
              [t.listed, day.listed],
              [t.voted, day.voted],
              [t.otherValid, world.otherValid],
              [t.otherInvalid, world.otherInvalid],
              [t.last, t.lastSays(valid, world.pile.length - valid)],
            ] as const
          ).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {fields.map((field) => (
          <label key={field} class="field">
            <span>{t[field]}</span>
            <input
              type="text"
              inputMode={shares.includes(field) ? 'decimal' : 'numeric'}
              autocomplete="off"
              value={texts[field]}
              onInput={(event) => setTexts({ ...texts, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </StageForm>
  );
};

const Checks = ({
  legend,
  picks,
  chosen,
  onChange,
}: {
  legend: string;
  picks: readonly Pick[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) => (
  <fieldset class="picks">
    <legend>{legend}</legend>
    {picks.map((pick) => (
      <label key={pick.id} class="pick">
        <input
          type="checkbox"
          checked={chosen.includes(pick.id)}
          onChange={() => onChange(picks.flatMap((one) => ((one.id === pick.id ? !chosen.includes(one.id) : chosen.includes(one.id)) ? [one.id] : [])))}
        />
        <span>{pick.text}</span>
      </label>
    ))}
  </fieldset>
);

/** Who signs, how many copies, who gets them, where the ballots go. */
export const Sending = ({ content, rules, onAnswer }: { content: DayContent; rules: DayRules; onAnswer: (answer: string) => void }) => {
  const t = dayWords.sending;
  const { text, signers, receivers, ballots } = content.sending;
  const [who, setWho] = useState<readonly string[]>([]);
  const [copies, setCopies] = useState(0);
  const [to, setTo] = useState<readonly string[]>([]);
  const [where, setWhere] = useState('');
  const done = who.length > 0 && copies > 0 && to.length > 0 && where !== '';
  return (
    <StageForm done={done} need={t.need} onDone={() => onAnswer([who.join(','), copies, to.join(','), where].join('|'))}>
      <p>{text}</p>
      <Checks legend={t.signers} picks={signers} chosen={who} onChange={setWho} />
      <fieldset class="picks">
        <legend>{t.copies}</legend>
        {[rules.copies - 1, rules.copies, rules.copies + 2].map((n) => (
          <label key={n} class="pick">
            <input type="radio" name="copies" checked={copies === n} onChange={() => setCopies(n)} />
            <span>{t.copy(n)}</span>
          </label>
        ))}
      </fieldset>
      <Checks legend={t.receivers} picks={receivers} chosen={to} onChange={setTo} />
      <fieldset class="picks">
        <legend>{t.ballots}</legend>
        {ballots.map((pick) => (
          <label key={pick.id} class="pick">
            <input type="radio" name="ballots" checked={where === pick.id} onChange={() => setWhere(pick.id)} />
            <span>{pick.text}</span>
          </label>
        ))}
      </fieldset>
    </StageForm>
  );
};
