import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/authoring/check.ts';

/** A copy of the content that an author spoils in one place. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'noi-dung-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const spoil = (file: string, from: string | RegExp, to: string) => {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  const spoiled = text.replace(from, to);
  expect(spoiled, 'the test spoils nothing').not.toBe(text);
  writeFileSync(path, spoiled);
  const { problems } = checkContent(root);
  writeFileSync(path, text);
  return problems;
};

const bank = 'questions/kiem-phieu.yml';
const lesson = 'lessons/06-kiem-phieu/03-phieu-hop-le.mdx';

describe('what an author gets wrong is told with file, line and a sentence', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    ['an unknown key', bank, /situation: true/, 'tinhhuong: true', /có mục lạ «tinhhuong»/],
    ['a question without a source', bank, /law: \[\{ doc: luat-bau-cu, at: '[^']+' \}\]/, 'law: []', /ít quá/],
    ['an article that does not exist', bank, /at: '7\d[^']*'/, "at: '199'", /không có điều 199/],
    ['a document that is not listed', bank, /doc: luat-bau-cu/, 'doc: luat-la', /chưa có trong sources\.yml/],
    ['an id used twice', bank, /id: kp-002/, 'id: kp-001', /đã dùng ở/],
    ['advice that would be graded', bank, /mark: A/, 'mark: C', /chỉ nhận một trong: A, B/],
    ['an option without explanation', bank, /, why: '[^']*' \}/, ' }', /còn thiếu|why/],
    ['a lesson that asks for a question that is not there', lesson, /questions: \[[a-z]+-\d{3}/, 'questions: [kp-999', /chưa có câu hỏi «kp-999»/],
    ['a tag that does not exist', lesson, /\n## /, '\n<Canhbao />\n\n## ', /thẻ <Canhbao> không có/],
    ['a picture that was not drawn', lesson, /<Figure name="[^"]+"/, '<Figure name="khong-co"', /chưa có hình/],
    ['an article of the law that does not exist', lesson, /<Law at="74[^"]*"/, '<Law at="74.9"', /không có khoản 9/],
    ['code in a lesson', lesson, /\n## /, '\n{1 + 1}\n\n## ', /không chứa mã lệnh/],
    ['a table with a nameless column', lesson, /\| Số tên còn lại \|/, '| |', /cột không tên/],
    ['a tag that is not closed', lesson, /<\/Pitfall>/, '', /chưa đóng/],
    ['a hand-made case that is not there', lesson, /case="nam-diem" link/, 'case="sau-diem" link', /chưa có bài content\/ballots\/sau-diem\.yml/],
    ['a case of an exercise that has none', lesson, /id="cham-phieu" case="nam-diem"/, 'id="mot-ngay" case="nam-diem"', /không có bài soạn sẵn/],
    ['a link of an exercise written with a value', lesson, /case="nam-diem" link/, 'case="nam-diem" link="co"', /viết trơn/],
    ['a way of working for an exercise inside a lesson', lesson, /case="nam-diem" link/, 'mode="test"', /chỉ dùng với «link»/],
    ['a way of working that does not exist', lesson, /case="nam-diem" link/, 'mode="nhanh" link', /không có cách làm «nhanh»/],
    ['a link to a lesson that is not there', lesson, /\n## /, '\n[Bài](/hoc/kiem-phieu/khong-co/)\n\n## ', /bài «kiem-phieu\/khong-co» không có/],
    ['a link to a matter nobody settles', lesson, /\n## /, '\n[Tra](/cong-cu/tim-noi-giai-quyet/?viec=la)\n\n## ', /không có việc ấy/],
    ['YAML that cannot be read', bank, /questions:/, 'questions: [', /không đọc được/],
  ])('%s', { timeout: 60_000 }, (_, file, from, to, says) => {
    const problems = spoil(file, from, to);
    const found = problems.find((p) => says.test(p.text));
    expect(
      found,
      problems
        .slice(0, 3)
        .map((p) => p.text)
        .join('\n'),
    ).toBeDefined();
    expect(found?.file).toBe(`content/${file}`);
    expect(found?.line).toBeGreaterThan(0);
  });
});
