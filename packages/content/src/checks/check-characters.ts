import type { Finding } from '../finding.ts';
import { codePointName } from '../code-point-name.ts';
import { forbiddenCharacter, forbiddenKind } from '../forbidden-character.ts';
import { documentFinding } from './document-finding.ts';

type Text = { path: PropertyKey[]; text: string };

function textsIn(node: unknown, path: PropertyKey[]): Text[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (Array.isArray(node)) return node.flatMap((item, i) => textsIn(item, [...path, i]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** No text of a document holds a character that cannot be shown or that changes how others are shown. */
export function checkCharacters(document: { id: string }): Finding[] {
  return textsIn(document, []).flatMap(({ path, text }) => {
    const match = forbiddenCharacter.exec(text);
    if (match === null) return [];
    const [character] = match;
    const params = {
      codePoint: codePointName(character),
      kind: forbiddenKind(character),
      position: Array.from(text.slice(0, match.index)).length + 1,
    };
    return [documentFinding({ document, path, code: 'character-forbidden', params })];
  });
}
