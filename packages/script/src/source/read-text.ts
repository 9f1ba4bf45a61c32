import { findControlCharacters } from './find-control-characters.ts';
import { FindingList } from './finding-list.ts';
import { LineCollector } from './line-collector.ts';
import { readLetters } from './read-letters.ts';
import { plainStyle, type SourceText } from './source-text.ts';

/**
 * A plain text file: every character is kept, only the ways to end a line become one [S6]. Throws SourceError when the
 * file is no text, or more than a script can be.
 */
export function readText(bytes: Uint8Array, options: { fileName: string }): SourceText {
  const { fileName } = options;
  const findings = new FindingList(fileName);
  const letters = readLetters(bytes, { fileName, findings });
  const collector = new LineCollector(fileName);
  for (const line of letters.text.split('\n')) collector.push(line, plainStyle);
  const { text, lines } = collector.finish();
  findControlCharacters(text, findings);
  return { fileName, format: 'text', encoding: letters.encoding, text, lines, findings: findings.all() };
}
