const paths = {
  yes: 'M4 12.5 10 18 20 6',
  no: 'M5 5 19 19M19 5 5 19',
  half: 'M4 12h16',
  ask: 'M8 9a4 4 0 1 1 5.5 3.7c-1 .4-1.5 1.1-1.5 2.3M12 19v.4',
  advice: 'M12 10v9M12 5v.5',
  back: 'M15 5 8 12l7 7',
  late: 'M5 7h10a4 4 0 0 1 0 9H7m3.5-4L6.5 16l4 4',
} as const;
export type SignKind = keyof typeof paths;

/** A sign that is read without its colour. */
export const Sign = ({ kind }: { kind: SignKind }) => (
  <svg class={`sign sign-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[kind]} />
  </svg>
);
