import { codePointName } from '@lanmu/content';
import type { FindingList, FoundInSource } from '../finding-list.ts';
import type { Look } from '../line-draft.ts';
import { quoteText } from '../quote-text.ts';
import { Asides } from './asides.ts';
import { FieldStack } from './field-stack.ts';
import type { LeftParts } from './left-parts.ts';
import type { NoteShelf } from './note-shelf.ts';
import { Paragraph } from './paragraph.ts';
import { ParagraphStack } from './paragraph-stack.ts';
import { takeParagraphProperty, takeRunProperty, type RunProperties } from './properties.ts';
import type { XmlReader } from './read-xml.ts';
import { runLook } from './run-look.ts';
import { styleLookup, type Style, type Styles } from './styles.ts';
import { symbolCharacter } from './symbol-character.ts';
import type { TrackedChanges } from './tracked-changes.ts';
import type { XmlElement } from './xml-element.ts';

/** Elements that hold no words of the document: controls, widths of tables. */
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

const plainLook: Look = { isBold: false, isHidden: false, isStruck: false };

/** What a {@link StoryReader} works with. */
export type StoryParts = {
  styles: Styles;
  changes: TrackedChanges;
  left: LeftParts;
  /** By the element that refers to a note. */
  shelves: Readonly<Record<string, NoteShelf>>;
  findings: FindingList;
  /** Gets the finished paragraphs in order. */
  hand: (paragraph: Paragraph) => void;
};

/** Reads the body of a document and hands on its paragraphs in order, those of text boxes inside their hosts [S11]. */
export class StoryReader implements XmlReader {
  readonly #parts: StoryParts;
  readonly #lookup: (id: string | null | undefined) => Style;
  readonly #paragraphs: ParagraphStack;
  readonly #fields = new FieldStack();
  readonly #asides = new Asides((found) => this.#tell(found));
  readonly #runs: { properties: RunProperties; look: Look | null }[] = [];
  /** Properties of a paragraph's end, while they are read. */
  #endProperties: RunProperties | null = null;

  constructor(parts: StoryParts) {
    this.#parts = parts;
    this.#lookup = styleLookup(parts.styles);
    this.#paragraphs = new ParagraphStack(parts.hand);
  }

  open(element: XmlElement): 'skip' | undefined {
    const { name, parent } = element;
    // How something was before a change has elements of the same names.
    if (skipped.has(name) || (name.startsWith('w:') && name.endsWith('Change'))) return 'skip';
    const { changes, left } = this.#parts;
    changes.open(element);
    left.take(element);
    if (parent === 'w:r') this.#openInRun(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#openInParagraphProperties(element);
    else if (parent === 'w:rPr') this.#openInRunProperties(element);
    this.#paragraphs.open(name, changes.isInside);
    this.#asides.open(name);
    if (name === 'w:r' || name === 'm:r') this.#runs.push({ properties: {}, look: null });
    else if (name === 'v:textpath') this.#tellDrawn(element.attribute('string') ?? '');
    return undefined;
  }

  text(text: string, parent: string): void {
    if (parent === 'w:t' || parent === 'm:t' || parent === 'w:delText') {
      // Word shows a line break inside the characters of a run as a space.
      this.#add(text.replace(/\r\n|[\r\n]/g, ' '), parent === 'm:t');
    } else if (parent === 'w:instrText') this.#parts.left.takeInstruction(text);
    else if (parent === 'a:t') this.#tellDrawn(text);
  }

  close(name: string): void {
    this.#parts.changes.close(name);
    this.#asides.close(name);
    this.#paragraphs.close(name);
    if (name === 'w:r' || name === 'm:r') this.#runs.pop();
    else if (name === 'w:pPr') this.#endProperties = null;
  }

  /** Tells and hands on what is still open when the document ends. */
  finish(): void {
    this.#asides.endInstruction();
    this.#paragraphs.release();
  }

  #openInRun(element: XmlElement): void {
    const { name } = element;
    const character = characters[name];
    if (character !== undefined) this.#add(character);
    else if (name === 'w:sym' || name === 'w16se:symEx') this.#addSymbol(element);
    else if (name === 'w:fldChar') {
      this.#fields.take(element.attribute('w:fldCharType'));
      if (!this.#fields.isInInstruction) this.#asides.endInstruction();
    } else if (!this.#parts.changes.isInside) {
      const found = this.#parts.shelves[name]?.find(element.attribute('w:id')) ?? null;
      if (found !== null) this.#tell(found);
    }
  }

  #openInParagraphProperties(element: XmlElement): void {
    const paragraph = this.#paragraphs.current;
    if (paragraph === null) return;
    takeParagraphProperty(paragraph.properties, element);
    if (element.name === 'w:rPr') this.#endProperties = {};
  }

  #openInRunProperties(element: XmlElement): void {
    const paragraph = this.#paragraphs.current;
    if (this.#endProperties !== null && paragraph !== null) {
      takeRunProperty(this.#endProperties, element);
      paragraph.isEndHidden = this.#endProperties.isHidden;
      if (element.name === 'w:del' || element.name === 'w:moveFrom') paragraph.isEndDeleted = true;
      return;
    }
    const run = this.#runs.at(-1);
    if (run === undefined) return;
    takeRunProperty(run.properties, element);
    run.look = null;
  }

  #add(text: string, isFormula = false): void {
    const { changes, hand } = this.#parts;
    if (changes.isInside) changes.add(text);
    else if (this.#fields.isInInstruction) this.#asides.takeInstruction(text);
    else if (!this.#asides.take(text, isFormula)) {
      const paragraph = this.#paragraphs.current;
      if (paragraph !== null) return paragraph.append(text, this.#look(paragraph));
      // Words outside every paragraph: no program writes that, and they are not lost.
      const stray = new Paragraph({ cell: null, isDropped: false });
      stray.append(text, plainLook);
      hand(stray);
    }
  }

  #look({ properties }: Paragraph): Look {
    const run = this.#runs.at(-1);
    if (run === undefined) return plainLook;
    const { styleId } = run.properties;
    run.look ??= runLook({
      own: run.properties,
      paragraph: this.#lookup(properties.styleId),
      character: styleId === undefined ? null : this.#lookup(styleId),
      defaults: this.#parts.styles.defaults,
    });
    return run.look;
  }

  #addSymbol(element: XmlElement): void {
    const prefix = element.name.slice(0, element.name.indexOf(':'));
    const font = element.attribute(`${prefix}:font`) ?? '';
    const code = element.attribute(`${prefix}:char`) ?? '';
    const character = symbolCharacter(font, code);
    if (character !== null) this.#add(character);
    if (this.#parts.changes.isInside) return;
    const codePoint = character === null ? '—' : codePointName(character);
    const isClear = character !== null && !/\p{Co}/u.test(character);
    const severity = isClear ? 'info' : 'warning';
    this.#tell({ code: 'source-symbol', severity, params: { code, font, codePoint } });
  }

  #tellDrawn(text: string): void {
    if (!/\S/.test(text) || this.#parts.changes.isInside) return;
    this.#tell({ code: 'source-drawn-text', severity: 'warning', params: { text: quoteText(text) } });
  }

  #tell(found: FoundInSource): void {
    const paragraph = this.#paragraphs.current;
    if (paragraph === null) this.#parts.findings.add(found);
    else paragraph.line.found.push(found);
  }
}
