// Characters a terminal draws two cells wide: CJK, kana, hangul, full-width forms, emoji (Unicode UAX 11, W and F).
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const unseen = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

function cellsOf(character: string): number {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many terminal cells `text` takes; a Chinese character takes two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((cells, character) => cells + cellsOf(character), 0);
}

/** `text` filled with spaces to `cells`. */
export function padToWidth(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - displayWidth(text)));
}

/** As much of the beginning of `text` as `cells` hold. */
export function clipToWidth(text: string, cells: number): string {
  let clipped = '';
  let used = 0;
  for (const character of text) {
    used += cellsOf(character);
    if (used > cells) break;
    clipped += character;
  }
  return clipped;
}
