import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../commands.ts';
import { repositoryFolder } from '../workspace-paths.ts';

/** Options of every command. */
const everywhere = ['--json', '--lang', '--help', '--version'];

function optionsOf(name: string): string[] {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  return command.options.map(({ syntax }) => syntax.split(' ')[0] ?? '');
}

test('what draws through the store is asked alike: the format, the store, and how large it may grow', () => {
  for (const name of ['render', 'still', 'sheet', 'verify']) {
    expect(optionsOf(name), name).toEqual(expect.arrayContaining(['--format', '--store', '--store-limit']));
  }
  // A batch is rendered as its columns say; looks are tried on pictures.
  for (const name of ['still', 'sheet', 'verify']) expect(optionsOf(name), name).toContain('--theme');
  for (const name of ['render', 'still', 'sheet', 'check']) expect(optionsOf(name), name).toContain('--out');
  for (const name of ['render', 'sheet', 'verify']) expect(optionsOf(name), name).toContain('--tabs');
});

test('every option that the READMEs write after a command is one of that command', async () => {
  const written = (
    await Promise.all(
      ['README.md', 'README.zh-CN.md'].map((name) => readFile(join(repositoryFolder, name), 'utf8')),
    )
  ).join('\n');
  const lines = Array.from(written.matchAll(/\blanmu ([a-z]+)\b([^`\n]*)/g), ([, name = '', rest = '']) => ({
    name,
    options: Array.from(rest.matchAll(/--[a-z]+(?:-[a-z]+)*/g), ([option]) => option),
  }));
  const known = lines.filter(({ name }) => commands.some((each) => each.name === name));
  const strays = known.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      [...optionsOf(name), ...everywhere].includes(option) ? [] : [`${name} ${option}`],
    ),
  );
  expect(strays).toEqual([]);
  expect(known.flatMap(({ options }) => options).length).toBeGreaterThan(15);
});
