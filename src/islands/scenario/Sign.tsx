/** A sign that is read without its colour: tick, cross, part, turn. */
export const Sign = ({ kind }: { kind: 'yes' | 'no' | 'half' | 'late' }) => (
  <svg class={`sign ${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    {kind === 'yes' && <path d="M4 13l5 5L20 6" />}
    {kind === 'no' && <path d="M5 5l14 14M19 5L5 19" />}
    {kind === 'half' && <path d="M4 12h16" />}
    {kind === 'late' && <path d="M5 7h10a4 4 0 0 1 0 9H7m3.5-4L6.5 16l4 4" />}
  </svg>
);

/** The sign of a choice by how good it was. */
export const signOf = { best: 'yes', fair: 'half', poor: 'no' } as const;
