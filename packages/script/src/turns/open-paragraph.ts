import { lastCharacters } from '../words/last-characters.ts';
import { joinWords, type Words } from '../words/words.ts';
import { longestHeading, mayBeHeading } from './may-be-heading.ts';
import { openPairs } from './open-pairs.ts';
import type { Paragraph } from './paragraph.ts';

/** Marks after which a paragraph may be over. */
const finalMark = /[。！？!?；;：:…”’」』）)】]$/u;

/** A paragraph that lines may still be joined to: what joints ask of it costs no more when it has grown long. */
export class OpenParagraph {
  readonly #first: Paragraph;
  readonly #parts: Words[];
  readonly #open: number[];
  #length: number;

  constructor(first: Paragraph) {
    this.#first = first;
    this.#parts = [first.words];
    this.#open = openPairs(first.words.text);
    this.#length = first.words.text.length;
  }

  /** Joins a line to it. */
  join(words: Words): void {
    this.#parts.push(words);
    this.#length += words.text.length;
    for (const [i, more] of openPairs(words.text).entries()) this.#open[i] = (this.#open[i] ?? 0) + more;
  }

  /** Whether the file sets it as a heading. */
  get isHeading(): boolean {
    return this.#first.isHeading;
  }

  /** Whether it stands in a cell of a table. */
  get isCell(): boolean {
    return this.#first.isCell;
  }

  /** Whether something that was opened in it is not closed in it. */
  get isOpen(): boolean {
    return this.#open.some((count) => count > 0);
  }

  /** Whether it ends with a whole sentence, whatever is open in it. */
  get endsSentence(): boolean {
    return /[。！？!?]$/u.test(this.#parts.at(-1)?.text ?? '');
  }

  /** Whether it is over where it ends: a mark that was forgotten keeps no sentence open behind its full stop. */
  get isOver(): boolean {
    return this.endsSentence || (finalMark.test(this.#parts.at(-1)?.text ?? '') && !this.isOpen);
  }

  /** The text of one that may be a heading; null when it may be none. */
  get headingText(): string | null {
    // A character takes two units at most: longer ones are not put together for this.
    if (!this.isHeading && this.#length > longestHeading * 2) return null;
    const { text } = joinWords(...this.#parts);
    return mayBeHeading({ words: { text, ranges: [] }, isHeading: this.isHeading }) ? text : null;
  }

  /** The line that it began with. */
  get first(): Paragraph {
    return this.#first;
  }

  /** Its last words, for a message. */
  get ending(): string {
    return lastCharacters(this.#parts.at(-1)?.text ?? '', 12);
  }

  /** The paragraph with everything that was joined to it. */
  finish(): Paragraph {
    return { ...this.#first, words: joinWords(...this.#parts) };
  }
}
