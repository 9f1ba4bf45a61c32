import type { FindingList } from '../finding-list.ts';
import type { LineCollector } from '../line-collector.ts';
import { quoteText } from '../quote-text.ts';
import type { LineStyle } from '../source-text.ts';
import { ListCounter } from './list-counter.ts';
import type { Numbering } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';
import type { Style, Styles } from './styles.ts';
import { styleLookup } from './styles.ts';

/** Turns paragraphs, in order, into lines: numbers them, and settles what kind of line each is. */
export class ParagraphPrinter {
  readonly #lookup: (id: string | null | undefined) => Style;
  readonly #counter: ListCounter;
  /** Text boxes count by themselves, one after the other. */
  readonly #boxCounter: ListCounter;
  readonly #collector: LineCollector;
  readonly #findings: FindingList;
  readonly #bullets = { marks: new Set<string>(), count: 0 };
  readonly #unknownFormats = new Set<string>();

  constructor(options: {
    styles: Styles;
    numbering: Numbering;
    collector: LineCollector;
    findings: FindingList;
  }) {
    this.#lookup = styleLookup(options.styles);
    this.#counter = new ListCounter(options);
    this.#boxCounter = new ListCounter(options);
    this.#collector = options.collector;
    this.#findings = options.findings;
  }

  print(paragraph: Paragraph, counter = this.#counter): void {
    if (paragraph.isDropped) return;
    const isHidden =
      (paragraph.isEndHidden ?? this.#lookup(paragraph.properties.styleId).run.isHidden === true) &&
      paragraph.lines.every(({ text }) => text === '') &&
      paragraph.lines.some(({ hidden }) => hidden !== '');
    if (isHidden) this.#tell(paragraph, this.#collector.count + 1);
    else this.#printLines(paragraph, counter);
    for (const box of paragraph.boxes) this.print(box, this.#boxCounter);
  }

  /** Tells what was found all over the document. */
  tellTotals(): void {
    const { marks, count } = this.#bullets;
    if (count > 0) {
      const params = { marks: [...marks].slice(0, 10).join(' '), count };
      this.#findings.add({ code: 'source-bullets', severity: 'info', params });
    }
    for (const format of this.#unknownFormats) {
      this.#findings.add({ code: 'source-numbering-unknown', severity: 'warning', params: { format } });
    }
  }

  #printLines(paragraph: Paragraph, counter: ListCounter): void {
    const style = this.#lookup(paragraph.properties.styleId);
    const number = this.#numberOf(paragraph, style, counter);
    const outline = paragraph.properties.outlineLevel;
    const level = outline === undefined ? style.headingLevel : (outline + 1) % 10;
    const place: LineStyle['place'] = paragraph.cell !== null ? 'cell' : level > 0 ? 'heading' : 'body';
    for (const [i, line] of paragraph.lines.entries()) {
      const before = i === 0 ? number : '';
      this.#collector.push(`${before}${line.text}`, {
        place,
        level: place === 'heading' ? level : 0,
        boldChars: line.boldChars === 0 ? 0 : before.length + line.boldChars,
        numberChars: before.length,
        ...(paragraph.cell === null ? {} : { cell: paragraph.cell }),
      });
      for (const found of line.allFound(quoteText)) {
        this.#findings.add({ ...found, line: this.#collector.count });
      }
    }
  }

  #tell(paragraph: Paragraph, line: number): void {
    for (const draft of paragraph.lines) {
      for (const found of draft.allFound(quoteText)) this.#findings.add({ ...found, line });
    }
  }

  #numberOf({ properties }: Paragraph, style: Style, counter: ListCounter): string {
    const numberId = properties.numberId ?? style.numberId;
    // 0 takes a paragraph out of the list its style is in.
    if (numberId === undefined || numberId === '0') return '';
    const ownLevel = properties.numberLevel ?? counter.levelOfStyle(numberId, style.ids);
    const number = counter.next(numberId, ownLevel ?? style.numberLevel ?? 0);
    if (number === null) return '';
    if (number.kind === 'bullet') {
      this.#bullets.marks.add(number.mark);
      this.#bullets.count += 1;
      return '';
    }
    if (number.unknownFormat !== null) this.#unknownFormats.add(number.unknownFormat);
    return number.text;
  }
}
