import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeFile } from '@lanmu/render';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';

/** As an office program writes it: a heading, bold lead-ins, numbers made by the program. */
const script = new URL('./scripts/brief.docx', import.meta.url);

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu 稿件 '));
  await cp(script, join(cwd, '稿件.docx'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('a Word file becomes an MP4 in one command, and nothing else', async () => {
  const args = ['render', '稿件.docx', '--store', 'store', '--lang', 'zh'];
  const { exitCode, stdout, stderr } = await lanmu(args, { cwd });
  expect(exitCode, stderr).toBe(0);
  // What was doubtful is told on the way.
  expect(stderr).toContain('按稿件的写法拟了这个栏目');
  expect(stdout).toContain('minshengmianduimian-wang-na.mp4');
  expect((await readdir(cwd)).toSorted()).toEqual(['out', 'store', '稿件.docx']);
  const facts = await probeFile(join(cwd, 'out', 'minshengmianduimian-wang-na.mp4'));
  expect(facts).toMatchObject({ videoCodec: 'h264', frames: 630, title: '让群众少跑腿' });
  expect(facts.chapters).toContain('修好回家的路');
}, 120_000);
