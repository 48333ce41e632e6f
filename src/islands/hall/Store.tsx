import { stillThere } from '#domain/hall/arrange.ts';
import { catalogue, kindsOf } from '#domain/hall/items.ts';
import type { Kind, Plan } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { nameOf } from './words.ts';

const groups = ['inside', 'outside', 'gate', 'spare'] as const;

/** Everything that can be fetched or that stands in the room already; choosing a thing fetches it. */
export const Store = ({
  plan,
  chosen,
  onAdd,
  onChoose,
}: {
  plan: Plan;
  chosen: string | undefined;
  onAdd: (kind: Kind) => void;
  onChoose: (id: string) => void;
}) => {
  const open = stillThere(plan, plan.rules);
  return (
    <div class="store">
      {groups.map((group) => (
        <section key={group}>
          <h4>{t.groups[group]}</h4>
          <ul>
            {kindsOf(plan.rules)
              .filter((kind) => catalogue[kind].group === group)
              .flatMap((kind) => [
                ...plan.items
                  .filter((item) => item.kind === kind)
                  .map((item) => (
                    <li key={item.id}>
                      <button
                        type="button"
                        class="thing-button placed"
                        aria-pressed={item.id === chosen}
                        data-thing={item.id}
                        onClick={() => onChoose(item.id)}
                      >
                        {nameOf(item)}
                      </button>
                    </li>
                  )),
                ...(open.includes(kind)
                  ? [
                      <li key={kind}>
                        <button type="button" class="thing-button" data-kind={kind} onClick={() => onAdd(kind)}>
                          <span aria-hidden="true">+</span> {t.names[kind]}
                        </button>
                      </li>,
                    ]
                  : []),
              ])}
          </ul>
        </section>
      ))}
    </div>
  );
};
