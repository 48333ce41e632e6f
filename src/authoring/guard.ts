import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { showProblem } from './problems.ts';

/** Stops the build when the content has a fault, and tells the author file, line and what to do. */
export const contentGuard = (): AstroIntegration => {
  let root = '';
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const { problems } = checkContent(root);
        if (problems.length === 0) return;
        for (const p of problems) logger.error(showProblem(p));
        if (process.env['DRAFT'] !== '1') throw new Error(`Nội dung còn ${problems.length} chỗ phải sửa (danh sách ở trên).`);
      },
    },
  };
};
