import type { FindingList } from '../finding-list.ts';
import type { XmlElement } from './xml-element.ts';

const kindOf: Readonly<Record<string, string>> = {
  'c:chart': 'pictures',
  'dgm:relIds': 'pictures',
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'w:altChunk': 'embedded-documents',
  'w:footerReference': 'headers-footers',
  'w:headerReference': 'headers-footers',
  'w:subDoc': 'embedded-documents',
};

/** Counts what a document has besides text and what is not read, to be told at the end. */
export class LeftParts {
  readonly #counts = new Map<string, number>();

  take(element: XmlElement): void {
    const kind = kindOf[element.name];
    if (kind !== undefined) this.#count(kind);
    else if (element.name === 'w:hyperlink' && element.attribute('r:id') !== undefined) this.#count('links');
  }

  /** Takes in the text of a field's instruction. */
  takeInstruction(text: string): void {
    if (/^\s*HYPERLINK\s+"/.test(text)) this.#count('links');
  }

  tell(findings: FindingList): void {
    for (const [kind, count] of this.#counts) {
      const severity = kind === 'embedded-documents' ? 'warning' : 'info';
      findings.add({ code: 'source-parts-left', severity, params: { kind, count } });
    }
  }

  #count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }
}
