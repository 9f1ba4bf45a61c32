import { findControlCharacters } from '../find-control-characters.ts';
import { FindingList } from '../finding-list.ts';
import { LineCollector } from '../line-collector.ts';
import { LineDraft } from '../line-draft.ts';
import { quoteText } from '../quote-text.ts';
import { readLetters } from '../read-letters.ts';
import { plainStyle, type LineStyle, type SourceText } from '../source-text.ts';
import type { Block } from './block.ts';
import { BlockReader } from './block-reader.ts';
import { InlineScanner } from './inline-scanner.ts';
import { settleMarks } from './settle-marks.ts';

/** The lines of Markdown text, its inline marks turned into looks. */
function readLines(text: string, definitions: ReadonlyMap<string, string>): LineDraft[] {
  let line = new LineDraft();
  const lines = [line];
  const depth = { isBold: 0, isStruck: 0 };
  for (const token of settleMarks(new InlineScanner(text, definitions).scan())) {
    if (token.kind === 'found') line.found.push(token.found);
    else if (token.kind === 'look') depth[token.look] = Math.max(0, depth[token.look] + token.step);
    else if (token.kind === 'text') {
      const look = { isBold: depth.isBold > 0, isHidden: false, isStruck: depth.isStruck > 0 };
      for (const [i, piece] of token.text.split('\n').entries()) {
        if (i > 0) {
          line = new LineDraft();
          lines.push(line);
        }
        line.append(piece, look);
      }
    }
  }
  return lines;
}

/** Turns blocks into lines and findings, in order. */
class BlockPrinter {
  readonly #collector: LineCollector;
  readonly #findings: FindingList;
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(options: {
    collector: LineCollector;
    findings: FindingList;
    definitions: ReadonlyMap<string, string>;
  }) {
    this.#collector = options.collector;
    this.#findings = options.findings;
    this.#definitions = options.definitions;
  }

  print(block: Block): void {
    if (block.kind === 'verbatim') for (const line of block.lines) this.#collector.push(line, plainStyle);
    else if (block.kind === 'row') {
      for (const cell of block.cells) this.#printText(cell, { place: 'cell', level: 0 });
    } else if (block.kind === 'text') {
      const place = block.level > 0 ? 'heading' : 'body';
      this.#printText(block.lines.join('\n'), { place, level: block.level });
    } else this.#tell(block);
  }

  #printText(text: string, { place, level }: Pick<LineStyle, 'place' | 'level'>): void {
    for (const line of readLines(text, this.#definitions)) {
      this.#collector.push(line.text, { place, level, boldChars: line.boldChars, numberChars: 0 });
      for (const found of line.allFound(quoteText)) {
        this.#findings.add({ ...found, line: this.#collector.count });
      }
    }
  }

  #tell(block: Block & { kind: 'comment' | 'definition' }): void {
    const line = this.#collector.count + 1;
    if (block.kind === 'comment') {
      const params = { text: quoteText(block.text) };
      this.#findings.add({ code: 'source-comment', severity: 'warning', params, line });
    } else {
      const params = { text: quoteText(block.label), address: quoteText(block.address) };
      this.#findings.add({ code: 'source-link', severity: 'info', params, line });
    }
  }
}

/**
 * A Markdown file as text: its marks go, its words stay, and what is more than a mark is told [S9]. Throws SourceError
 * when the file is no text, or more than a script can be.
 */
export function readMarkdown(bytes: Uint8Array, options: { fileName: string }): SourceText {
  const { fileName } = options;
  const findings = new FindingList(fileName);
  const letters = readLetters(bytes, { fileName, findings });
  const reader = new BlockReader(letters.text);
  const blocks = reader.read();
  const collector = new LineCollector(fileName);
  const printer = new BlockPrinter({ collector, findings, definitions: reader.definitions });
  for (const block of blocks) printer.print(block);
  const { text, lines } = collector.finish();
  findControlCharacters(text, findings);
  return { fileName, format: 'markdown', encoding: letters.encoding, text, lines, findings: findings.all() };
}
