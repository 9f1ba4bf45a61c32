import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { made, runIn } from './sample-render.ts';

const render = vi.hoisted(() => vi.fn());
vi.mock('../load-render.ts', () => ({
  loadRender: async () => ({
    withRenderer: async (_: unknown, work: (renderer: unknown) => unknown) =>
      work({ render, inputKey: ({ id }: Record<string, string>) => `input of ${id}` }),
  }),
}));

const source = new URL(
  '../../../../packages/content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt',
  import.meta.url,
);

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-'));
  await mkdir(join(cwd, '稿件'));
  await writeFile(join(cwd, '稿件', '专访.txt'), await readFile(source));
  await writeFile(join(cwd, '稿件', '~$专访.docx'), 'Word is open');
  await writeFile(join(cwd, '稿件', 'readme.txt'), 'what is here');
  render.mockImplementation(made);
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (...argv: readonly string[]): ReturnType<typeof runIn> =>
  runIn({ cwd, argv: ['render', ...argv], signal: new AbortController().signal });

const ids = ['dangjian-minzheng', 'dangjian-santun', 'dangjian-weijian'];

async function itemsOf(path: string): Promise<{ id: string; document: string | null }[]> {
  const manifest = JSON.parse(await readFile(join(cwd, path), 'utf8')) as {
    items: { id: string; document: string | null }[];
  };
  return manifest.items.map(({ id, document }) => ({ id, document }));
}

test('a folder of scripts is a batch, without what Word and people leave beside them', async () => {
  const { exitCode, stderr } = await run('稿件', '--out', 'whole');
  expect(exitCode, stderr).toBe(0);
  const items = await itemsOf('whole/manifest.json');
  expect(items.map(({ id }) => id).toSorted()).toEqual(ids);
  expect(new Set(items.map(({ document }) => document))).toEqual(new Set(['../稿件/专访.txt']));
  expect((await run('--resume', '--out', 'whole')).stdout).toContain('未变');
});

test('a part of a batch that is gone on with makes its own interviews of a script, not the others', async () => {
  const parts = [];
  for (const part of ['1/2', '2/2']) {
    await run('稿件', '--shard', part, '--out', 'parts');
    await run('--resume', '--shard', part, '--out', 'parts');
    parts.push((await itemsOf(`parts/manifest-${part.replace('/', '-of-')}.json`)).map(({ id }) => id));
  }
  expect(parts.flat().toSorted()).toEqual(ids);
});

test('a script in which nobody speaks, or of a column nobody has, is the answer in words', async () => {
  await writeFile(join(cwd, '空.txt'), '今天天气很好。');
  const silent = await run('空.txt');
  expect({ exitCode: silent.exitCode, isTold: silent.stderr.includes('没有找到受访者') }).toEqual({
    exitCode: 1,
    isTold: true,
  });
  const unknown = await run(join('稿件', '专访.txt'), '--column', 'dangjian');
  expect({ exitCode: unknown.exitCode, isTold: unknown.stderr.includes('是不是 dangjian-funeng？') }).toEqual(
    {
      exitCode: 2,
      isTold: true,
    },
  );
});

test('a name that is another in the 专访 line than before what is said stops a render, by the line of the script', async () => {
  const text = await readFile(source, 'utf8');
  await writeFile(join(cwd, '错名.txt'), text.replace('局长王娜：', '局长王那：'));
  const { exitCode, stderr } = await run('错名.txt', '--out', 'wrong');
  expect(exitCode).toBe(1);
  const line = text.split('\n').findIndex((each) => each.includes('局长王娜：')) + 1;
  expect(stderr).toMatch(
    new RegExp(`^错误 +错名\\.txt:${line} “王那”: “王那”（说话人）与“王娜”（专访那一行）`, 'mu'),
  );
  expect(stderr).not.toMatch(/script\.turns|people\[/u);
});
