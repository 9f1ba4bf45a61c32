import type { FindingList, FoundInSource } from '../finding-list.ts';
import { quoteText } from '../quote-text.ts';

/** Notes of one kind that stand outside the text: each is told where the text refers to it, the rest at the end. */
export class NoteShelf {
  readonly #code: FoundInSource['code'];
  readonly #notes: Map<string, string>;
  readonly #told = new Set<string>();

  constructor(code: FoundInSource['code'], notes: Map<string, string>) {
    this.#code = code;
    this.#notes = notes;
  }

  /** The finding for the note of an id; null when there is none, or when it was told before. */
  find(id: string | undefined): FoundInSource | null {
    const text = this.#notes.get(id ?? '');
    if (id === undefined || text === undefined || this.#told.has(id)) return null;
    this.#told.add(id);
    return { code: this.#code, severity: 'warning', params: { text: quoteText(text) } };
  }

  /** Tells of the notes that nothing referred to. */
  tellOthers(findings: FindingList): void {
    for (const id of this.#notes.keys()) {
      const found = this.find(id);
      if (found !== null) findings.add(found);
    }
  }
}
