import { excerpt } from '@lanmu/content';
import { sourceLimits } from './source-limits.ts';

/** Left-out text as a finding quotes it: in one line, broken off after 500 characters. */
export function quoteText(text: string): string {
  const line = text
    .slice(0, sourceLimits.quotedChars * 4)
    .trim()
    .replace(/\s*[\n\r]\s*/g, ' / ');
  return excerpt(line, sourceLimits.quotedChars);
}
