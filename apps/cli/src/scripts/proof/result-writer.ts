import { anchorOf } from './anchor-of.ts';
import { placeOf } from '../place-of.ts';
import { findingHtml } from './finding-html.ts';
import type { FindingShelf } from './finding-shelf.ts';
import { markup, type Markup } from './markup.ts';
import type { ProofWords } from './proof-subject.ts';
import type { SourcePlaces } from '../source-places.ts';

/** The most lines that are named beside one text; the rest is counted. */
const mostLines = 12;

/** Writes what goes on screen: texts that link to their source, the lines they stand on, and what was found there. */
export class ResultWriter {
  readonly words: ProofWords;
  readonly #places: SourcePlaces;
  readonly #shelf: FindingShelf;

  constructor(options: { places: SourcePlaces; shelf: FindingShelf; words: ProofWords }) {
    this.words = options.words;
    this.#places = options.places;
    this.#shelf = options.shelf;
  }

  /**
   * A text of a document: every part of it links to the line it stands on. One that the script does not have says so, or
   * what it was made of.
   */
  text(where: string, text: string, made: string = this.words.say('proof-made')): Markup {
    const id = anchorOf(where);
    const [first] = this.#places.linesOf(where);
    if (first === undefined || !this.#places.holds(where, text)) {
      return markup`<span class="txt" id="${id}">${text}</span><em class="made">${made}</em>`;
    }
    const parts = this.#places.partsOf(where, text) ?? [{ text, line: first }];
    return markup`<span class="txt" id="${id}"
      >${parts.map((part) => markup`<a href="#L${part.line}">${part.text}</a>`)}</span
    >`;
  }

  /** A second showing of a text that has its element elsewhere: it links to the same line. */
  again(where: string, text: string): Markup {
    const [first] = this.#places.linesOf(where);
    return first === undefined
      ? markup`<a href="#${anchorOf(where)}">${text}</a>`
      : markup`<a href="#L${first}">${text}</a>`;
  }

  /** The lines that hold some texts, as links. */
  lines(...wheres: readonly string[]): Markup {
    const lines = [...new Set(wheres.flatMap((where) => this.#places.linesOf(where)))].toSorted(
      (a, b) => a - b,
    );
    if (lines.length === 0) return markup``;
    const more = lines.length - mostLines;
    return markup`<span class="lines"
      >${lines
        .slice(0, mostLines)
        .map((line) => markup`<a href="#L${line}">${this.words.say('proof-line', { line })}</a> `)}${
        more > 0 ? this.words.say('proof-more-lines', { count: more }) : null
      }</span
    >`;
  }

  /** What was found about a place, or inside it and not told there; once. */
  found(...wheres: readonly string[]): Markup {
    return markup`${wheres.map((where) => {
      const findings = this.#shelf.takeUnder(where);
      const here = findings.filter(({ finding }) => placeOf(finding.where) === where);
      const inside = findings.filter((each) => !here.includes(each));
      return [findingHtml(here, this.words), findingHtml(inside, this.words, { isElsewhere: true })];
    })}`;
  }
}
