/**
 * One character that no text of a document may hold: controls, line separators, invisible and direction marks,
 * private use, halves of characters, and the mark of a broken encoding (standards §7, QC).
 */
export const forbiddenCharacter = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]/u;

/** Why a character is forbidden. */
export type ForbiddenKind = 'control' | 'direction' | 'invisible' | 'private-use' | 'broken';

/** Why `character`, which {@link forbiddenCharacter} matched, is forbidden. */
export function forbiddenKind(character: string): ForbiddenKind {
  if (/\p{Bidi_Control}/u.test(character)) return 'direction';
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 'control';
  if (/\p{Cf}/u.test(character)) return 'invisible';
  return /\p{Co}/u.test(character) ? 'private-use' : 'broken';
}
