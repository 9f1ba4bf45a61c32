import { CellStack } from './cell-stack.ts';
import { Paragraph } from './paragraph.ts';

const containers = new Set(['w:body', 'w:tc', 'w:txbxContent']);

/**
 * Follows which paragraph is open: those of text boxes stand inside others, and one whose end is deleted waits for the
 * next in the same container to go on with it [S20].
 */
export class ParagraphStack {
  readonly #open: Paragraph[] = [];
  /** The paragraph that waits, by open container. */
  readonly #waiting: (Paragraph | null)[] = [null];
  readonly #hand: (paragraph: Paragraph) => void;
  readonly #cells = new CellStack();

  /** `hand` gets the finished paragraphs in order, those of text boxes inside their hosts. */
  constructor(hand: (paragraph: Paragraph) => void) {
    this.#hand = hand;
  }

  /** The innermost paragraph that is open; null outside all of them. */
  get current(): Paragraph | null {
    return this.#open.at(-1) ?? null;
  }

  open(name: string, isDropped: boolean): void {
    if (containers.has(name)) this.#waiting.push(null);
    this.#cells.open(name);
    if (name === 'w:tbl') this.release();
    else if (name === 'w:p') this.#openParagraph(isDropped);
  }

  close(name: string): void {
    if (containers.has(name)) {
      this.release();
      this.#waiting.pop();
    }
    this.#cells.close(name);
    if (name === 'w:p') this.#closeParagraph();
  }

  /** Hands on the paragraph that waits for a next one which does not come; one deleted altogether is no line. */
  release(): void {
    const paragraph = this.#takeWaiting();
    if (paragraph !== null && !paragraph.isBlank) this.#handOn(paragraph);
  }

  #takeWaiting(): Paragraph | null {
    const paragraph = this.#waiting.at(-1) ?? null;
    this.#wait(null);
    return paragraph;
  }

  #wait(paragraph: Paragraph | null): void {
    this.#waiting[this.#waiting.length - 1] = paragraph;
  }

  #openParagraph(isDropped: boolean): void {
    const paragraph = new Paragraph({ cell: this.#cells.current, isDropped });
    const before = isDropped ? null : this.#takeWaiting();
    if (before !== null) paragraph.goOnFrom(before);
    this.#open.push(paragraph);
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    if (paragraph.isEndDeleted && !paragraph.isDropped) this.#wait(paragraph);
    else this.#handOn(paragraph);
  }

  #handOn(paragraph: Paragraph): void {
    const host = this.current;
    if (host === null) this.#hand(paragraph);
    else host.boxes.push(paragraph);
  }
}
