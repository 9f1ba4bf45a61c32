import { sourceLimits } from '../../source/source-limits.ts';
import type { SectionDraft } from '../reading/section-draft.ts';

/** Whether an interview holds more than its checks should have to compare; none that goes to air comes near it [S5]. */
export function isTooMuch({ turns, people }: SectionDraft): boolean {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  return (
    turns.length > sourceLimits.turns ||
    people.names().size > sourceLimits.people ||
    paragraphs.length > sourceLimits.paragraphs ||
    paragraphs.some(({ words }) => words.text.length > sourceLimits.paragraphChars)
  );
}
