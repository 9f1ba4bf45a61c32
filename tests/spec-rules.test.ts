import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder, sourceFiles } from './boundaries-sources.ts';

const spec = readFileSync(join(projectFolder, 'packages/timeline/SPEC.md'), 'utf8');
const rules = Array.from(spec.matchAll(/^- \*\*(T\d+) /gm), ([, rule = '']) => rule);
const files = ['packages', 'apps', 'tests'].flatMap(sourceFiles);

/** The rules that a text names in square brackets: [T7][T9]. */
function cited(text: string): string[] {
  return Array.from(text.matchAll(/\[(T\d+)\]/g), ([, rule = '']) => rule);
}

/** Names of the tests of a file that runs. */
function testNames(text: string): string[] {
  return Array.from(
    text.matchAll(/\btest(?:\.\w+(?:\([^()]*\))?)*\(\s*(['"`])(.*?)\1\s*,/gs),
    ([, , name = '']) => name,
  );
}

test('every rule of the SPEC has a number of its own and a test that cites it', () => {
  expect(new Set(rules).size).toBe(rules.length);
  const proved = files
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .flatMap(({ text }) => testNames(text))
    .flatMap(cited);
  expect(rules.filter((rule) => !proved.includes(rule))).toEqual([]);
});

test('every rule that a test or a source cites is in the SPEC', () => {
  const own = 'tests/spec-rules.test.ts';
  const strays = files
    .filter(({ path }) => path !== own)
    .flatMap(({ path, text }) => cited(text).map((rule) => ({ path, rule })))
    .filter(({ rule }) => !rules.includes(rule));
  expect(strays).toEqual([]);
});

test('the scan sees names of tests and nothing else', () => {
  const text = [
    "test('[T1] one', () => {",
    "test.each(cases)(\n  '[T2] two',\n  () => {",
    "test.skipIf(!isPinned)('[T3] three', {}, async () => {",
    'test("[T4] four", () => {',
    '// [T5] is no test',
  ].join('\n');
  expect(testNames(text).flatMap(cited)).toEqual(['T1', 'T2', 'T3', 'T4']);
  expect(rules.length).toBeGreaterThan(10);
});
