import { centredAt } from '#domain/hall/arrange.ts';
import type { Kind, Plan, Point } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import type { Arrange } from '#stores/hall.ts';
import { sayWhere } from './Drawing.tsx';
import { nameIn } from './words.ts';

/** A button that was pressed may be gone when the list is drawn anew: the focus goes where the thing now is. */
const focusOn = (selector: string) => requestAnimationFrame(() => document.querySelector<HTMLElement>(`.hall ${selector}`)?.focus({ preventScroll: true }));

/** What the arranging learner can do, each followed by words for those who do not see the drawing. */
export const useVerbs = (room: Arrange, plan: Plan | undefined, say: (text: string) => void) => {
  const where = (id: string) => {
    const now = room.$plan.get();
    const item = now?.items.find((one) => one.id === id);
    if (now && item) say(t.arrange.at(nameIn(now, id) ?? '', sayWhere(now, id), t.turns[item.turn] ?? ''));
  };
  const act = (id: string | undefined, verb: (id: string) => void) => {
    if (id === undefined) return;
    verb(id);
    where(id);
  };
  return {
    add: (kind: Kind) => {
      const id = room.add(kind);
      act(id, () => undefined);
      if (id !== undefined) focusOn(`[data-thing="${id}"]`);
    },
    choose: (id: string) => act(id, room.choose),
    move: (id: string | undefined, dx: number, dy: number) => act(id, (one) => room.move(one, dx, dy)),
    rotate: (id: string | undefined) => act(id, room.rotate),
    place: (id: string, to: Point) => act(id, (one) => room.place(one, to)),
    ground: (id: string | undefined, at: Point) =>
      act(id, (one) => {
        const item = plan?.items.find((thing) => thing.id === one);
        if (plan && item) room.place(one, centredAt(plan.hall, item, at.x, at.y));
      }),
    remove: (id: string | undefined) => {
      if (id === undefined || !plan) return;
      const kind = plan.items.find((item) => item.id === id)?.kind ?? '';
      say(t.arrange.removed(nameIn(plan, id) ?? ''));
      room.remove(id);
      focusOn(`[data-kind="${kind}"]`);
    },
  };
};
