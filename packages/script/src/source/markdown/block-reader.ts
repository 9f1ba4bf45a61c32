import type { Block } from './block.ts';
import { linkLabel } from './link-tail.ts';
import { isTableHead, tableCells } from './table-row.ts';

const prefix = /[ \t]*(?:>[ \t]?|[-*+](?:[ \t]+|$))/y;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const headingEnd = /(?:^|[ \t])#+[ \t]*$/;
const underline = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const fence = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const definition =
  /^ {0,3}\[([^\]\\^][^\]\\]{0,500})\]:[ \t]*(?:<([^<>]{1,2000})>|((?=\S*[/.#:])[!-~]{1,2000}))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const frontMatter = /^(?:\s*|#.*|\s*-\s.*|\s+.*|[\w-]+\s*:.*)$/;

/** Quotes and lists inside each other, beyond which marks are characters. */
const deepest = 32;

/** Cuts a Markdown file into blocks, line by line. */
export class BlockReader {
  readonly #lines: readonly string[];
  readonly #blocks: Block[] = [];
  /** Addresses of links by their labels. */
  readonly definitions = new Map<string, string>();
  readonly #lastCommentEnd: number;
  #paragraph: string[] | null = null;
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.#lastCommentEnd = this.#lines.findLastIndex((line) => line.includes('-->'));
  }

  read(): readonly Block[] {
    this.#readFrontMatter();
    while (this.#at < this.#lines.length) this.#readLine();
    return this.#blocks;
  }

  #readFrontMatter(): void {
    if (this.#lines[0] !== '---') return;
    const end = this.#lines.slice(0, 200).indexOf('---', 1);
    const lines = this.#lines.slice(1, end);
    if (end < 2 || !lines.every((line) => frontMatter.test(line))) return;
    this.#blocks.push({ kind: 'verbatim', lines });
    this.#at = end + 1;
  }

  #readLine(): void {
    const line = this.#lines[this.#at] ?? '';
    this.#at += 1;
    if (this.#paragraph !== null && underline.test(line)) this.#endHeading(line);
    else if (rule.test(line)) this.#add({ kind: 'verbatim', lines: [''] });
    else this.#readContent(line);
  }

  /** The paragraph before is a heading: it is underlined. */
  #endHeading(line: string): void {
    const level = underline.exec(line)?.[1] === undefined ? 2 : 1;
    const block = this.#blocks.at(-1);
    if (block?.kind === 'text') block.level = level;
    this.#paragraph = null;
  }

  #readContent(line: string): void {
    let start = 0;
    for (let depth = 0; depth < deepest; depth += 1) {
      prefix.lastIndex = start;
      if (depth > 0 && rule.test(line.slice(start))) break;
      const match = prefix.exec(line);
      if (match === null) break;
      start = prefix.lastIndex;
    }
    const content = line.slice(start);
    if (!/\S/.test(content)) return this.#add({ kind: 'verbatim', lines: [start > 0 ? '' : content] });
    if (start > 0 && rule.test(content)) return this.#add({ kind: 'verbatim', lines: [''] });
    if (start > 0) this.#paragraph = null;
    if (fence.test(content)) this.#readFence(content);
    else if (heading.test(content)) this.#readHeading(content);
    else if (/^\s{0,3}<!--/.test(content) && this.#readComment(content)) this.#paragraph = null;
    else if (isTableHead(content, this.#lines[this.#at])) this.#readTable(content);
    else if (this.#paragraph !== null || !this.#readDefinition(content)) this.#readText(content);
  }

  #add(block: Block): void {
    this.#paragraph = null;
    this.#blocks.push(block);
  }

  #readText(content: string): void {
    if (this.#paragraph === null) {
      const lines = [content];
      this.#add({ kind: 'text', level: 0, lines });
      this.#paragraph = lines;
    } else this.#paragraph.push(content);
  }

  #readHeading(content: string): void {
    const [mark = '', signs = ''] = heading.exec(content) ?? [];
    const words = content.slice(mark.length).trimEnd().replace(headingEnd, '').trimEnd();
    this.#add({ kind: 'text', level: signs.length, lines: [words] });
  }

  #readFence(opening: string): void {
    const signs = fence.exec(opening)?.[1] ?? '```';
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const trimmed = line.trim();
      const isEnd = trimmed.length >= signs.length && trimmed === signs.charAt(0).repeat(trimmed.length);
      if (isEnd) {
        this.#at += 1;
        break;
      }
      lines.push(line);
    }
    this.#add({ kind: 'verbatim', lines });
  }

  /** A comment at the start of a line may go over blank lines; without an end it is no comment. */
  #readComment(content: string): boolean {
    if (content.includes('-->') || this.#lastCommentEnd < this.#at) return false;
    const lines = [content.replace('<!--', '')];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const end = line.indexOf('-->');
      if (end === -1) {
        lines.push(line);
        continue;
      }
      lines.push(line.slice(0, end));
      this.#at += 1;
      this.#add({ kind: 'comment', text: lines.join('\n') });
      if (/\S/.test(line.slice(end + 3))) this.#readContent(line.slice(end + 3));
      break;
    }
    return true;
  }

  #readTable(head: string): void {
    this.#add({ kind: 'row', cells: tableCells(head) });
    this.#at += 1;
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      if (!line.includes('|')) break;
      this.#blocks.push({ kind: 'row', cells: tableCells(line) });
    }
  }

  #readDefinition(content: string): boolean {
    const match = content.length > 4000 ? null : definition.exec(content);
    if (match === null) return false;
    const label = linkLabel(match[1] ?? '');
    const address = match[2] ?? match[3] ?? '';
    if (!this.definitions.has(label)) this.definitions.set(label, address);
    this.#add({ kind: 'definition', label: match[1] ?? '', address });
    return true;
  }
}
