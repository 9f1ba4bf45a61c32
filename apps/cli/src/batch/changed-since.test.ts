import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedSince } from './changed-since.ts';

let folder = '';
let project = '';
let scripts = '';
const column = library.columns[0]?.id ?? '';

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

async function repository(path: string, files: readonly string[]): Promise<void> {
  await mkdir(path, { recursive: true });
  git(path, 'init', '-q');
  for (const file of files) {
    await mkdir(join(path, file, '..'), { recursive: true });
    await writeFile(join(path, file), 'before');
  }
  git(path, 'add', '-A');
  git(path, 'commit', '-qm', 'before');
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lanmu-since-')));
  project = join(folder, 'lanmu');
  scripts = join(folder, '稿件');
  const own = library.interviews.map(({ id }) => `packages/content/library/${column}/interviews/${id}.json`);
  await repository(project, [
    ...own,
    `packages/content/library/${column}/column.json`,
    'packages/graphics/a.ts',
  ]);
  await repository(scripts, ['一.json', '二.json', '.gitignore']);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Of these items, the ids of those that count as changed. */
async function changed(
  items: readonly { id: string; document: string | null }[],
  ref = 'HEAD',
): Promise<string[]> {
  const isChanged = await changedSince({ ref, projectFolder: project });
  const answers = await Promise.all(items.map(isChanged));
  return items.filter((_, i) => answers[i]).map(({ id }) => id);
}

const fromLibrary = [...library.interviews.map(({ id }) => id), `${column}-episode`].map((id) => ({
  id,
  document: null,
}));
const document = (id: string, path = `稿件/${id}.json`): { id: string; document: string } => ({
  id,
  document: join(folder, path),
});
const documents = (): { id: string; document: string }[] => ['一', '二', '三'].map((id) => document(id));

test('nothing has changed, and nothing is made', async () => {
  expect(await changed([...fromLibrary, ...documents().slice(0, 2)])).toEqual([]);
});

test('an interview of the library, and the episode it is in, follow its document', async () => {
  const [first] = library.interviews;
  await writeFile(join(project, `packages/content/library/${column}/interviews/${first?.id}.json`), 'after');
  expect(await changed(fromLibrary)).toEqual([first?.id, `${column}-episode`]);
});

test('what every picture depends on changes everything of the project', async () => {
  await writeFile(join(project, 'packages/graphics/a.ts'), 'after');
  expect(await changed(fromLibrary)).toHaveLength(fromLibrary.length);
});

test('a document of another repository is asked of that one: changed, new, ignored and linked ones', async () => {
  await writeFile(join(scripts, '二.json'), 'after');
  await writeFile(join(scripts, '三.json'), 'new');
  expect(await changed(documents())).toEqual(['二', '三']);
  await writeFile(join(scripts, '.gitignore'), '三.json');
  expect(await changed(documents())).toEqual(['二', '三']);
  await symlink(scripts, join(folder, 'linked'), 'junction');
  expect(await changed([document('二', 'linked/二.json')])).toEqual(['二']);
  expect(await changed([document('一', 'linked/一.json')])).toEqual([]);
});

test('a document that lies in no repository counts as changed', async () => {
  await writeFile(join(folder, '散.json'), '');
  expect(await changed([document('散', '散.json')])).toEqual(['散']);
});

test('a commit that is not known there is told', async () => {
  await expect(changed(documents(), 'no-such-thing')).rejects.toMatchObject({ code: 'cli-bad-ref' });
  await expect(changed(documents(), '--output=x')).rejects.toMatchObject({ code: 'cli-bad-ref' });
});
