import { vi } from 'vitest';
import type { Memory } from './memory.ts';

/** Fresh copies of the stores over a storage, as a page has them that was just opened. Time stands at `now`. */
export const openTab = async (memory: Memory, now = 1_790_000_000_000) => {
  vi.resetModules();
  const storage = await import('#stores/storage.ts');
  storage.setEngine(memory.tab());
  const progress = await import('#stores/progress.ts');
  const clock = { now };
  progress.setClock(() => clock.now);
  const settings = await import('#stores/settings.ts');
  const { draft } = await import('#stores/drafts.ts');
  const transfer = await import('#stores/transfer.ts');
  return { storage, progress, settings, draft, transfer, clock };
};
