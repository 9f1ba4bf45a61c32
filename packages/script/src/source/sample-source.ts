import { plainStyle, type SourceText } from './source-text.ts';

/** A plain text as a source, for tests. */
export function sampleSource(text: string, fileName = '稿件.txt'): SourceText {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { ...plainStyle, start, end: start + line.length };
  });
  return { fileName, format: 'text', encoding: 'utf-8', text, lines, findings: [] };
}
