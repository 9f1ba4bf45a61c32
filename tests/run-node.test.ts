import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runNode } from '../scripts/run.mjs';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanmu-run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A child that says it is there, and writes down the signals that it is sent, tidying up with exit code 7. */
async function runListening(name: string) {
  const [said, script] = [join(folder, `${name}.txt`), join(folder, `${name}.mjs`)];
  await writeFile(
    script,
    `import { appendFileSync } from 'node:fs';
     const said = ${JSON.stringify(said)};
     for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
       process.on(name, () => { appendFileSync(said, name); process.exit(7); });
     appendFileSync(said, 'there ');
     setTimeout(() => process.exit(0), 3000);`,
  );
  const ended = runNode([script]);
  const heard = (): Promise<string> => readFile(said, 'utf8').catch(() => '');
  await vi.waitFor(async () => expect(await heard()).toBe('there '), { timeout: 5000 });
  return { ended, heard };
}

test.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s is passed on to the child, whose tidying up is waited for',
  async (name) => {
    const before = process.listenerCount(name);
    const { ended, heard } = await runListening(name);
    process.emit(name, name);
    expect(await ended).toBe(7);
    expect(await heard()).toBe(`there ${name}`);
    expect(process.listenerCount(name)).toBe(before);
  },
);

test('on Windows the console tells the child, and we only wait', async () => {
  const { ended, heard } = await runListening('windows');
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
  try {
    process.emit('SIGINT', 'SIGINT');
    expect(await ended).toBe(0);
  } finally {
    Object.defineProperty(process, 'platform', platform);
  }
  expect(await heard()).toBe('there ');
});
