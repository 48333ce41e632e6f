import { onChange, read, remove, setAside, write } from './storage.ts';

export interface DraftStore<T> {
  /** What was last saved; undefined when there is nothing, or nothing that can be understood (that is set aside). */
  load: () => T | undefined;
  save: (value: T) => void;
  clear: () => void;
  /** Calls back when another tab has saved or cleared the same draft. Returns how to stop. Stores that no other tab can reach have none. */
  onOther?: (heard: () => void) => () => void;
}

/**
 * A half-finished attempt, kept under its own key (`exam:kiem-phieu`, `ballot:cham-phieu`).
 * @param parse takes anything, gives undefined for what is no draft of this kind
 */
export const draft = <T>(key: string, parse: (value: unknown) => T | undefined): DraftStore<T> => {
  const name = `draft:${key}`;
  const understand = (text: string): T | undefined => {
    try {
      return parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  };
  /** What this tab last knew of. */
  let known: string | null = null;
  return {
    load: () => {
      const text = read(name);
      known = text;
      const value = text === null ? undefined : understand(text);
      if (text !== null && value === undefined) setAside(name);
      return value;
    },
    save: (value) => {
      known = JSON.stringify(value);
      write(name, known);
    },
    clear: () => {
      known = null;
      remove(name);
    },
    onOther: (heard) => onChange((changed) => (changed === null || changed === name) && read(name) !== known && heard()),
  };
};
