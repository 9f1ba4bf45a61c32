import { codePointName } from '@lanmu/content';
import type { FindingList, FoundInSource } from '../finding-list.ts';
import { quoteText } from '../quote-text.ts';
import { FieldStack } from './field-stack.ts';
import type { LeftParts } from './left-parts.ts';
import type { Look } from '../line-draft.ts';
import type { NoteShelf } from './note-shelf.ts';
import { Paragraph } from './paragraph.ts';
import { takeParagraphProperty, takeRunProperty, type RunProperties } from './properties.ts';
import type { XmlReader } from './read-xml.ts';
import { runLook } from './run-look.ts';
import { styleLookup, type Style, type Styles } from './styles.ts';
import { symbolCharacter } from './symbol-character.ts';
import type { TrackedChanges } from './tracked-changes.ts';
import type { XmlElement } from './xml-element.ts';

/** Elements that hold no words of the document: how it was before a change, controls, widths of tables. */
const skipped = new Set([
  'm:ctrlPr',
  'w:ffData',
  'w:fldData',
  'w:sdtEndPr',
  'w:sdtPr',
  'w:tblGrid',
  'w:tblPr',
]);

/** Elements of a run that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:ptab': '\t',
  'w:softHyphen': '\u00AD',
  'w:tab': '\t',
};

const containers = new Set(['w:body', 'w:tc', 'w:txbxContent']);

const plainLook: Look = { isBold: false, isHidden: false, isStruck: false };

type Run = { properties: RunProperties; look: Look | null };
type Aside = { base: string; text: string };

/** Reads the body of a document and hands on its paragraphs in order, those of text boxes inside their hosts [S11]. */
export class StoryReader implements XmlReader {
  readonly #shelves: Readonly<Record<string, NoteShelf>>;
  readonly #changes: TrackedChanges;
  readonly #left: LeftParts;
  readonly #styles: Styles;
  readonly #lookup: (id: string | null | undefined) => Style;
  readonly #findings: FindingList;
  readonly #hand: (paragraph: Paragraph) => void;
  readonly #fields = new FieldStack();
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  /** By open container: a paragraph whose end is deleted, which waits for the next one. */
  readonly #waiting: (Paragraph | null)[] = [null];
  #markProperties: RunProperties | null = null;
  #cellDepth = 0;
  #instruction = '';
  #formula = '';
  #ruby: Aside | null = null;
  #isInReading = false;

  constructor(options: {
    styles: Styles;
    changes: TrackedChanges;
    left: LeftParts;
    /** By the element that refers to a note. */
    shelves: Readonly<Record<string, NoteShelf>>;
    findings: FindingList;
    hand: (paragraph: Paragraph) => void;
  }) {
    this.#styles = options.styles;
    this.#lookup = styleLookup(options.styles);
    this.#changes = options.changes;
    this.#left = options.left;
    this.#shelves = options.shelves;
    this.#findings = options.findings;
    this.#hand = options.hand;
  }

  open(element: XmlElement): 'skip' | undefined {
    const { name, parent } = element;
    if (skipped.has(name) || (name.startsWith('w:') && name.endsWith('Change'))) return 'skip';
    this.#changes.open(element);
    this.#left.take(element);
    if (parent === 'w:r') this.#openInRun(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#openInParagraphProperties(element);
    else if (parent === 'w:rPr') this.#openInRunProperties(element);
    if (containers.has(name)) this.#waiting.push(null);
    if (name === 'w:tc') this.#cellDepth += 1;
    else if (name === 'w:tbl') this.#release();
    else if (name === 'w:p') this.#openParagraph();
    else if (name === 'w:r' || name === 'm:r') this.#runs.push({ properties: {}, look: null });
    else if (name === 'w:ruby') this.#ruby = { base: '', text: '' };
    else if (name === 'w:rt') this.#isInReading = true;
    else if (name === 'v:textpath') this.#tellDrawn(element.attribute('string') ?? '');
    return undefined;
  }

  text(text: string, parent: string): void {
    // Word shows a line break inside the characters of a run as a space.
    if (parent === 'w:t' || parent === 'm:t' || parent === 'w:delText') {
      this.#add(text.replace(/\r\n|[\r\n]/g, ' '), parent === 'm:t');
    } else if (parent === 'w:instrText') this.#left.takeInstruction(text);
    else if (parent === 'a:t') this.#tellDrawn(text);
  }

  close(name: string): void {
    this.#changes.close(name);
    if (containers.has(name)) {
      this.#release();
      this.#waiting.pop();
    }
    if (name === 'w:tc') this.#cellDepth -= 1;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:r' || name === 'm:r') this.#runs.pop();
    else if (name === 'w:rt') this.#isInReading = false;
    else if (name === 'w:ruby') this.#closeRuby();
    else if (name === 'm:oMath') this.#closeFormula();
    else if (name === 'w:pPr') this.#markProperties = null;
  }

  #openInRun(element: XmlElement): void {
    const { name } = element;
    const character = characters[name];
    if (character !== undefined) this.#add(character);
    else if (name === 'w:sym' || name === 'w16se:symEx') this.#addSymbol(element);
    else if (name === 'w:fldChar') {
      this.#fields.take(element.attribute('w:fldCharType'));
      if (!this.#fields.isInInstruction) this.#closeInstruction();
    } else if (!this.#changes.isInside) {
      const found = this.#shelves[name]?.find(element.attribute('w:id')) ?? null;
      if (found !== null) this.#tell(found);
    }
  }

  #openInParagraphProperties(element: XmlElement): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    takeParagraphProperty(paragraph.properties, element);
    if (element.name === 'w:rPr') this.#markProperties = {};
  }

  #openInRunProperties(element: XmlElement): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#markProperties !== null && paragraph !== undefined) {
      takeRunProperty(this.#markProperties, element);
      paragraph.isEndHidden = this.#markProperties.isHidden;
      if (element.name === 'w:del' || element.name === 'w:moveFrom') paragraph.isEndDeleted = true;
      return;
    }
    const run = this.#runs.at(-1);
    if (run === undefined) return;
    takeRunProperty(run.properties, element);
    run.look = null;
  }

  #openParagraph(): void {
    const paragraph = new Paragraph({
      isInCell: this.#cellDepth > 0,
      isDropped: this.#changes.isInside,
    });
    const before = this.#waiting.at(-1) ?? null;
    if (before !== null && !paragraph.isDropped) {
      paragraph.goOnFrom(before);
      this.#waiting[this.#waiting.length - 1] = null;
    }
    this.#paragraphs.push(paragraph);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.isEndDeleted && !paragraph.isDropped) this.#waiting[this.#waiting.length - 1] = paragraph;
    else this.#handOn(paragraph);
  }

  /** Hands on a paragraph that waits for a next one which does not come; what is deleted altogether is no line. */
  #release(): void {
    const paragraph = this.#waiting.at(-1) ?? null;
    if (paragraph === null) return;
    this.#waiting[this.#waiting.length - 1] = null;
    if (!paragraph.isBlank) this.#handOn(paragraph);
  }

  #handOn(paragraph: Paragraph): void {
    const host = this.#paragraphs.at(-1);
    if (host === undefined) this.#hand(paragraph);
    else host.boxes.push(paragraph);
  }

  #add(text: string, isFormula = false): void {
    if (this.#changes.isInside) this.#changes.add(text);
    else if (this.#fields.isInInstruction) this.#instruction += text;
    else if (this.#ruby !== null && this.#isInReading) this.#ruby.text += text;
    else {
      if (this.#ruby !== null) this.#ruby.base += text;
      if (isFormula) this.#formula += text;
      this.#append(text);
    }
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) {
      paragraph.append(text, this.#look(paragraph));
      return;
    }
    // Words outside every paragraph: no program writes that, and they are not lost.
    const stray = new Paragraph({ isInCell: false, isDropped: false });
    stray.append(text, plainLook);
    this.#hand(stray);
  }

  #look({ properties }: Paragraph): Look {
    const run = this.#runs.at(-1);
    if (run === undefined) return plainLook;
    const { styleId } = run.properties;
    run.look ??= runLook({
      own: run.properties,
      paragraph: this.#lookup(properties.styleId),
      character: styleId === undefined ? null : this.#lookup(styleId),
      defaults: this.#styles.defaults,
    });
    return run.look;
  }

  #addSymbol(element: XmlElement): void {
    const prefix = element.name.slice(0, element.name.indexOf(':'));
    const font = element.attribute(`${prefix}:font`) ?? '';
    const code = element.attribute(`${prefix}:char`) ?? '';
    const character = symbolCharacter(font, code);
    if (character !== null) this.#add(character);
    if (this.#changes.isInside) return;
    const codePoint = character === null ? '—' : codePointName(character);
    const isClear = character !== null && !/\p{Co}/u.test(character);
    this.#tell({
      code: 'source-symbol',
      severity: isClear ? 'info' : 'warning',
      params: { code, font, codePoint },
    });
  }

  #closeInstruction(): void {
    const text = this.#instruction;
    this.#instruction = '';
    if (/\S/.test(text)) {
      this.#tell({ code: 'source-field', severity: 'warning', params: { text: quoteText(text) } });
    }
  }

  /** Tells what is still open when the document ends. */
  finish(): void {
    this.#closeInstruction();
    this.#release();
  }

  #closeRuby(): void {
    const ruby = this.#ruby;
    this.#ruby = null;
    if (ruby === null || ruby.text === '') return;
    const params = { base: quoteText(ruby.base), text: quoteText(ruby.text) };
    this.#tell({ code: 'source-ruby', severity: 'info', params });
  }

  #closeFormula(): void {
    const text = this.#formula;
    this.#formula = '';
    if (text !== '') {
      this.#tell({ code: 'source-formula', severity: 'warning', params: { text: quoteText(text) } });
    }
  }

  #tellDrawn(text: string): void {
    if (!/\S/.test(text) || this.#changes.isInside) return;
    this.#tell({ code: 'source-drawn-text', severity: 'warning', params: { text: quoteText(text) } });
  }

  #tell(found: FoundInSource): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) this.#findings.add(found);
    else paragraph.line.found.push(found);
  }
}
