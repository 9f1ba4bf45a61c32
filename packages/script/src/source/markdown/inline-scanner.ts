import type { FoundInSource } from '../finding-list.ts';
import { quoteText } from '../quote-text.ts';
import { htmlEntity } from './html-entity.ts';
import { htmlTag, type HtmlTag } from './html-tag.ts';
import { textOfTokens, type InlineToken } from './inline-token.ts';
import { linkTail } from './link-tail.ts';
import { markFlanks } from './mark-flanks.ts';

const plain = /[^\\`<![\]*_~&]+/y;
const escaped = /\\([!-/:-@[-`{-~])/y;
const ticks = /`+/y;
const autolink = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/iy;
const marks = /([*_~])\1*/y;

type Bracket = { at: number; isImage: boolean };

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts Markdown text, without its block marks, into tokens; what is left out for good is among them as `found`. */
export class InlineScanner {
  readonly #text: string;
  readonly #definitions: ReadonlyMap<string, string>;
  readonly #tokens: InlineToken[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #anchors: { at: number; address: string }[] = [];
  /** Lengths of runs of backticks that close nowhere from here on. */
  readonly #unclosedTicks = new Set<number>();
  /** Brackets below this one in the stack are round a link already, and so begin none. */
  #linkedBelow = 0;
  #hasCommentEnd = true;
  #at = 0;

  constructor(text: string, definitions: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#definitions = definitions;
  }

  scan(): readonly InlineToken[] {
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens;
  }

  #step(): void {
    const text = this.#text;
    const character = text.charAt(this.#at);
    const run = matchAt(plain, text, this.#at)?.[0];
    if (run !== undefined) this.#push(run, run.length);
    else if (character === '\\') this.#backslash();
    else if (character === '`') this.#code();
    else if (character === '<') this.#angle();
    else if (character === '&') {
      const entity = htmlEntity(text, this.#at);
      this.#push(entity?.character ?? '&', entity?.length ?? 1);
    } else if (character === '!') this.#bang();
    else if (character === '[') this.#bracket('[', false);
    else if (character === ']') this.#endBracket();
    else this.#marks();
  }

  #push(text: string, length: number): void {
    this.#tokens.push({ kind: 'text', text });
    this.#at += length;
  }

  #tell(found: FoundInSource): void {
    this.#tokens.push({ kind: 'found', found });
  }

  #backslash(): void {
    const sign = matchAt(escaped, this.#text, this.#at)?.[1];
    if (sign !== undefined) this.#push(sign, 2);
    // At the end of a line it is the mark of a line break, which is there anyway.
    else this.#push(this.#text.charAt(this.#at + 1) === '\n' ? '' : '\\', 1);
  }

  #code(): void {
    const opening = matchAt(ticks, this.#text, this.#at)?.[0] ?? '`';
    const start = this.#at + opening.length;
    const end = this.#unclosedTicks.has(opening.length) ? -1 : this.#closingTicks(start, opening.length);
    if (end === -1) {
      this.#unclosedTicks.add(opening.length);
      this.#push(opening, opening.length);
      return;
    }
    const code = this.#text.slice(start, end);
    const inner = /^ [^]*\S[^]* $/.test(code) ? code.slice(1, -1) : code;
    this.#push(inner, end + opening.length - this.#at);
  }

  #closingTicks(from: number, length: number): number {
    for (let at = this.#text.indexOf('`', from); at !== -1;) {
      const run = matchAt(ticks, this.#text, at)?.[0].length ?? 1;
      if (run === length) return at;
      at = this.#text.indexOf('`', at + run);
    }
    return -1;
  }

  #angle(): void {
    const link = matchAt(autolink, this.#text, this.#at);
    if (link !== null) return this.#push(link[1] ?? '', link[0].length);
    if (this.#hasCommentEnd && this.#text.startsWith('<!--', this.#at)) {
      const end = this.#text.indexOf('-->', this.#at + 4);
      if (end !== -1) {
        const text = quoteText(this.#text.slice(this.#at + 4, end));
        this.#tell({ code: 'source-comment', severity: 'warning', params: { text } });
        this.#at = end + 3;
        return;
      }
      this.#hasCommentEnd = false;
    }
    const tag = htmlTag(this.#text, this.#at);
    if (tag === null) return this.#push('<', 1);
    this.#at += tag.length;
    this.#tag(tag);
  }

  #tag(tag: HtmlTag): void {
    const step = tag.isEnd ? -1 : 1;
    if (tag.name === 'br') this.#push('\n', 0);
    else if (tag.name === 'b' || tag.name === 'strong')
      this.#tokens.push({ kind: 'look', look: 'isBold', step });
    else if (['s', 'del', 'strike'].includes(tag.name)) {
      this.#tokens.push({ kind: 'look', look: 'isStruck', step });
    } else if (tag.name === 'img') this.#tellImage(tag.attribute('alt'), tag.attribute('src'));
    else if (tag.name === 'a' && !tag.isEnd) {
      this.#anchors.push({ at: this.#tokens.length, address: tag.attribute('href') });
    } else if (tag.name === 'a') {
      const anchor = this.#anchors.pop();
      if (anchor !== undefined && anchor.address !== '') {
        this.#tellLink(textOfTokens(this.#tokens, anchor.at), anchor.address);
      }
    }
  }

  #bang(): void {
    if (this.#text.charAt(this.#at + 1) === '[') this.#bracket('![', true);
    else this.#push('!', 1);
  }

  #bracket(written: string, isImage: boolean): void {
    this.#brackets.push({ at: this.#tokens.length, isImage });
    this.#push(written, written.length);
  }

  #endBracket(): void {
    const bracket = this.#brackets.pop();
    const depth = this.#brackets.length;
    const isLinked = depth < this.#linkedBelow;
    this.#linkedBelow = Math.min(this.#linkedBelow, depth);
    if (bracket === undefined || (isLinked && !bracket.isImage)) return this.#push(']', 1);
    const label = (): string => textOfTokens(this.#tokens, bracket.at + 1);
    const tail = linkTail({ text: this.#text, at: this.#at + 1, label, definitions: this.#definitions });
    if (tail === null) return this.#push(']', 1);
    this.#at += 1 + tail.length;
    const words = label();
    if (bracket.isImage) {
      this.#tokens.length = bracket.at;
      this.#tellImage(words, tail.address);
      return;
    }
    this.#tokens[bracket.at] = { kind: 'text', text: '' };
    this.#linkedBelow = depth;
    this.#tellLink(words, tail.address);
  }

  #marks(): void {
    const [run = '*', mark = '*'] = matchAt(marks, this.#text, this.#at) ?? [];
    const count = run.length;
    if ((mark !== '*' && mark !== '_' && mark !== '~') || (mark === '~' && count !== 2)) {
      return this.#push(run, count);
    }
    const before = /[^]$/u.exec(this.#text.slice(Math.max(0, this.#at - 2), this.#at))?.[0] ?? '';
    const after = String.fromCodePoint(this.#text.codePointAt(this.#at + count) ?? 0x20);
    const flanks = markFlanks({ mark, count, before, after });
    this.#tokens.push({ kind: 'marks', mark, count, left: count, ...flanks });
    this.#at += count;
  }

  #tellImage(text: string, address: string): void {
    const params = { text: quoteText(text), address: quoteText(address) };
    this.#tell({ code: 'source-image', severity: 'info', params });
  }

  #tellLink(text: string, address: string): void {
    const params = { text: quoteText(text), address: quoteText(address) };
    this.#tell({ code: 'source-link', severity: 'info', params });
  }
}
