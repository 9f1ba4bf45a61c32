import { wordFinding } from '@lanmu/content';
import { brokenLaws } from '../../src/sample-laws.ts';
import { readSource } from '../../src/source/read-source.ts';
import { SourceError } from '../../src/source/source-error.ts';
import type { FuzzInput } from './make-input.ts';

/** What an input may take at most, to be read and checked. */
export const mostMilliseconds = 2000;

/** How an input went: whether it was read or refused, what was broken, and how long reading took. */
export type FuzzOutcome = { isRead: boolean; broken: readonly string[]; milliseconds: number };

/** Reads an input and checks the laws; whatever is thrown but a SourceError with words is broken. */
export function checkInput({ bytes, fileName }: FuzzInput): FuzzOutcome {
  const start = process.hrtime.bigint();
  const outcome = { isRead: false, broken: [] as string[] };
  try {
    const source = readSource(bytes, { fileName });
    outcome.isRead = true;
    outcome.broken.push(...brokenLaws(source).broken);
  } catch (error) {
    if (error instanceof SourceError) {
      const words = wordFinding({ finding: error.finding, language: 'en' });
      if (words.includes('undefined')) outcome.broken.push(`a hole in ${words}`);
    } else outcome.broken.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (milliseconds > mostMilliseconds) outcome.broken.push(`more than ${mostMilliseconds} ms`);
  return { ...outcome, milliseconds };
}
