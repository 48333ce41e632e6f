import type { Ref } from 'preact';
import type { Visitor } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { Card, ListLine } from './Papers.tsx';
import { Person } from './Person.tsx';

const t = deskWords.table;

interface SceneProps {
  visitor: Visitor;
  title: string;
  area: number;
  /** Column (11) is shown. */
  open?: boolean;
  heading?: Ref<HTMLHeadingElement>;
}

/** Who stands there, what they say, what lies on the table, what the list says. */
export const Scene = ({ visitor, title, area, open = false, heading }: SceneProps) => (
  <div class="scene">
    <div class="who">
      <Person visitor={visitor} />
      <div>
        <h3 tabIndex={-1} ref={heading ?? null}>
          <small>{title}</small> {visitor.name}
        </h3>
        <p class="small soft">
          {t.age(visitor.age, t.sex[visitor.sex])} · {t.area(area)}
        </p>
        <blockquote>
          <span class="vh">{t.says}: </span>«{visitor.words}»
        </blockquote>
        {visitor.scene && (
          <p class="see">
            <b>{t.see}:</b> {visitor.scene}
          </p>
        )}
      </div>
    </div>
    <div class="papers">
      <section aria-label={t.onTable}>
        <h4>{t.onTable}</h4>
        <Card visitor={visitor} />
        {visitor.kind.papers.length > 0 && (
          <ul class="others">
            {visitor.kind.papers.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-label={t.list}>
        <h4>{t.list}</h4>
        <ListLine visitor={visitor} open={open} />
      </section>
    </div>
  </div>
);
