import type { Engine } from '#stores/storage.ts';

/** A storage that several "tabs" share, which can be made to fail. Each tab hears what the others write, as browsers do it. */
export const createMemory = (start: Record<string, string> = {}) => {
  const values = new Map(Object.entries(start));
  const tabs = new Set<(key: string | null) => void>();
  let room = Number.POSITIVE_INFINITY;
  let blocked: 'no' | 'write' | 'all' = 'no';
  let queue: (() => void)[] = [];
  const used = () => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const refuse = (name: string) => {
    throw new DOMException('refused', name);
  };
  const tab = (): Engine => {
    let own: ((key: string | null) => void) | undefined;
    const tell = (key: string) => {
      for (const heard of tabs) if (heard !== own) queue.push(() => heard(key));
    };
    return {
      get: (key) => (blocked === 'all' ? refuse('SecurityError') : undefined) ?? values.get(key) ?? null,
      set: (key, value) => {
        if (blocked !== 'no') refuse('SecurityError');
        if (used() - (values.get(key) ?? '').length + key.length + value.length > room) refuse('QuotaExceededError');
        values.set(key, value);
        tell(key);
      },
      remove: (key) => {
        if (blocked === 'all') refuse('SecurityError');
        values.delete(key);
        tell(key);
      },
      keys: () => (blocked === 'all' ? refuse('SecurityError') : undefined) ?? [...values.keys()],
      listen: (changed) => {
        own = changed;
        tabs.add(changed);
        return () => tabs.delete(changed);
      },
    };
  };
  return {
    values,
    tab,
    /** Storage events arrive later than the write. */
    deliver: () => {
      const due = queue;
      queue = [];
      for (const each of due) each();
    },
    limit: (more: number) => {
      room = used() + more;
    },
    block: (what: typeof blocked) => {
      blocked = what;
    },
  };
};

export type Memory = ReturnType<typeof createMemory>;
