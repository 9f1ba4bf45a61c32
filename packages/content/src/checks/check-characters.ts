import type { Finding } from '../finding.ts';
import { codePointName } from '../code-point-name.ts';
import { compatibilityCharacter, compatibilityForm } from '../compatibility-form.ts';
import { forbiddenCharacter, forbiddenKind } from '../forbidden-character.ts';
import { documentFinding } from './document-finding.ts';

type Text = { path: PropertyKey[]; text: string };

function textsIn(node: unknown, path: PropertyKey[]): Text[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (Array.isArray(node)) return node.flatMap((item, i) => textsIn(item, [...path, i]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

function positionOf(text: string, index: number): number {
  return Array.from(text.slice(0, index)).length + 1;
}

/**
 * No text of a document holds a character that cannot be shown, that changes how others are shown, or that only looks
 * like the character it is read as (standards §7, QC).
 */
export function checkCharacters(document: { id: string }): Finding[] {
  return textsIn(document, []).flatMap(({ path, text }) => {
    const match = forbiddenCharacter.exec(text);
    const forbidden =
      match === null
        ? []
        : [
            documentFinding({
              document,
              path,
              code: 'character-forbidden',
              params: {
                codePoint: codePointName(match[0]),
                kind: forbiddenKind(match[0]),
                position: positionOf(text, match.index),
              },
            }),
          ];
    const pairs = Array.from(text.matchAll(new RegExp(compatibilityCharacter, 'gu'))).flatMap((found) => {
      const expected = compatibilityForm(found[0]);
      return expected === null ? [] : [{ found: found[0], expected, index: found.index }];
    });
    const [pair] = pairs;
    if (pair === undefined) return forbidden;
    const { found, expected, index } = pair;
    const params = {
      found,
      codePoint: codePointName(found),
      expected,
      position: positionOf(text, index),
      count: pairs.length,
    };
    return [...forbidden, documentFinding({ document, path, code: 'character-compatibility', params })];
  });
}
