import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '#i18n/progress.ts';
import type { Say } from './types.ts';

export interface PanelProps {
  say: Say;
  /** Rises each time an address with a record arrives. */
  arrival: number;
}

interface Props extends PanelProps {
  id: string;
  title: string;
  says: string;
  /** Fetches the panel; called when it is first opened. */
  load: () => Promise<ComponentType<PanelProps>>;
}

/** A section whose inside is fetched when somebody opens it. */
export const Opener = ({ id, title, says, load, say, arrival }: Props) => {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [panel, setPanel] = useState<{ View: ComponentType<PanelProps> }>();
  useEffect(() => {
    if (arrival > 0) setOpen(true);
  }, [arrival]);
  useEffect(() => {
    if (!open || panel) return;
    setFailed(false);
    load().then(
      (View) => setPanel({ View }),
      () => {
        setFailed(true);
        setOpen(false);
      },
    );
  }, [open]);
  return (
    <section class="card opener" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{says}</p>
      <button type="button" class="button" aria-expanded={open} aria-controls={`${id}-trong`} aria-describedby={id} onClick={() => setOpen(!open)}>
        {open ? words.close : words.open}
      </button>
      <div id={`${id}-trong`} hidden={!open}>
        {panel ? <panel.View say={say} arrival={arrival} /> : <p>{words.loading}</p>}
      </div>
      {failed && (
        <p class="error" role="alert">
          {words.loadFailed}
        </p>
      )}
    </section>
  );
};
