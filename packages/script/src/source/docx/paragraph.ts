import { unifyLineBreaks } from '../unify-line-breaks.ts';
import { LineDraft, type Look } from '../line-draft.ts';
import type { CellPlace } from '../cell-place.ts';
import type { ParagraphProperties } from './properties.ts';

/** A paragraph while it is read, with the paragraphs of text boxes that are anchored in it. */
export class Paragraph {
  readonly properties: ParagraphProperties = {};
  /** The cell it stands in; null outside tables. */
  readonly cell: CellPlace | null;
  /** All of it is deleted: it stands in a row that is. */
  readonly isDropped: boolean;
  /** Whether its end is hidden, if it says so: without a visible word it is no line at all then. */
  isEndHidden: boolean | undefined;
  /** Its end is deleted: the next paragraph goes on in the same line. */
  isEndDeleted = false;
  lines: LineDraft[] = [new LineDraft()];
  boxes: Paragraph[] = [];

  constructor(options: { cell: CellPlace | null; isDropped: boolean }) {
    this.cell = options.cell;
    this.isDropped = options.isDropped;
  }

  /** The line that is written on. */
  get line(): LineDraft {
    const last = this.lines.at(-1) ?? new LineDraft();
    if (this.lines.length === 0) this.lines.push(last);
    return last;
  }

  get isBlank(): boolean {
    return this.boxes.length === 0 && this.lines.every(({ text }) => text === '') && this.lines.length === 1;
  }

  append(text: string, look: Look): void {
    const unified = unifyLineBreaks(text);
    if (!unified.includes('\n')) return this.line.append(unified, look);
    for (const [i, piece] of unified.split('\n').entries()) {
      if (i > 0) this.lines.push(new LineDraft());
      this.line.append(piece, look);
    }
  }

  /** Begins with what a paragraph without an end had before it. */
  goOnFrom(before: Paragraph): void {
    this.lines = before.lines;
    this.boxes = before.boxes;
  }
}
