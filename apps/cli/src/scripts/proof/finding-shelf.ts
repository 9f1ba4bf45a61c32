import type { Finding } from '@lanmu/content';
import { placesAround } from '../places-around.ts';

/** A finding with its number on the page, from 1: its element is `f` and that number. */
export type NumberedFinding = { finding: Finding; number: number };

/** Findings of a script until each has been put where it belongs on the page; none is handed out twice. */
export class FindingShelf {
  readonly #left: Set<NumberedFinding>;
  /** Findings by every place they are inside of. */
  readonly #under = new Map<string, NumberedFinding[]>();
  readonly #fileName: string;
  /** All of them, in the order of telling. */
  readonly all: readonly NumberedFinding[];

  constructor(findings: readonly Finding[], options: { fileName: string }) {
    this.all = findings.map((finding, i) => ({ finding, number: i + 1 }));
    this.#left = new Set(this.all);
    this.#fileName = options.fileName;
    for (const each of this.all) {
      // A file may be named like an interview: what is about the file is inside of no document.
      if (each.finding.where === this.#fileName || this.lineOf(each.finding) !== null) continue;
      for (const place of placesAround(each.finding.where)) {
        const found = this.#under.get(place);
        if (found === undefined) this.#under.set(place, [each]);
        else found.push(each);
      }
    }
  }

  #take(wanted: Iterable<NumberedFinding>): NumberedFinding[] {
    return [...wanted].filter((each) => this.#left.delete(each));
  }

  /** The line of the script that a finding is about, or null. */
  lineOf({ where }: Finding): number | null {
    const prefix = `${this.#fileName}:`;
    const line = where.startsWith(prefix) ? where.slice(prefix.length) : '';
    return /^[1-9]\d*$/.test(line) ? Number(line) : null;
  }

  /** Findings by the line they are about, those of lines from 1 to `lineCount`. */
  takeLines(lineCount: number): Map<number, NumberedFinding[]> {
    const lines = new Map<number, NumberedFinding[]>();
    for (const each of this.#left) {
      const line = this.lineOf(each.finding);
      if (line === null || line > lineCount) continue;
      lines.set(line, [...(lines.get(line) ?? []), each]);
      this.#left.delete(each);
    }
    return lines;
  }

  /** Findings about a place of a document, or about something inside it that nobody has taken. */
  takeUnder(where: string): NumberedFinding[] {
    return this.#take(this.#under.get(where) ?? []);
  }

  /** Everything that found no place: what is about the file or the column. */
  takeRest(): NumberedFinding[] {
    return this.#take([...this.#left]);
  }
}
