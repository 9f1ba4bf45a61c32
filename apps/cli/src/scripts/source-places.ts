import type { ReadScript, SourceText } from '@lanmu/script';
import { placesAround } from './places-around.ts';

/** A stretch of the source with the line it is in, from 1. */
export type SourcePiece = { start: number; end: number; line: number };

function addTo(pieces: Map<string, SourcePiece[]>, place: string, piece: SourcePiece): void {
  const found = pieces.get(place);
  if (found === undefined) pieces.set(place, [piece]);
  else found.push(piece);
}

/** Where each text of the documents stands in the source. */
export class SourcePlaces {
  readonly fileName: string;
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #pieces = new Map<string, SourcePiece[]>();
  /** Pieces by every place they are inside of, in the order of the source. */
  readonly #inside = new Map<string, SourcePiece[]>();

  constructor(source: SourceText, read: ReadScript) {
    this.fileName = source.fileName;
    this.#text = source.text;
    this.#starts = source.lines.map(({ start }) => start);
    for (const { start, end, where } of [...read.coverage, ...read.origins]) {
      if (where === null) continue;
      const piece = { start, end, line: this.#lineAt(start) };
      addTo(this.#pieces, where, piece);
      for (const place of placesAround(where)) addTo(this.#inside, place, piece);
    }
  }

  /** The number of the line that holds a character of the text. */
  #lineAt(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  }

  /** The stretches that became a text; none when the script does not have it. */
  piecesOf(where: string): readonly SourcePiece[] {
    return this.#pieces.get(where) ?? [];
  }

  /** The stretches that became a place of a document or anything inside it, in the order of the source. */
  piecesInside(where: string): readonly SourcePiece[] {
    return (this.#inside.get(where) ?? []).toSorted((a, b) => a.start - b.start);
  }

  /** The words of a stretch. */
  textOf({ start, end }: Pick<SourcePiece, 'start' | 'end'>): string {
    return this.#text.slice(start, end);
  }

  /** The lines that hold a text, each once, in order. */
  linesOf(where: string): number[] {
    return [...new Set(this.piecesOf(where).map(({ line }) => line))].toSorted((a, b) => a - b);
  }

  /** A text in the parts that stand on one line each; null when the script has it otherwise than the document. */
  partsOf(where: string, text: string): { text: string; line: number }[] | null {
    const pieces = this.piecesOf(where).toSorted((a, b) => a.start - b.start);
    const parts: { text: string; line: number }[] = [];
    for (const { start, end, line } of pieces) {
      const part = this.#text.slice(start, end);
      const last = parts.at(-1);
      if (last?.line === line) last.text += part;
      else parts.push({ text: part, line });
    }
    return parts.length > 0 && parts.map((part) => part.text).join('') === text ? parts : null;
  }

  /** Whether the script has a text at its places in the same letters and digits, spaces and marks apart. */
  holds(where: string, text: string): boolean {
    const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
    const words = this.piecesOf(where).map(({ start, end }) => bare(this.#text.slice(start, end)));
    return words.includes(bare(text)) || words.join('') === bare(text);
  }
}
