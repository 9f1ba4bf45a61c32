import { inFormat } from './in-format.ts';
import { isEmoji } from './is-emoji.ts';
import type { MessageParams, Words } from './words.ts';

const places: Readonly<Record<string, string>> = {
  ground: 'the headline plate',
  bug: 'the corner mark',
  pointsPanel: 'the points panel',
  lowerThird: 'the lower third',
  caption: 'the caption',
  ident: 'the opening',
  titleCard: 'the title card',
  credits: 'the end credits',
};

/** Where and when a fault of the layout is seen. */
function spot(p: MessageParams): string {
  return `${p.cue}, ${p.at}, ${p.box}`;
}

function place(p: MessageParams): string {
  return places[String(p.place)] ?? String(p.place);
}

/** A graphic by the id of its cue, which begins with its kind: `pointsPanel-01`. */
function graphic(cue: unknown): string {
  const [kind = ''] = String(cue).split('-');
  return places[kind] ?? String(cue);
}

/** Emoji are in no font of Chinese characters. */
function elsewhere(p: MessageParams): string {
  return isEmoji(String(p.character))
    ? 'Take it out.'
    : 'Write the standard form of the character, take it out, or name a fuller font with LANMU_FALLBACK_FONT.';
}

const remedies: Readonly<Record<string, string>> = {
  pointsPanel: 'Give a shorter wording under “direction.pointWordings”; what is spoken stays as it is.',
  caption: 'Put a space or a mark where it may be cut.',
};

/** English words of what the layouts find. */
export const graphicsEn = {
  'text-too-long': (p) =>
    `${inFormat(p, 'en')}expected at most ${p.lines} × ${p.charsPerLine} characters on ${place(p)}, where type is at its smallest; found ${p.chars}: “${p.text}”. ${remedies[String(p.place)] ?? 'Shorten it.'}`,
  'character-without-glyph': (p) =>
    `expected characters that the bundled fonts have, found ${p.character} (${p.codePoint}) in “${p.text}” on ${place(p)}. Another computer would draw it differently or not at all. ${elsewhere(p)}`,
  'character-in-fallback-font': (p) =>
    `${p.character} (${p.codePoint}) in “${p.text}” on ${place(p)} is not in the bundled fonts; it is drawn in the font of LANMU_FALLBACK_FONT. Look at the picture: its shape and weight should suit the characters beside it.`,
  'text-outside-safe': (p) =>
    `expected “${p.text}” on ${place(p)} inside graphics safe, found it at ${spot(p)}. Shorten it; if it is short already, this is a fault of the layout: please report it.`,
  'graphic-outside-safe': (p) =>
    `expected ${place(p)} inside graphics safe, found it at ${spot(p)}. Shorten what it says; if that is short already, this is a fault of the layout: please report it.`,
  'text-under-app': (p) =>
    `expected “${p.text}” on ${place(p)} clear of what phone apps lay over the picture, found it at ${spot(p)}. Shorten it; if it is short already, this is a fault of the layout: please report it.`,
  'graphics-collide': (p) =>
    `${inFormat(p, 'en')}expected ${place(p)} clear of other graphics, found ${graphic(p.other)} in the same place (${spot(p)}). Shorten what either says: a post, the wording of a point (“direction.pointWordings”) or the headline.`,
  'lines-collide': (p) =>
    `expected lines apart on ${place(p)}, found “${p.text}” over “${p.otherText}” (${spot(p)}). Shorten one of them; if they are short already, this is a fault of the layout: please report it.`,
  'type-too-small': (p) =>
    `expected type of at least ${p.leastPx} px on ${place(p)}, found “${p.text}” in ${p.sizePx} px (${spot(p)}). Shorten it.`,
  'text-past-plate': (p) =>
    `expected “${p.text}” on ${place(p)} within its plate, found it over the edge (${spot(p)}). Shorten it; if it is short already, this is a fault of the layout: please report it.`,
  'text-faint': (p) =>
    `expected “${p.text}” on ${place(p)} to stand out ${p.leastRatio}:1 from what lies behind it, found ${p.ratio}:1: too faint to read (${spot(p)}). Choose another theme; if it is one of Lanmu's own, please report it.`,
  'line-not-shown': (p) =>
    `“${p.text}” was laid out on ${place(p)}, and the browser does not show it (${spot(p)}). This is a fault of Lanmu; please report it.`,
  'line-wraps': (p) =>
    `expected “${p.text}” on ${place(p)} as one line, found it torn in the browser (${spot(p)}). This is a fault of Lanmu; please report it.`,
  'line-elsewhere': (p) =>
    `expected “${p.text}” on ${place(p)} where it was laid out, found it ${p.offPx} px beside (${spot(p)}). This is a fault of Lanmu; please report it.`,
  'line-wider': (p) =>
    `expected “${p.text}” on ${place(p)} as wide as it was measured, found ${p.widerPx} px more (${spot(p)}). Run lanmu doctor: another browser may be drawing; if it is the bundled one, please report this.`,
  'text-not-laid-out': (p) =>
    `the browser shows “${p.text}”, which no layout knows of (${spot(p)}). This is a fault of Lanmu; please report it.`,
  'font-not-ours': (p) =>
    `expected “${p.text}” in the bundled fonts, found ${p.fonts} (${spot(p)}). Another computer would draw it differently. Write other characters, or name a fuller font with LANMU_FALLBACK_FONT.`,
  'card-too-short': (p) =>
    `expected ${place(p)} to stay ${p.leastFrames} frames to be read, found ${p.holdFrames} (${spot(p)}). Shorten what it says.`,
  'line-starts-badly': (p) =>
    `expected no line to begin with “${p.mark}”, found “${p.line}”. Move the mark to the end of the line before.`,
  'line-ends-badly': (p) =>
    `expected no line to end with “${p.mark}”, found “${p.line}”. Move the mark to the beginning of the next line.`,
  'line-orphan': (p) =>
    `expected at least two characters in the last line, found “${p.line}”. Break the headline elsewhere.`,
  'line-tears': (p) =>
    `“${p.before}” and “${p.after}” belong together (a name, a post, a number or a quotation), and a line ends between them. Break the headline elsewhere.`,
  'line-cuts-word': (p) =>
    `a line ends between “${p.before}” and “${p.after}”, which may be one word. Look whether it reads well; else break the headline elsewhere.`,
  'line-uneven': (p) =>
    `the two lines of the headline are ${p.first} and ${p.second} characters long. Look whether that is meant; else break it elsewhere.`,
  'theme-unknown': (p) =>
    `expected the name of a theme (${p.known}), found “${p.theme}”. Correct “theme”: nothing can be drawn without one.`,
  'logo-missing': (p) =>
    `expected the logo “${p.file}” beside the column's document, but it cannot be read (${p.reason}). Put the file there, or take out “logo”.`,
  'logo-not-png': (p) =>
    `expected a whole PNG picture, but “${p.file}” is none, whatever its name says. Export the logo as PNG.`,
  'logo-faint': (p) =>
    `the logo on ${place(p)} does not stand out from what lies behind it: only ${p.percent}% of it does so ${p.leastRatio}:1 (${spot(p)}). Take a logo in other colours, or put a plate under it in the picture.`,
  'logo-too-large': (p) =>
    `expected a logo of at most ${p.kib} KiB and ${p.side} pixels a side, but “${p.file}” has ${p.foundKib} KiB and ${p.width}×${p.height} pixels. Export it smaller.`,
} satisfies Record<string, Words>;
