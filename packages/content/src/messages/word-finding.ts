import { codePointName } from '../code-point-name.ts';
import type { Finding } from '../finding.ts';
import { forbiddenCharacter } from '../forbidden-character.ts';
import { wordMessage, type Language } from './catalogue.ts';

const everyForbidden = new RegExp(forbiddenCharacter, 'gu');

/** Where a finding is for people: the line of their script and the words there, else the place in the document. */
function placeOf({ where, source }: Finding): string {
  return source === undefined ? where : `${source.fileName}:${source.line} “${source.words}”`;
}

/**
 * A finding for people in one line: `where: words`. Characters that could break or disguise the line stand as their
 * numbers (U+202E). Throws when the catalogue has no words for the code: that is a fault of ours.
 */
export function wordFinding(options: { finding: Finding; language: Language }): string {
  const { finding, language } = options;
  const words = wordMessage({ code: finding.code, params: finding.params, language });
  return `${placeOf(finding)}: ${words}`.replace(everyForbidden, codePointName);
}
