import { codePointName } from '@lanmu/content';

/** Markup that is known to be safe; everything else in a template is text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold: markup, text, numbers, several of these, or nothing. */
export type MarkupPart = Markup | string | number | null | readonly MarkupPart[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that have no picture or turn the text around them; a tab and a line break are white space here. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]/gu;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function seen(character: string): boolean {
  return character === '\t' || character === '\n';
}

function printed(part: MarkupPart): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') {
    return escaped(part.replace(unseen, (each) => (seen(each) ? each : codePointName(each))));
  }
  return part.map(printed).join('');
}

/** A template's own text without its line breaks: between tags they are nothing, else one space. */
function joined(text: string): string {
  return text.replace(/\n\s*/g, (found, at: number) => {
    const before = text[at - 1];
    const after = text[at + found.length];
    const isBetween = before === undefined || before === '>' || after === undefined || /[<>]/.test(after);
    return isBetween ? '' : ' ';
  });
}

/** Markup from a template: what is put in is text, escaped for content and quoted attributes, unless it is Markup already. Line breaks of the template itself, and the spaces behind them, are for its readers. */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(strings.map((string, i) => joined(string) + printed(parts[i] ?? null)).join(''));
}

/**
 * Text of the script, with every character that has no picture as an empty mark that shows its number: the page never
 * holds the character itself, so no viewer or editor can be turned by it.
 */
export function scriptText(text: string): Markup {
  const parts = text.split(/([\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD])/u);
  return new Markup(
    parts
      .map((part, i) =>
        i % 2 === 0 || seen(part) ? escaped(part) : `<i class="ctl" data-c="${codePointName(part)}"></i>`,
      )
      .join(''),
  );
}
