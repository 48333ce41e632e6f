import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkContent } from '../authoring/check.ts';
import { drawBallots } from '../domain/ballot/draw.ts';
import { findings } from '../domain/ballot/findings.ts';
import { verdict } from '../domain/ballot/verdict.ts';
import { checkSheet } from '../domain/result/rules.ts';
import { counts, emptyUnit, type Sheet } from '../domain/result/types.ts';
import { outcomeOfSheet } from '../domain/result/unit.ts';
import { createRandom } from '../domain/seed.ts';
import { benchOneFile } from '../packages/bench.ts';

/** `npm run bench`: timings, one a line, beside the limit the project sets itself. Nothing fails here. */
const row = (name: string, value: string, limit: string) => console.log(`${name.padEnd(64)} ${value.padStart(14)}   ${limit}`);
const timed = <T>(run: () => T): [T, number] => {
  const from = performance.now();
  const result = run();
  return [result, performance.now() - from];
};

console.log(`${'what'.padEnd(64)} ${'measured'.padStart(14)}   limit`);
const [content, read] = timed(() => checkContent(process.cwd()));
row(`read and check all content (${content.lessons.size} lessons, ${content.questions.size} questions)`, `${read.toFixed(0)} ms`, '');

const [judged, judging] = timed(() => {
  let n = 0;
  while (n < 10_000)
    for (const ballot of drawBallots(createRandom(`BENCH${n}`), 30)) {
      verdict(findings(ballot));
      n++;
    }
  return n;
});
row(`draw and judge ${judged} ballots`, `${judging.toFixed(0)} ms`, '1000 ms');

const [, shuffling] = timed(() => {
  const random = createRandom('BENCH2');
  for (let i = 0; i < 1_000_000; i++) random.next();
});
row('a million seeded numbers', `${shuffling.toFixed(0)} ms`, '');

/** A unit of many polling areas that agrees with itself; each candidate has as many votes as ballots allow. */
const largeSheet = (areas: number, candidates: number): Sheet => ({
  unit: {
    ...emptyUnit,
    seats: 5,
    areas,
    candidates: Array.from({ length: candidates }, (_, i) => ({ name: `Người ứng cử ${i + 1}`, born: '1980-01-01' })),
  },
  rows: Array.from({ length: areas }, (_, i) => ({
    name: `Khu vực ${i + 1}`,
    cells: [
      ...counts.map((one) => ({ voters: 1000, voted: 980, issued: 980, collected: 980, valid: 960, invalid: 20 })[one]),
      ...Array.from({ length: candidates }, () => 400),
    ],
  })),
  declared: null,
});
const [, checking] = timed(() => {
  const sheet = largeSheet(2000, 12);
  return [checkSheet(sheet), outcomeOfSheet(sheet)];
});
row('check 2,000 polling areas × 12 candidates, who is elected', `${checking.toFixed(0)} ms`, '1000 ms');

/** A copy of the project with `extra` made-up lessons in it, built once. */
const build = (extra: number): { seconds: number; megabytes: number } => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(part, join(dir, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'dir');
    const model = readFileSync('content/lessons/06-kiem-phieu/05-loi-hay-gap.mdx', 'utf8');
    const folder = join(dir, 'content/lessons/06-kiem-phieu');
    mkdirSync(folder, { recursive: true });
    for (let i = 0; i < extra; i++) writeFileSync(join(folder, `${100 + i}-bai-${i}.mdx`), model.replace(/^title: .*/m, `title: Bài thử ${i}`));
    const from = performance.now();
    const done = spawnSync('/usr/bin/env', ['time', '-v', process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: dir,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const memory = /Maximum resident set size[^:]*: (\d+)/.exec(done.stderr ?? '')?.[1];
    if (done.status !== 0 && !memory) console.log(`  (build: ${String(done.stderr || done.stdout).slice(-300)})`);
    return { seconds: (performance.now() - from) / 1000, megabytes: memory ? Number(memory) / 1024 : Number.NaN };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

for (const extra of [0, 1000]) {
  const { seconds, megabytes } = build(extra);
  row(`build with ${extra} made-up lessons more`, `${seconds.toFixed(1)} s`, extra === 0 ? '20 s' : '');
  if (Number.isFinite(megabytes)) row('  memory at most', `${megabytes.toFixed(0)} MB`, '');
}

if (existsSync('dist/tai-ve/goi.json')) {
  const { size, zip, scorm, open, change, heap } = await benchOneFile();
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  row('one file', megabytes(size), '4 MB');
  row('  zip of it; SCORM package', `${megabytes(zip)}; ${megabytes(scorm)}`, '');
  row('  opens, processor slowed four times', `${open} ms`, '2000 ms');
  row('  another page, processor slowed four times: median', `${change.median} ms`, '100 ms');
  row(`  the slowest, ${change.worstPage}`, `${change.worst} ms`, '');
  row('  script memory after a round of pages', megabytes(heap), '150 MB');
} else console.log('one file: not measured, run `npm run build` and `npm run pack` before');
