import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fillQuestions } from './download-page.ts';
import { newestDate } from './pack.ts';
import { writeOffline } from './pwa/write.ts';
import { writeQuestions } from './questions/write.ts';

/** After the build and its search index: the question bank for other platforms, and the service worker. */
export const offline = (): AstroIntegration => {
  let root = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const content = join(root, 'content');
        try {
          const files = writeQuestions(dist, content);
          if (existsSync(join(dist, 'tai-ve/index.html'))) fillQuestions(dist, content, files, newestDate(content));
        } catch (error) {
          if (process.env['DRAFT'] !== '1') throw error;
          logger.warn(`chưa xuất được câu hỏi: ${String(error)}`);
        }
        const { version, bytes } = await writeOffline(dist);
        logger.info(`bản ${version}, lưu được ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
};
