import type { FindingList } from '../finding-list.ts';
import { quoteText } from '../quote-text.ts';
import type { XmlElement } from './xml-element.ts';

/** Deleted text that is remembered to be quoted. */
const rememberedChars = 4000;

/** Follows what was inserted, deleted and moved; the document is read as if all of it were accepted [S20]. */
export class TrackedChanges {
  #inserted = 0;
  #deleted = 0;
  #moved = 0;
  #text = '';
  #depth = 0;
  /** Open elements that may be deleted with all that is in them, and whether they are. */
  readonly #open: boolean[] = [];

  /** Whether the reading stands inside something deleted or moved away. */
  get isInside(): boolean {
    return this.#depth > 0;
  }

  open(element: XmlElement): void {
    const { name, parent } = element;
    if (name === 'w:ins' && parent !== 'w:numPr') this.#inserted += 1;
    else if (name === 'w:tr' || name === 'w:tc') this.#open.push(false);
    else if (name === 'w:cellDel') this.#drop();
    else if (name === 'w:del' || name === 'w:moveFrom') {
      if (name === 'w:del') this.#deleted += 1;
      else this.#moved += 1;
      if (parent === 'w:trPr') this.#drop();
      // In the properties of a paragraph's end it holds nothing.
      this.#open.push(parent !== 'w:rPr' && parent !== 'w:trPr');
      if (this.#open.at(-1) === true) this.#enter();
    }
  }

  close(name: string): void {
    if (['w:del', 'w:moveFrom', 'w:tc', 'w:tr'].includes(name) && this.#open.pop() === true) this.#depth -= 1;
  }

  /** Takes in text that is left out. */
  add(text: string): void {
    if (this.#text.length < rememberedChars) this.#text += text;
  }

  tell(findings: FindingList): void {
    const params = {
      inserted: this.#inserted,
      deleted: this.#deleted,
      moved: this.#moved,
      text: quoteText(this.#text),
    };
    if (params.inserted + params.deleted + params.moved === 0) return;
    findings.add({ code: 'source-tracked-changes', severity: 'warning', params });
  }

  #enter(): void {
    this.#depth += 1;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.add('\n');
  }

  /** The row or cell around is deleted. */
  #drop(): void {
    const around = this.#open.length - 1;
    if (around < 0 || this.#open[around] === true) return;
    this.#open[around] = true;
    this.#enter();
  }
}
