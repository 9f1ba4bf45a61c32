import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { checkInterview, parseInterview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { caseForms } from './case-forms.ts';
import { readScript } from './read-script.ts';
import { sampleReduction } from './sample-reduction.ts';
import { sampleWordScripts } from './sample-word-scripts.ts';
import { readSource } from './source/read-source.ts';

const folder = new URL('../cases/', import.meta.url);

/** Whether the results are written anew instead of compared; whoever does it reads every changed line. */
const isWriting = process.env['LANMU_CASES'] === 'write';

const files = readdirSync(folder).filter((name) => ['.txt', '.md'].includes(extname(name)));
const cases = [...files, ...Object.keys(sampleWordScripts)].toSorted();

function bytesOf(name: string): Uint8Array {
  return sampleWordScripts[name] ?? readFileSync(new URL(name, folder));
}

function expectedFile(name: string): URL {
  return new URL(`${name.slice(0, -extname(name).length)}.expected.json`, folder);
}

test.each(cases)('[S101][S301][S401][S802][S203] %s is read as an editor would', (name) => {
  const source = readSource(bytesOf(name), { fileName: name });
  const result = sampleReduction(source, readScript(source, { columnIdOf: () => 'column' }));
  if (isWriting) writeFileSync(expectedFile(name), `${JSON.stringify(result, null, 2)}\n`);
  expect(result).toEqual(JSON.parse(readFileSync(expectedFile(name), 'utf8')));
});

test.each(caseForms)('[S101] %s is in %s', (_, name, sign) => {
  expect(cases).toContain(name);
  expect(readSource(bytesOf(name), { fileName: name }).text).toMatch(sign);
});

test('[S1] the cases come in every encoding, some with a mark at their beginning', () => {
  const encodings = files.map((name) => readSource(bytesOf(name), { fileName: name }).encoding);
  expect(new Set(encodings)).toEqual(new Set(['utf-8', 'utf-16le', 'gb18030']));
  expect(files.some((name) => bytesOf(name)[0] === 0xef)).toBe(true);
});

test('[S402][S403] whoever a case means by a short form is one the check of documents takes for it', () => {
  for (const name of cases) {
    const source = readSource(bytesOf(name), { fileName: name });
    const codes = readScript(source, { columnIdOf: () => 'column' }).interviews.flatMap((interview) =>
      checkInterview(interview, null).map(({ code }) => code),
    );
    expect(codes, name).not.toContain('attribution-without-name');
  }
});

test('[S901] every character of every case is accounted for once, in order', () => {
  for (const name of cases) {
    const source = readSource(bytesOf(name), { fileName: name });
    const { coverage, interviews } = readScript(source, { columnIdOf: () => 'column' });
    expect(coverage.map(({ start, end }) => source.text.slice(start, end)).join(''), name).toBe(source.text);
    expect(
      coverage.every(({ start }, i) => start === (coverage[i - 1]?.end ?? 0)),
      name,
    ).toBe(true);
    for (const interview of interviews) {
      const parsed = parseInterview(JSON.parse(JSON.stringify(interview)), { fileName: name });
      expect(parsed.ok ? [] : parsed.findings, name).toEqual([]);
    }
  }
});
