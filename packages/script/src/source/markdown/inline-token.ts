import type { FoundInSource } from '../finding-list.ts';

/** Marks of emphasis in a row, before it is settled which of them are marks: `**`. */
export type Marks = {
  kind: 'marks';
  mark: '*' | '_' | '~';
  count: number;
  /** How many of them are left as characters. */
  left: number;
  canOpen: boolean;
  canClose: boolean;
};

/** A piece of a Markdown line: characters, marks, where a look begins (1) or ends (-1), or what is told of a place. */
export type InlineToken =
  | { kind: 'text'; text: string }
  | Marks
  | { kind: 'look'; look: 'isBold' | 'isStruck'; step: 1 | -1 }
  | { kind: 'found'; found: FoundInSource };

/** Tokens that a label or the words of a link are taken from; longer ones are no label, and are quoted in part. */
const labelTokens = 64;

/** The characters of the tokens from a place on, without what is told of them; of very many only the first. */
export function textOfTokens(tokens: readonly InlineToken[], from: number): string {
  return tokens
    .slice(from, from + labelTokens)
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');
}
