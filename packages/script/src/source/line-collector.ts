import { refuseSource } from './refuse-source.ts';
import { sourceLimits } from './source-limits.ts';
import type { LineStyle, SourceLine } from './source-text.ts';

/** Puts lines together to the text of a source. Throws SourceError when they are more than a script can be [S5]. */
export class LineCollector {
  readonly #fileName: string;
  readonly #texts: string[] = [];
  readonly #lines: SourceLine[] = [];
  #end = -1;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  /** Lines so far, which is also the number of the last one. */
  get count(): number {
    return this.#lines.length;
  }

  /** Adds one line; `text` has no line break. */
  push(text: string, style: LineStyle): void {
    const start = this.#end + 1;
    this.#end = start + text.length;
    if (this.#end > sourceLimits.chars) {
      throw refuseSource({
        fileName: this.#fileName,
        code: 'source-too-long',
        params: { limit: sourceLimits.chars },
      });
    }
    if (this.#lines.length >= sourceLimits.lines) {
      const params = { limit: sourceLimits.lines };
      throw refuseSource({ fileName: this.#fileName, code: 'source-too-many-lines', params });
    }
    this.#texts.push(text);
    const { place, level, boldChars, numberChars, cell } = style;
    const line = { start, end: this.#end, place, level, boldChars, numberChars };
    this.#lines.push(cell === undefined ? line : { ...line, cell });
  }

  /** The text and its lines; a source without a line has one that is empty. */
  finish(): { text: string; lines: readonly SourceLine[] } {
    if (this.#lines.length === 0) this.push('', { place: 'body', level: 0, boldChars: 0, numberChars: 0 });
    return { text: this.#texts.join('\n'), lines: this.#lines };
  }
}
