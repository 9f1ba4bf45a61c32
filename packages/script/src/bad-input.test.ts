import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDek } from './people/read-dek.ts';
import { readScript } from './read-script.ts';
import { sampleLongScript } from './sample-long-script.ts';
import { utf8 } from './source/sample-bytes.ts';
import { readSource } from './source/read-source.ts';
import { sourceLimits } from './source/source-limits.ts';

const realScript = readFileSync(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
  'utf8',
);

/** As many lines as a file may have, a few aside. */
const lines = (line: (i: number) => string): string => {
  const made: string[] = [];
  for (let left = sourceLimits.chars - 100; left > 0 && made.length < sourceLimits.lines - 10;) {
    made.push(line(made.length));
    left -= (made.at(-1)?.length ?? 0) + 1;
  }
  return made.join('\n');
};
const most = sourceLimits.chars - 10;
const spaces = ' '.repeat(most);
const name = (i: number): string => `王${String.fromCharCode(0x4e00 + i)}`;

// What grew with the square of the text took a minute and more; a busy machine takes no five seconds for what does not.
test.each([
  ['one character', '中'.repeat(most)],
  ['full stops', '。'.repeat(most)],
  ['colons', '：'.repeat(most)],
  ['quotation marks', '“'.repeat(most)],
  ['markers', '。一是好'.repeat(14_000)],
  ['names after a credit', `记者 ${'王娜 '.repeat(14_000)}`],
  ['spaces inside', `中${spaces}中`],
  ['spaces after a bracket', `【${spaces}中`],
  ['headlines', lines((i) => `民政工作的新路子${i}`)],
  ['turns of one', lines(() => '王娜：我们做了很多工作。')],
  ['turns of many', lines((i) => `区民政局局长${name(i)}：我们做了很多工作。`)],
  ['people addressed', lines((i) => (i % 2 === 0 ? `区民政局局长${name(i)}：好。` : '教育局李局长：好。'))],
  ['names without posts', lines((i) => `${name(i % 10_000)}：我们做了很多工作。`)],
  ['points', lines((i) => `${(i % 99) + 1}、我们做了很多工作。`)],
  ['专访 lines', lines((i) => (i % 2 === 0 ? `标题${i}` : '——专访区民政局局长王娜'))],
  ['lines that go on', `王娜：${lines(() => '我们做了很多很多工作，')}`],
  ['markers in lines that go on', `王娜：首先，好。${lines(() => '好。其次，好，')}`],
  ['an open quotation', `王娜：“${lines(() => '我们做了很多很多工作')}`],
])('[S5] a file of nothing but %s is read in a moment, and told in few words', (_, text) => {
  const start = process.hrtime.bigint();
  const { findings } = readScript(readSource(utf8(text), { fileName: 'a.txt' }), { columnIdOf: () => 'x' });
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
  expect(findings.length).toBeLessThan(1000);
});

test('[S5] an interview of more people than any has is refused', () => {
  const text = `标题\n——专访区民政局局长王娜\n${lines((i) => `区民政局局长${name(i)}：好。`)}`;
  const read = readScript(readSource(utf8(text), { fileName: 'a.txt' }), { columnIdOf: () => 'x' });
  expect(read.interviews).toEqual([]);
  expect(read.findings).toContainEqual(
    expect.objectContaining({ code: 'script-too-much', severity: 'error' }),
  );
});

test('[S5] a script of more interviews than any has is refused, and all of it accounted for', () => {
  const one = (i: number): string => `民政工作的第${i}条路\n——专访区民政局局长王娜\n王娜：好。`;
  const many = (count: number) =>
    readScript(
      readSource(utf8(Array.from({ length: count }, (_, i) => one(i)).join('\n')), { fileName: 'a.txt' }),
      { columnIdOf: () => 'x' },
    );
  expect(many(sourceLimits.interviews).interviews).toHaveLength(sourceLimits.interviews);
  const { interviews, findings } = many(sourceLimits.interviews + 1);
  expect(interviews).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({ code: 'script-too-many-interviews', params: { count: 201, limit: 200 } }),
  ]);
});

test('[S5] a script of 100 KB is read in a moment', () => {
  const bytes = new TextEncoder().encode(sampleLongScript(realScript, 100_000));
  const start = process.cpuUsage();
  const { interviews } = readScript(readSource(bytes, { fileName: 'long.txt' }), {
    columnIdOf: () => 'column',
  });
  // 94 ms the first time, 39 ms then (pnpm measure); five times that for slow machines, and none of what other tests take.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  expect(interviews.length).toBeGreaterThan(30);
});

test.each([
  '\uFEFF',
  ' ',
  '\u3000',
  '\t',
  '，',
  '“',
  '：',
  '（',
  '【',
  '—',
  '、',
  '1',
  '一',
  '；',
  '*',
  '[',
  '好，',
  '副主任医师、',
])('[S5] a run of %j as long as a script may be is read in time, wherever it stands', (fill) => {
  const run = fill.repeat(55_000 / fill.length);
  const head = '让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n';
  for (const text of [
    run,
    `县医院：${run}\n记者：魏建\n`,
    `${head}王娜：好${run}`,
    `${head}王娜：我们走访\n田间地头首先，${run}记`,
  ]) {
    const { user } = process.cpuUsage();
    readScript(readSource(utf8(text), { fileName: 'a.md' }), { columnIdOf: () => 'x' });
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(2000);
  }
});

test('[S5] words without end name nobody, and that in time', () => {
  const { user } = process.cpuUsage();
  for (const part of ['好，', '和', '副主任医师、', '走访田间地头；'])
    expect(readDek(part.repeat(5000))).toEqual([]);
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1000);
});
