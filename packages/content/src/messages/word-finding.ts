import { codePointName } from '../code-point-name.ts';
import type { Finding } from '../finding.ts';
import { forbiddenCharacter } from '../forbidden-character.ts';
import { wordMessage, type Language } from './catalogue.ts';

const everyForbidden = new RegExp(forbiddenCharacter, 'gu');

/**
 * A finding for people in one line: `where: words`. Characters that could break or disguise the line stand as their
 * numbers (U+202E). Throws when the catalogue has no words for the code: that is a fault of ours.
 */
export function wordFinding(options: { finding: Finding; language: Language }): string {
  const { finding, language } = options;
  const words = wordMessage({ code: finding.code, params: finding.params, language });
  return `${finding.where}: ${words}`.replace(everyForbidden, codePointName);
}
