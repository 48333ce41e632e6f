import type { Day, DayContent, Stage } from '#domain/day/types.ts';
import { dayWords as t } from '#i18n/day.ts';

/** When a stage happens: "19:05". */
export const clockOf = (stage: Stage, content: DayContent): string => {
  switch (stage.kind) {
    case 'evening':
    case 'opening':
    case 'closing':
    case 'sending':
      return content[stage.kind].clock;
    case 'card':
      return stage.card.clock;
    default:
      return t.clocks[stage.kind];
  }
};

export const titleOf = (stage: Stage): string => (stage.kind === 'card' ? `${t.stages[stage.of]}: ${stage.card.title}` : t.stages[stage.kind]);

/** Those who come to the desk, and the incidents. */
export const cardsOf = (day: Day) => day.stages.filter((stage): stage is Extract<Stage, { kind: 'card' }> => stage.kind === 'card');
