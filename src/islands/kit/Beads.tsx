/** One bead for each part: done, not done, in hand. @param label for screen readers; without it nothing is said */
export const Beads = ({ done, now, label }: { done: readonly boolean[]; now: number; label?: string }) => (
  <div class="beads" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
    {done.map((one, i) => (
      <i key={i} class={`${one ? 'done' : ''}${i === now ? ' now' : ''}`} />
    ))}
  </div>
);
