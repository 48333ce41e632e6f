import { fanLevel } from '#domain/count/decisions.ts';
import { heapOf } from '#domain/count/run.ts';
import { countWords as t } from '#i18n/count.ts';
import type { StepProps } from './Decide.tsx';
import { MiniBallot } from './MiniBallot.tsx';

/** A fan of papers of one colour, with one or two of another colour among them. */
export const FanStep = ({ game, value, onChange }: StepProps) => {
  const { fan } = game.scene;
  const chosen = value === '' || value === '-' ? [] : value.split(',').map(Number);
  const toggle = (at: number) => {
    const next = chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at].sort((a, b) => a - b);
    onChange(next.join());
  };
  return (
    <>
      <p class="says">{t.decide.sort.says(t.levels[fanLevel(fan)])}</p>
      <ul class="fan">
        {fan.map(({ level }, at) => (
          <li key={at}>
            <button
              type="button"
              class={`leaf ${level}`}
              aria-pressed={chosen.includes(at)}
              aria-label={t.decide.sort.paper(at + 1, t.levels[level])}
              onClick={() => toggle(at)}
            >
              <svg viewBox="0 0 60 84" aria-hidden="true">
                <path class="body" d="M1 1H59V83H1Z" />
                <path class="edge" d="M5 8H55M5 76H55" />
                <circle cx="13" cy="20" r="6" />
                <path class="lines" d="M24 18H50M28 24H46M10 40H46M10 49H50M10 58H42M10 67H48" />
              </svg>
              <small aria-hidden="true">{at + 1}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A hand of ballots, each to be put on the pile of its number of names left. */
export const HandStep = ({ game, value, onChange }: StepProps) => {
  const { hand } = game.scene;
  const chosen = value === '' ? hand.map(() => '') : value.split(',');
  const heap = heapOf(game, hand[0]?.level ?? 'xa');
  return (
    <ul class="hand-grid">
      {hand.map(({ paper }, at) => (
        <li key={at}>
          <MiniBallot heap={heap} paper={paper} small label={t.decide.hand.paper(at + 1)} />
          <div class="k-buttons" role="group" aria-label={t.decide.hand.paper(at + 1)}>
            {Array.from({ length: heap.seats }, (_, i) => String(i + 1)).map((k) => (
              <button
                key={k}
                type="button"
                class="k"
                aria-pressed={chosen[at] === k}
                aria-label={t.decide.hand.pile(Number(k))}
                onClick={() => onChange(chosen.map((old, i) => (i === at ? k : old)).join())}
              >
                {k}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};
