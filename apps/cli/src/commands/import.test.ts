import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIn } from './sample-render.ts';

const source = new URL(
  '../../../../packages/content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt',
  import.meta.url,
);

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu 导入 '));
  await writeFile(join(cwd, '稿件.txt'), await readFile(source));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const run = (...argv: readonly string[]): ReturnType<typeof runIn> =>
  runIn({ cwd, argv: ['import', ...argv], signal: new AbortController().signal });

const documentAt = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(cwd, name), 'utf8'));

test('a script becomes its interviews beside it, in the column it names, every document ready to render', async () => {
  const { exitCode, stdout } = await run('稿件.txt');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('读出 3 篇专访：错误 0，警告 0。');
  expect(stdout).toContain('原稿仍在 稿件.txt，没有另存');
  const names = (await readdir(cwd)).filter((name) => name.endsWith('.json')).toSorted();
  expect(names).toEqual(['dangjian-minzheng.json', 'dangjian-santun.json', 'dangjian-weijian.json']);
  const { script, column } = await documentAt('dangjian-minzheng.json');
  const known = library.interviews.find(({ id }) => id === 'dangjian-minzheng');
  expect({ script, column }).toEqual({ script: known?.script, column: known?.column });
});

test('a dry run writes nothing, and explains each line', async () => {
  const { exitCode, stdout } = await run('稿件.txt', '--dry-run', '--explain');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ 3 {2}栏目 +│ 《党建赋能·创新发展》专栏$/m);
  expect(stdout).toMatch(/^15 {2}要点 t2\.2 {2}讲话 t2\.2 +│ 1、党建领航/m);
  // Three interviews, each begun by a rule right above its headline.
  const rules = Array.from(
    stdout.matchAll(/^──── 专访 (\d) {2}(\S+) .*\n *\d+ {2}标题/gmu),
    ([, i, id]) => `${i} ${id}`,
  );
  expect(rules).toEqual(['1 dangjian-minzheng', '2 dangjian-weijian', '3 dangjian-santun']);
  expect(await readdir(cwd)).toEqual(['稿件.txt']);
});

test('imported again, an unchanged document stays; a changed one only with --force, its direction and a copy kept', async () => {
  await run('稿件.txt');
  expect((await run('稿件.txt')).stdout.match(/未变/g)).toHaveLength(3);
  const name = 'dangjian-minzheng.json';
  const first = await documentAt(name);
  const direction = { ...(first['direction'] as object), pace: 1.1, pointWordings: { p2: '擦亮品牌' } };
  const edited = `${JSON.stringify({ ...first, direction }, null, 2)}\n`;
  await writeFile(join(cwd, name), edited);
  const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
  await writeFile(join(cwd, '稿件.txt'), text.replace('127项', '128项'));
  const refused = await run('稿件.txt');
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toContain('保持原样');
  expect(await readFile(join(cwd, name), 'utf8')).toBe(edited);
  expect(refused.stdout).toMatch(/^ {2}- [\d:]+ {2}唱词 {2}.*127项\n {2}\+ [\d:]+ {2}唱词 {2}.*128项$/m);
  const replaced = await run('稿件.txt', '--force');
  expect(replaced.exitCode).toBe(0);
  const after = await documentAt(name);
  expect(after['direction']).toEqual(direction);
  expect(JSON.stringify(after['script'])).toContain('128项');
  expect(await readFile(join(cwd, 'dangjian-minzheng.1.bak'), 'utf8')).toBe(edited);
});

test('a name that is corrected replaces the document it stood in wrongly, under whatever name that file has', async () => {
  const text = (await readFile(join(cwd, '稿件.txt'), 'utf8')).replace('党建赋能·创新发展', '民生面对面');
  const wrong = text.replaceAll('王娜', '王哪');
  await writeFile(join(cwd, '稿件.txt'), wrong);
  await run('稿件.txt');
  const names = async (): Promise<string[]> =>
    (await readdir(cwd)).filter((name) => name.endsWith('.json')).toSorted();
  const before = await names();
  const made = before.find((name) => name.includes('wang-na')) ?? '';
  await rename(join(cwd, made), join(cwd, '第一篇.JSON'));
  await writeFile(join(cwd, '稿件.txt'), text);
  const replaced = await run('稿件.txt', '--force');
  expect(replaced.stdout).toMatch(/- [\d:]+ {2}\S+ {2}.*王哪/);
  expect(await names()).toEqual(before.filter((name) => name !== made));
  const corrected = await readFile(join(cwd, '第一篇.JSON'), 'utf8');
  expect(corrected.includes('王娜') && !corrected.includes('王哪')).toBe(true);
  expect(await readFile(join(cwd, '第一篇.1.bak'), 'utf8')).toContain('王哪');
});

test('a script whose column nobody has yet gets one beside it, and both are made by that', async () => {
  const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
  await writeFile(join(cwd, '新.txt'), text.replace('党建赋能·创新发展', '民生面对面'));
  const { exitCode, stdout } = await run('新.txt', '--out', '新');
  expect({ exitCode, isTold: stdout.includes('按稿件的写法拟了这个栏目') }).toEqual({
    exitCode: 0,
    isTold: true,
  });
  const column = await documentAt('新/column.json');
  expect(column).toMatchObject({ id: 'minshengmianduimian', title: '民生面对面' });
  await writeFile(join(cwd, '新/column.json'), JSON.stringify({ ...column, theme: 'no such theme' }));
  const checked = await runIn({ cwd, argv: ['check', '新'], signal: new AbortController().signal });
  expect(checked.stdout).toContain('no such theme');
  await run('新.txt', '--out', '新');
  expect(await documentAt('新/column.json')).toMatchObject({ theme: 'no such theme' });
});

test('a script that names another column than the one asked for is warned of', async () => {
  const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
  await writeFile(join(cwd, '别.txt'), text.replace('党建赋能·创新发展', '民生面对面'));
  const { stdout } = await run('别.txt', '--column', 'dangjian-funeng', '--out', '别');
  expect(stdout).toMatch(/^警告 +别\.txt:3: 稿件写的栏目是“民生面对面”/m);
});

test('a script without a column is warned of, for a name that nobody gave would be on screen', async () => {
  const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
  await writeFile(join(cwd, '无.txt'), text.replace('《党建赋能·创新发展》专栏', ''));
  const checked = await runIn({ cwd, argv: ['check', '无.txt'], signal: new AbortController().signal });
  expect(checked.stdout).toMatch(/^警告 +无\.txt: 稿件没有写栏目名，画面上写作《本台专访》/m);
});

test('a script is checked like its documents, with the direction that is beside it', async () => {
  const check = async (): Promise<string> =>
    (await runIn({ cwd, argv: ['check', '稿件.txt'], signal: new AbortController().signal })).stdout;
  expect(await check()).toContain('已检查 3 项');
  await run('稿件.txt');
  const document = await documentAt('dangjian-minzheng.json');
  const direction = { ...(document['direction'] as object), headlineLines: ['没有这一行'] };
  await writeFile(join(cwd, 'dangjian-minzheng.json'), JSON.stringify({ ...document, direction }));
  expect(await check()).toContain('没有这一行');
});

test.each([
  ['没有.txt', '', '没有这个文件'],
  ['图片.txt', '\u0089PNG\r\n\u001a\n', '不能当作稿件读取'],
  ['空.txt', '', '不能当作稿件读取'],
])('%s is refused in words, and nothing is written', async (name, content, words) => {
  if (!name.startsWith('没有')) await writeFile(join(cwd, name), Buffer.from(content, 'latin1'));
  const { exitCode, stdout, stderr } = await run(name);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect((await readdir(cwd)).filter((each) => each.endsWith('.json'))).toEqual([]);
});

test('a column that does not exist is wrong usage', async () => {
  const { exitCode, stderr } = await run('稿件.txt', '--column', 'dangjian-funen');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('dangjian-funeng');
});

test('a proof page is written on a dry run too, over an earlier one, and over no other file without --force', async () => {
  const { exitCode, stdout } = await run('稿件.txt', '--dry-run', '--proof', '核对/稿件.html');
  expect({ exitCode, told: stdout.includes(`核对页：${join('核对', '稿件.html')}`) }).toEqual({
    exitCode: 0,
    told: true,
  });
  const path = join(cwd, '核对', '稿件.html');
  const page = await readFile(path, 'utf8');
  expect(page).toContain('区民政局');
  expect((await run('稿件.txt', '--proof', '核对/稿件.html')).exitCode).toBe(0);
  await writeFile(path, '<html>自己的网页</html>');
  await rm(join(cwd, 'dangjian-minzheng.json'));
  const refused = await run('稿件.txt', '--proof', '核对/稿件.html');
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('不是 lanmu 的核对页');
  expect(await readFile(path, 'utf8')).toBe('<html>自己的网页</html>');
  // Nothing else was written either: the answer was not what was asked for.
  expect(await readdir(cwd)).not.toContain('dangjian-minzheng.json');
  expect((await run('稿件.txt', '--dry-run', '--force', '--proof', '核对/稿件.html')).exitCode).toBe(0);
  expect(await readFile(path, 'utf8')).toBe(page);
});

test('a proof page never takes the name of a script, with --force neither; JSON tells where it is', async () => {
  const script = await readFile(join(cwd, '稿件.txt'));
  const refused = await run('稿件.txt', '--force', '--proof', '稿件.txt');
  expect(refused.exitCode).toBe(2);
  expect(await readFile(join(cwd, '稿件.txt'))).toEqual(script);
  const { stdout } = await run('稿件.txt', '--dry-run', '--json', '--proof', '核对.html');
  expect(JSON.parse(stdout).proof).toBe(join('<cwd>', '核对.html'));
});

test('what is wrong in a document is told by the line of the script and its words, to programs by its place too', async () => {
  const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
  await writeFile(join(cwd, '错.txt'), text.replace('127项', '127项,全部'));
  const line = text.split('\n').findIndex((each) => each.includes('127项')) + 1;
  const { stdout } = await run('错.txt', '--dry-run');
  expect(stdout).toMatch(new RegExp(`^警告 +错\\.txt:${line} “.+”: 中文里应用全角标点`, 'mu'));
  expect(stdout).not.toMatch(/script\.turns|people\[/u);
  const { findings } = JSON.parse((await run('错.txt', '--dry-run', '--json')).stdout);
  expect(findings.find(({ code }: { code: string }) => code === 'half-width-mark')).toMatchObject({
    where: expect.stringContaining(': script.turns['),
    source: { fileName: '错.txt', line },
  });
  const checked = await runIn({ cwd, argv: ['check', '错.txt'], signal: new AbortController().signal });
  expect(checked.stdout).toContain(`错.txt:${line} “`);
});

test.each(['党建赋能•创新发展', '党建赋能・创新发展', '党建赋能　·　创新发展'])(
  'a column that is written “%s” is the library\u2019s, and that is told',
  async (title) => {
    const text = await readFile(join(cwd, '稿件.txt'), 'utf8');
    await writeFile(join(cwd, '稿件.txt'), text.replace('党建赋能·创新发展', title));
    const { exitCode, stdout } = await run('稿件.txt', '--lang', 'zh');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`提示  稿件.txt:3: 稿件里的栏目名“${title}”与栏目库里的“党建赋能·创新发展”只差`);
    expect(stdout).not.toContain('拟了这个栏目');
    expect((await readdir(cwd)).filter((name) => name.endsWith('.json'))).not.toContain('column.json');
  },
);
