import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StopKind } from '#domain/count/run.ts';
import type { Role } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';

/** What the others, or the learner, can have got wrong in each role. */
const kindsOf: Record<Role, readonly StopKind[]> = {
  check: ['skip', 'misread', 'row', 'double', 'fix'],
  write: ['skip', 'misread', 'mine'],
  read: ['row', 'double', 'mine'],
  all: ['mine'],
};

/** «Dừng!»: everybody waits until the learner has said what is wrong. */
export const StopPanel = ({
  role,
  onKind,
  onCancel,
  onRecount,
}: {
  role: Role;
  onKind: (kind: StopKind) => void;
  onCancel: () => void;
  onRecount: (() => void) | undefined;
}) => {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="stop-panel" role="group" aria-label={t.stop.title}>
      <p class="stop-title">{t.stop.title}</p>
      <p class="small">{t.stop.says}</p>
      <div class="stop-kinds">
        {kindsOf[role].map((kind, i) => (
          <button key={kind} type="button" class="button" ref={i === 0 ? first : null} onClick={() => onKind(kind)}>
            {t.stop.kinds[kind]}
          </button>
        ))}
        {onRecount && (
          <button type="button" class="button" onClick={onRecount}>
            {t.stop.recount}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {t.stop.cancel}
        </button>
      </div>
    </div>
  );
};
