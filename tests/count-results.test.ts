import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { countResults } from '../scripts/count-results.mjs';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

type FileResult = { status: 'passed' | 'failed'; assertions: readonly ('passed' | 'failed' | 'skipped')[] };

/** A package's test task with the report vitest leaves, or without one. */
async function tested(exitCode: number | null, files: readonly FileResult[] | null) {
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-count-'));
  folders.push(folder);
  if (files !== null) {
    const all = files.flatMap(({ assertions }) => assertions);
    const report = {
      numPassedTests: all.filter((status) => status === 'passed').length,
      numFailedTests: all.filter((status) => status === 'failed').length,
      testResults: files.map(({ status, assertions }) => ({
        status,
        assertionResults: assertions.map((each) => ({ status: each })),
      })),
    };
    await writeFile(join(folder, 'test-results.json'), JSON.stringify(report));
  }
  return { name: 'test', package: '@lanmu/a', folder, exitCode };
}

function ran(name: string, exitCode: number | null) {
  return { name, package: '//', folder: '/', exitCode };
}

test('every test counts, and each typecheck and lint as one', async () => {
  const sound = await tested(0, [
    { status: 'passed', assertions: ['passed', 'passed', 'skipped'] },
    { status: 'passed', assertions: ['passed'] },
  ]);
  expect(countResults([sound, ran('typecheck', 0), ran('lint:root', 0), ran('format:check', 0)])).toEqual({
    passed: 6,
    failed: 0,
    tests: 3,
  });
});

test('a failed test, a failed check and a task that never ran are failures', async () => {
  const failing = await tested(1, [{ status: 'failed', assertions: ['passed', 'failed', 'failed'] }]);
  expect(countResults([failing, ran('typecheck', 2), ran('lint:root', null)])).toEqual({
    passed: 1,
    failed: 4,
    tests: 3,
  });
});

test('a file that did not load counts once, though no test of it failed', async () => {
  const unloaded = await tested(1, [
    { status: 'failed', assertions: [] },
    { status: 'failed', assertions: ['skipped'] },
    { status: 'failed', assertions: ['failed'] },
    { status: 'passed', assertions: ['passed'] },
  ]);
  expect(countResults([unloaded])).toEqual({ passed: 1, failed: 3, tests: 4 });
});

test('a run that left no report, or crashed after its tests passed, is a failure', async () => {
  expect(countResults([await tested(0, null)])).toEqual({ passed: 0, failed: 1, tests: 1 });
  const crashed = await tested(1, [{ status: 'passed', assertions: ['passed'] }]);
  expect(countResults([crashed])).toEqual({ passed: 1, failed: 1, tests: 2 });
  const never = await tested(null, [{ status: 'passed', assertions: ['passed'] }]);
  expect(countResults([never])).toEqual({ passed: 1, failed: 1, tests: 2 });
});

test('nothing run is nothing passed', () => {
  expect(countResults([])).toEqual({ passed: 0, failed: 0, tests: 0 });
});
