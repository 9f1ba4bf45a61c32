import type { FoundInSource } from './finding-list.ts';

/** How characters of a run look, as far as it matters. */
export type Look = { isBold: boolean; isHidden: boolean; isStruck: boolean };

/** A line of a paragraph while its runs come in. */
export class LineDraft {
  text = '';
  /** Characters from the beginning that are bold; white space among them counts, for it has no weight. */
  boldChars = 0;
  hidden = '';
  struck = '';
  readonly found: FoundInSource[] = [];
  #isLead = true;

  append(text: string, look: Look): void {
    if (look.isHidden) {
      this.hidden += text;
      return;
    }
    if (look.isStruck) this.struck += text;
    this.text += text;
    if (!this.#isLead || !/\S/.test(text)) return;
    if (look.isBold) this.boldChars = this.text.length;
    else this.#isLead = false;
  }

  /** What is to be told of it: what was attached to it, then what its look hid or crossed out. */
  allFound(quote: (text: string) => string): FoundInSource[] {
    const found = [...this.found];
    const told: readonly (readonly [FoundInSource['code'], string])[] = [
      ['source-hidden-text', this.hidden],
      ['source-struck', this.struck],
    ];
    for (const [code, text] of told) {
      if (/\S/.test(text)) found.push({ code, severity: 'warning', params: { text: quote(text) } });
    }
    return found;
  }
}
