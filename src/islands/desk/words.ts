import { showDay } from '#domain/edition/dates.ts';
import type { LevelId } from '#domain/desk/schema.ts';
import { levels, type Visitor } from '#domain/desk/types.ts';
import { deskWords as t } from '#i18n/desk.ts';

export const letters = 'ABCD';

/** "Quốc hội, HĐND tỉnh", or that there is none. */
export const sayBallots = (give: readonly LevelId[]): string =>
  levels
    .filter((level) => give.includes(level))
    .map((level) => t.levels[level])
    .join(', ') || t.told.nothing;

/** Marks of columns (8), (9), (10): "X" or "0". */
export const marksOf = ({ kind }: Visitor): Record<LevelId, string> | undefined => {
  if (kind.line === 'none') return undefined;
  const { marks } = kind.line;
  return { qh: marks[0] ?? '', tinh: marks[1] ?? '', xa: marks[2] ?? '' };
};

export const bornOf = (visitor: Visitor): string => showDay(visitor.born);
