import type { ToolCite } from './types.ts';

/** Tags of the articles something rests on. */
export const Cites = ({ law }: { law: readonly ToolCite[] }) => (
  <span class="cites">
    {law.map((one) => (
      <a key={one.label} class="cite" href={one.href} title={one.full}>
        {one.label}
      </a>
    ))}
  </span>
);
