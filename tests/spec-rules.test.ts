import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder, sourceFiles } from './boundaries-sources.ts';

/** The rooms with a SPEC, and the letter their rules begin with. */
const specs = [
  { path: 'packages/timeline/SPEC.md', letter: 'T' },
  { path: 'packages/script/SPEC.md', letter: 'S' },
  { path: 'packages/typeset/SPEC.md', letter: 'Y' },
] as const;
const rules = specs.flatMap(({ path, letter }) => {
  const spec = readFileSync(join(projectFolder, path), 'utf8');
  return Array.from(spec.matchAll(/^- \*\*([A-Z]\d+) /gm), ([, rule = '']) => ({ path, letter, rule }));
});
const known = rules.map(({ rule }) => rule);
const files = ['packages', 'apps', 'tests'].flatMap(sourceFiles);

/** The rules that a text names in square brackets: [T7][S9]. */
function cited(text: string): string[] {
  return Array.from(text.matchAll(/\[([STY]\d+)\]/g), ([, rule = '']) => rule);
}

/** Names of the tests of a file that runs. */
function testNames(text: string): string[] {
  return Array.from(
    text.matchAll(/\btest(?:\.\w+(?:\([^()]*\))?)*\(\s*(['"`])(.*?)\1\s*,/gs),
    ([, , name = '']) => name,
  );
}

test('every rule of a SPEC has a number of its own, with the letter of its room, and a test that cites it', () => {
  expect(new Set(known).size).toBe(known.length);
  expect(rules.filter(({ letter, rule }) => !rule.startsWith(letter))).toEqual([]);
  const proved = files
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .flatMap(({ text }) => testNames(text))
    .flatMap(cited);
  expect(known.filter((rule) => !proved.includes(rule))).toEqual([]);
});

test('every rule that a test or a source cites is in a SPEC', () => {
  const own = 'tests/spec-rules.test.ts';
  const strays = files
    .filter(({ path }) => path !== own)
    .flatMap(({ path, text }) => cited(text).map((rule) => ({ path, rule })))
    .filter(({ rule }) => !known.includes(rule));
  expect(strays).toEqual([]);
});

test('the scan sees names of tests and nothing else', () => {
  const text = [
    "test('[T1] one', () => {",
    "test.each(cases)(\n  '[T2] two',\n  () => {",
    "test.skipIf(!isPinned)('[S3] three', {}, async () => {",
    'test("[T4] four", () => {',
    '// [T5] is no test',
  ].join('\n');
  expect(testNames(text).flatMap(cited)).toEqual(['T1', 'T2', 'S3', 'T4']);
  for (const { path } of specs) expect(rules.filter((rule) => rule.path === path).length).toBeGreaterThan(10);
});
