import { expect, test } from 'vitest';
import { asProblem } from './as-problem.ts';

/** As the render room throws them. */
function renderProblem(code: string): Error {
  return Object.assign(new Error(code), { code, params: { path: '/x' } });
}

test('problems of the render room keep their words and get the exit code that help documents', () => {
  const exitCodeOf = (code: string): number => asProblem(renderProblem(code)).exitCode;
  expect(['browser-missing', 'font-missing', 'out-unwritable', 'disk-full'].map(exitCodeOf)).toEqual([
    3, 3, 3, 3,
  ]);
  expect(['file-busy', 'cache-unwritable', 'cache-full'].map(exitCodeOf)).toEqual([3, 3, 3]);
  expect(['browser-died', 'studio-broken', 'file-mismatch', 'media-failed'].map(exitCodeOf)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(asProblem(renderProblem('interrupted'))).toMatchObject({
    code: 'interrupted',
    exitCode: 130,
    stack: null,
  });
});

test('an error nobody foresaw is called our fault and keeps its stack', () => {
  const error = Object.assign(new Error('boom.'), { code: 'EUNKNOWN' });
  const problem = asProblem(error);
  expect(problem).toMatchObject({ code: 'cli-unexpected', params: { reason: 'boom' }, exitCode: 1 });
  expect(problem.stack).toContain('as-problem.test.ts');
});
