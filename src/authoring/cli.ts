import { checkContent } from './check.ts';
import { showProblem } from './problems.ts';

/** `npm run check:content [đoạn tên tệp]`: prints what authors have to mend; exit 1 if anything. */
const only = process.argv[2] ?? '';
const content = checkContent(process.cwd());
const problems = content.problems.filter((p) => p.file.includes(only));
for (const p of problems) console.log(showProblem(p));
console.log(
  `${content.lessons.size} bài, ${content.questions.size} câu hỏi, ${content.faq.size} hỏi đáp, ${content.terms.size} thuật ngữ; ${problems.length} chỗ cần sửa.`,
);
process.exit(problems.length ? 1 : 0);
