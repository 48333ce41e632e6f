import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBank } from './bank.ts';
import { exported } from './exported.ts';
import { gift } from './gift.ts';
import { moodleXml, type Shelf } from './moodle-xml.ts';

/** A file of the question bank. */
export interface QuestionFile {
  kind: 'moodle-xml' | 'gift';
  /** Module id; '' for all. */
  module: string;
  /** Address below the base. */
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  /** How many questions. */
  count: number;
}

const folder = 'tai-ve/cau-hoi';

/** Writes the question bank of each module, and of all, as Moodle XML and as GIFT below `tai-ve/cau-hoi`. */
export const writeQuestions = (dist: string, content: string): QuestionFile[] => {
  const bank = readBank(content);
  const shelves = bank.modules.map((m) => ({
    module: m.id,
    shelf: {
      path: ['Tập huấn bầu cử', `${String(m.number).padStart(2, '0')}. ${m.title}`],
      questions: m.questions.map((q) => exported(q, bank)),
    } satisfies Shelf,
  }));
  rmSync(join(dist, folder), { recursive: true, force: true });
  mkdirSync(join(dist, folder), { recursive: true });
  const write = (module: string, own: readonly Shelf[]): QuestionFile[] =>
    (
      [
        ['moodle-xml', 'xml', moodleXml(own)],
        ['gift', 'gift', gift(own)],
      ] as const
    ).map(([kind, ending, text]) => {
      const path = `${folder}/${module || 'tat-ca'}.${ending}`;
      const bytes = Buffer.from(text);
      writeFileSync(join(dist, path), bytes);
      return {
        kind,
        module,
        path,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        count: own.reduce((n, s) => n + s.questions.length, 0),
      };
    });
  return [
    ...write(
      '',
      shelves.map((s) => s.shelf),
    ),
    ...shelves.flatMap((s) => write(s.module, [s.shelf])),
  ];
};
