import type { TranscriptPiece } from './transcript-piece.ts';

/** The first place where documents and the newsroom's text part. */
export type SourceDifference = {
  /** Line of the source, from 1. */
  line: number;
  /** Character of that line, from 1, spaces counted. */
  column: number;
  /** The source's character there, or null after its end. */
  expected: string | null;
  /** The documents' character there, or null after their end. */
  found: string | null;
  /** The piece the documents' character belongs to, or the last piece. */
  where: string;
};

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/**
 * Proves that `pieces`, with their structural characters at their exact places, are the source: every non-space
 * character of it once, in order, and nothing else. Returns null, or the first place where that fails.
 */
export function firstDifference(options: {
  source: string;
  pieces: readonly TranscriptPiece[];
}): SourceDifference | null {
  const { source, pieces } = options;
  const accounted = pieces.flatMap(({ where, before, text, after }) =>
    Array.from(before + text + after)
      .filter((character) => !isSpace(character))
      .map((character) => ({ character, where })),
  );
  const lastWhere = pieces.at(-1)?.where ?? '';
  let next = 0;
  let line = 1;
  let column = 0;
  for (const character of source) {
    column += 1;
    if (!isSpace(character)) {
      const found = accounted[next];
      next += 1;
      if (found?.character !== character) {
        const where = found?.where ?? lastWhere;
        return { line, column, expected: character, found: found?.character ?? null, where };
      }
    }
    if (character === '\n') {
      line += 1;
      column = 0;
    }
  }
  const surplus = accounted[next];
  return surplus === undefined
    ? null
    : { line, column, expected: null, found: surplus.character, where: surplus.where };
}
