import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { runTurbo } from './run-turbo.mjs';

const runsFolder = join(projectFolder, '.turbo', 'runs');

function readSummary() {
  const [file] = existsSync(runsFolder)
    ? readdirSync(runsFolder).filter((name) => name.endsWith('.json'))
    : [];
  return file === undefined ? null : JSON.parse(readFileSync(join(runsFolder, file), 'utf8'));
}

/**
 * Typechecks, lints and tests every package through turbo. Returns turbo's exit code and the tasks it tells of, as
 * `{name, package, folder, exitCode}`; exitCode is null for a task that never ran.
 */
export async function runChecks(turboOptions) {
  // What is left in this folder afterwards is this run's account of itself.
  rmSync(runsFolder, { recursive: true, force: true });
  const exitCode = await runTurbo(
    [
      'run',
      'typecheck',
      'lint',
      'test',
      // One at a time: tests that render have the browser and both processors to themselves.
      '--concurrency=1',
      '--continue=always',
      '--summarize',
      ...turboOptions,
    ],
    { CI: '1' },
  );
  const tasks = (readSummary()?.tasks ?? [])
    .filter((task) => task.command !== '<NONEXISTENT>')
    .map((task) => ({
      name: task.task,
      package: task.package,
      folder: join(projectFolder, task.directory),
      exitCode: task.execution?.exitCode ?? (task.cache?.status === 'HIT' ? 0 : null),
    }));
  return { exitCode, tasks };
}
