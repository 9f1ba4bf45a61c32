import type { FoundInSource } from '../finding-list.ts';
import { quoteText } from '../quote-text.ts';

/** Follows what stands beside the words of a line: readings above them, formulas, text among instructions. */
export class Asides {
  readonly #tell: (found: FoundInSource) => void;
  #instruction = '';
  #formula = '';
  #ruby: { base: string; text: string } | null = null;
  #isInReading = false;

  constructor(tell: (found: FoundInSource) => void) {
    this.#tell = tell;
  }

  open(name: string): void {
    if (name === 'w:ruby') this.#ruby = { base: '', text: '' };
    else if (name === 'w:rt') this.#isInReading = true;
  }

  close(name: string): void {
    if (name === 'w:rt') this.#isInReading = false;
    else if (name === 'w:ruby') this.#endRuby();
    else if (name === 'm:oMath') this.#endFormula();
  }

  /** Takes in text of a line; true when it is left out of it. */
  take(text: string, isFormula: boolean): boolean {
    if (this.#ruby !== null && this.#isInReading) {
      this.#ruby.text += text;
      return true;
    }
    if (this.#ruby !== null) this.#ruby.base += text;
    if (isFormula) this.#formula += text;
    return false;
  }

  /** Takes in text that stands where a field has its instruction. */
  takeInstruction(text: string): void {
    this.#instruction += text;
  }

  /** Tells what stood among instructions, once they are over. */
  endInstruction(): void {
    const text = this.#instruction;
    this.#instruction = '';
    if (/\S/.test(text)) {
      this.#tell({ code: 'source-field', severity: 'warning', params: { text: quoteText(text) } });
    }
  }

  #endRuby(): void {
    const ruby = this.#ruby;
    this.#ruby = null;
    if (ruby === null || ruby.text === '') return;
    const params = { base: quoteText(ruby.base), text: quoteText(ruby.text) };
    this.#tell({ code: 'source-ruby', severity: 'info', params });
  }

  #endFormula(): void {
    const text = this.#formula;
    this.#formula = '';
    if (text === '') return;
    this.#tell({ code: 'source-formula', severity: 'warning', params: { text: quoteText(text) } });
  }
}
