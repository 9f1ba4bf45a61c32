import { creditLabelAt } from '../../lines/credit-labels.ts';
import { markerStyles } from '../../markers/styles.ts';
import type { ReadLine } from './section.ts';

/** Longest line of a headline, in characters. */
export const longestTitle = 40;

/** Whether a text begins as a line of credits does, with names that may not be readable: 记者 ABC. */
function beginsWithCreditLabel(text: string): boolean {
  const label = creditLabelAt(text);
  return label !== null && /^[\s\u3000：:/／]/u.test(text.slice(label.length));
}

/** Whether a line may be one of a headline: short, no sentence, and nothing that begins a point or a turn. */
export function mayBeTitle({ words, reading, style }: ReadLine): boolean {
  const { text } = words;
  if (reading.kind === 'title') return true;
  if (reading.kind !== 'text') return false;
  if (reading.isNumber === true) return false;
  if (style.place === 'heading') return true;
  return (
    Array.from(text).length <= longestTitle &&
    !/[。；;，,、：:]$/u.test(text) &&
    !/[。；：:]/u.test(text) &&
    !beginsWithCreditLabel(text) &&
    markerStyles.every(({ read }) => read(text) === null)
  );
}
