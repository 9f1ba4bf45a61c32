import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passed and failed tests of one vitest report; a file that could not even be loaded is one failure. */
function countReport(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function countTests(task, folder) {
  const path = join(folder, 'test-results.json');
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const counts = countReport(JSON.parse(readFileSync(path, 'utf8')));
  // The run failed though every test it told of passed: an unhandled error, or a crash.
  return task.exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * Adds up a run: each test of each package, and each typecheck and lint as one check.
 * `tasks` are `{name, package, folder, exitCode}`; a task that never ran has exitCode null and failed.
 */
export function countResults(tasks) {
  let passed = 0;
  let failed = 0;
  let tests = 0;
  for (const task of tasks) {
    const isTest = task.name === 'test';
    const counts = isTest
      ? countTests(task, task.folder)
      : { passed: task.exitCode === 0 ? 1 : 0, failed: task.exitCode === 0 ? 0 : 1 };
    passed += counts.passed;
    failed += counts.failed;
    if (isTest) tests += counts.passed + counts.failed;
  }
  return { passed, failed, tests };
}
