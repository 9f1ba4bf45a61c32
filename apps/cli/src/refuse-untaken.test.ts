import { expect, test } from 'vitest';
import { commands } from './commands.ts';
import { runIn } from './commands/sample-render.ts';
import { newCommand } from './commands/new.ts';

const run = (...argv: readonly string[]): ReturnType<typeof runIn> =>
  runIn({ cwd: '.', argv, signal: new AbortController().signal });

test.each([
  [
    ['new', 'column', 'x', '--title', '民生', '--out', 'here'],
    '`lanmu new column` 不用 --out',
    '--title <text>',
  ],
  [
    ['new', 'interview', 'x', '--column', 'y', '--title', '民生'],
    '`lanmu new interview` 不用 --title',
    '--column <id>',
  ],
  [['render', '--all', '--column', 'dangjian-funeng'], '--column 只用于稿件', 'dangjian-minzheng'],
  [['merge', 'a', '--colum', 'x'], '没有 --colum 这个选项', '--out <folder>'],
])('%j is refused, and told what is taken', async (argv, words, taken) => {
  const { exitCode, stdout, stderr } = await run(...argv);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).toContain(taken);
});

test('a kind that nobody knows is the command\u2019s own to refuse', async () => {
  expect((await run('new', 'columm', 'x', '--out', 'here')).stderr).toContain('column, interview');
});

test('every option of a command that does several things says which of them takes it', () => {
  for (const { kinds } of newCommand.options) expect(kinds).toBeDefined();
  // Others do one thing, with every option they have.
  for (const { name, options } of commands) {
    if (name !== 'new') for (const { kinds } of options) expect(kinds).toBeUndefined();
  }
});
