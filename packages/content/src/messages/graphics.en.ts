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

function place(p: MessageParams): string {
  return places[String(p.place)] ?? String(p.place);
}

const remedies: Readonly<Record<string, string>> = {
  pointsPanel: 'Give a shorter wording under “direction.pointWordings”; what is spoken stays as it is.',
  caption: 'Put a space or a mark where it may be cut.',
};

/** English words of what the layouts find. */
export const graphicsEn = {
  'text-too-long': (p) =>
    `expected at most ${p.lines} × ${p.charsPerLine} characters on ${place(p)}, where type is at its smallest; found ${p.chars}: “${p.text}”. ${remedies[String(p.place)] ?? 'Shorten it.'}`,
  'character-without-glyph': (p) =>
    `expected characters that the bundled fonts have, found ${p.character} (${p.codePoint}) in “${p.text}” on ${place(p)}. Another computer would draw it differently or not at all. Write the standard form of the character, take it out, or name a fuller font with LANMU_FALLBACK_FONT.`,
  'character-in-fallback-font': (p) =>
    `${p.character} (${p.codePoint}) in “${p.text}” on ${place(p)} is not in the bundled fonts; it is drawn in the font of LANMU_FALLBACK_FONT, whose strokes may be of another weight. Look at the picture.`,
  'theme-unknown': (p) =>
    `expected the name of a theme (${p.known}), found “${p.theme}”. Correct “theme”: nothing can be drawn without one.`,
} satisfies Record<string, Words>;
