/** The service worker: keeps the course, or parts of it, for learners who asked for it. */
import type { Failure, Question, SavedState } from '#domain/offline/protocol.ts';
import { answer } from './answer.ts';
import { version } from './course.ts';
import { complete, fetchAll, step } from './fetching.ts';
import { worker, type Lasting } from './scope.ts';
import { changeState, loadState } from './state.ts';
import { dropGroups, keepGroups, takeOver } from './versions.ts';

const says = async (): Promise<SavedState> => {
  const { saved, failed } = await loadState();
  return { version, saved, failed };
};

/** A newer version fetches what the learner has, before it may take over. What did come stays for the next attempt. */
const install = async (event: Lasting): Promise<void> => {
  const { saved } = await loadState();
  const failed: Failure | undefined = saved.length > 0 ? await fetchAll(saved, event) : undefined;
  if (failed === undefined) return;
  await changeState((s) => ({ ...s, failed })).catch(() => undefined);
  throw new Error(`not installed: ${failed}`);
};

const reply = async (question: Question, event: Lasting): Promise<unknown> => {
  switch (question.ask) {
    case 'state':
      return says();
    case 'step':
      return step(question.groups, event);
    case 'keep':
      if (await complete(question.groups)) await keepGroups(question.groups);
      return says();
    case 'drop':
      await dropGroups(question.groups);
      return says();
    case 'take':
      return worker.skipWaiting();
  }
};

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
  const question = event.data as Question;
  event.waitUntil(reply(question, event).then((said) => event.ports[0]?.postMessage(said ?? null)));
});
