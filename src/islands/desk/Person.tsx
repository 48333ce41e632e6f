import type { Visitor } from '#domain/desk/types.ts';

/** A head and shoulders in ink: hair by sex, a line on the brow by age. */
export const Person = ({ visitor }: { visitor: Visitor }) => {
  const { sex, age } = visitor;
  return (
    <svg class="person" viewBox="0 0 80 80" aria-hidden="true">
      <path d="M10 78 C12 58 26 54 40 54 C54 54 68 58 70 78" class="body" />
      <circle cx="40" cy="32" r="17" class="head" />
      {sex === 'nu' ? (
        <path d="M22 40 C18 14 34 10 40 11 C50 10 62 16 58 42 C58 28 52 24 46 23 C36 26 26 26 22 40 Z" class={age > 62 ? 'hair grey' : 'hair'} />
      ) : (
        <path d="M23 29 C22 14 34 12 42 12 C54 12 58 20 57 29 C50 24 34 26 23 29 Z" class={age > 62 ? 'hair grey' : 'hair'} />
      )}
      {age > 55 ? (
        <path d="M28 35 a5 4.4 0 1 0 10 0 a5 4.4 0 1 0 -10 0 M42 35 a5 4.4 0 1 0 10 0 a5 4.4 0 1 0 -10 0 M38 35 h4" class="line" />
      ) : (
        <path d="M33 34 v2 M47 34 v2" class="line" />
      )}
      <path d={'M35 43 q5 3 10 0'} class="line" />
    </svg>
  );
};

/** The queue: one figure for each person waiting. */
export const Queue = ({ waiting }: { waiting: number }) => (
  <svg class="queue" viewBox={`0 0 ${Math.max(1, waiting) * 16} 30`} aria-hidden="true">
    {Array.from({ length: waiting }, (_, i) => (
      <g key={i}>
        <circle cx={i * 16 + 8} cy="8" r="5" />
        <path d={`M${i * 16 + 2} 29 v-8 q0 -6 6 -6 q6 0 6 6 v8`} />
      </g>
    ))}
  </svg>
);
