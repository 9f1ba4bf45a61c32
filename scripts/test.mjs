// npm test: installs what is missing, runs every typecheck, lint and test, and ends with `N passed, N failed`.
// What is typed after `--` goes to turbo: npm test -- --force
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { countResults } from './count-results.mjs';
import { install } from './install.mjs';
import { packageFolders } from './package-folders.mjs';
import { runChecks } from './run-checks.mjs';

checkNode();
const installed = await install();
if (installed === 0) {
  // Yesterday's results must not stand in for a test that does not run today.
  for (const folder of packageFolders()) rmSync(join(folder, 'test-results.json'), { force: true });
  const { exitCode, tasks } = await runChecks(process.argv.slice(2));
  const { passed, failed, tests } = countResults(tasks);
  for (const task of tasks.filter((each) => each.exitCode !== 0)) {
    console.log(`failed: ${task.package} ${task.name}`);
  }
  // A run that tested nothing, or that turbo holds for failed, is a failure even when no single check says so.
  const isSilentFailure = failed === 0 && (exitCode !== 0 || tests === 0);
  const failures = isSilentFailure ? 1 : failed;
  console.log(`${passed} passed, ${failures} failed`);
  process.exitCode = failures === 0 ? 0 : exitCode === 130 ? 130 : 1;
} else {
  console.log('0 passed, 1 failed');
  process.exitCode = installed;
}
