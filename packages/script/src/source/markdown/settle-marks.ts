import type { InlineToken, Marks } from './inline-token.ts';

type Opener = { marks: Marks; at: number };
type Look = 'isBold' | 'isStruck';

/** How far back a beginning is looked for among those that do not fit. */
const farthest = 64;

function fits(opener: Marks, closer: Marks): boolean {
  if (closer.mark === '~') return opener.left === closer.left;
  // CommonMark's rule of three: `**a*b**` is bold, and its star a star.
  const isEither = opener.canClose || closer.canOpen;
  const sum = opener.count + closer.count;
  return !isEither || sum % 3 !== 0 || (opener.count % 3 === 0 && closer.count % 3 === 0);
}

/**
 * Settles which marks begin and end what, and takes them out of the text: two stars or underlines are bold, one is
 * emphasis, two tildes strike through. What has no partner stays as it is written.
 */
export function settleMarks(tokens: readonly InlineToken[]): InlineToken[] {
  const openers = new Map<string, Opener[]>();
  const starts = new Map<number, Look[]>();
  const ends = new Map<number, Look[]>();
  const add = (places: Map<number, Look[]>, at: number, look: Look): void => {
    const looks = places.get(at) ?? [];
    looks.push(look);
    places.set(at, looks);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'marks') continue;
    const stack = openers.get(token.mark) ?? [];
    openers.set(token.mark, stack);
    while (token.canClose && token.left > 0) {
      const lowest = Math.max(0, stack.length - farthest);
      let found = stack.length - 1;
      while (found >= lowest && !fits(stack[found]?.marks ?? token, token)) found -= 1;
      const opener = stack[found];
      if (found < lowest || opener === undefined) break;
      stack.length = found + 1;
      const used = Math.min(2, opener.marks.left, token.left);
      opener.marks.left -= used;
      token.left -= used;
      if (used === 2) {
        const look = token.mark === '~' ? 'isStruck' : 'isBold';
        add(starts, opener.at, look);
        add(ends, at, look);
      }
      if (opener.marks.left === 0) stack.pop();
    }
    if (token.canOpen && token.left > 0) stack.push({ marks: token, at });
  }
  return tokens.flatMap((token, at): InlineToken[] => {
    if (token.kind !== 'marks') return [token];
    return [
      ...(ends.get(at) ?? []).map((look) => ({ kind: 'look', look, step: -1 }) as const),
      { kind: 'text', text: token.mark.repeat(token.left) },
      ...(starts.get(at) ?? []).map((look) => ({ kind: 'look', look, step: 1 }) as const),
    ];
  });
}
