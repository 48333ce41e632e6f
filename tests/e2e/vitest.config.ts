import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, longest first: two run side by side, and what begins last should be short. */
const long = ['every-page', 'minutes', 'pwa', 'one-file', 'scorm', 'count', 'result'];
const place = ({ moduleId }: TestSpecification): number => {
  const at = long.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? long.length : at;
};

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/** Whoever polls waits for a page, and a busy machine may need its time. */
const patience = 20_000;

export default defineConfig({ root: '.', test: { expect: { poll: { timeout: patience } }, sequence: { sequencer: LongestFirst } } });
