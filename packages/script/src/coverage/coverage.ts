import type { Range, Words } from '../words/words.ts';

/** Where characters of a script went. */
export type CoverageRole =
  | 'column'
  | 'headline'
  | 'dek'
  | 'credit'
  | 'attribution'
  | 'marker'
  | 'spoken'
  | 'structure'
  | 'layout'
  | 'left-out';

/** A stretch of the source and where it went. */
export type CoverageSpan = Range & {
  role: CoverageRole;
  /** The place in a document it became: `wang-na: script.turns[1].blocks[0].paragraphs[0]`; null when it became none. */
  where: string | null;
  /** Why it is left out; null for everything else. */
  reason: string | null;
};

/** Notes where stretches of a source go, and tiles the whole of it at the end. */
export class Coverage {
  readonly #spans: CoverageSpan[] = [];

  /** Notes where some words went. */
  cover(words: Words, role: CoverageRole, options: { where?: string; reason?: string } = {}): void {
    const { where = null, reason = null } = options;
    for (const range of words.ranges) this.#spans.push({ ...range, role, where, reason });
  }

  /**
   * Every character of the text, once and in order [S901]: what was noted first holds, spaces between are layout, other
   * characters beside them are structure (a dash, a colon). `lost` are stretches nobody noted that are more than marks.
   */
  tile(text: string): { spans: CoverageSpan[]; lost: Range[] } {
    const spans: CoverageSpan[] = [];
    const lost: Range[] = [];
    let at = 0;
    const fill = (end: number): void => {
      for (const match of text
        .slice(at, end)
        .matchAll(/[\s\u200B\u2060\uFEFF]+|[^\s\u200B\u2060\uFEFF]+/gu)) {
        const range = { start: at + match.index, end: at + match.index + match[0].length };
        const isLayout = /^[\s\u200B\u2060\uFEFF]/u.test(match[0]);
        if (!isLayout && /[\p{L}\p{N}]/u.test(match[0])) lost.push(range);
        spans.push({ ...range, role: isLayout ? 'layout' : 'structure', where: null, reason: null });
      }
    };
    for (const span of this.#spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      const start = Math.max(span.start, at);
      if (start >= span.end) continue;
      fill(start);
      spans.push({ ...span, start });
      at = span.end;
    }
    fill(text.length);
    return { spans, lost };
  }
}
