import { read, remove, setAside, write } from './storage.ts';

export interface DraftStore<T> {
  /** What was last saved; undefined when there is nothing, or nothing that can be understood (that is set aside). */
  load: () => T | undefined;
  save: (value: T) => void;
  clear: () => void;
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
  return {
    load: () => {
      const text = read(name);
      const value = text === null ? undefined : understand(text);
      if (text !== null && value === undefined) setAside(name);
      return value;
    },
    save: (value) => write(name, JSON.stringify(value)),
    clear: () => remove(name),
  };
};
