const halfWidth = /^[\p{Script=Latin}\u0020-\u007E]$/u;
const zeroWidth = /^[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F]$/u;

/** Length of a caption's shown text: full-width 1, Latin, digits and ASCII marks 0.5, U+3000 1 (standards §5). */
export function captionLength(shown: string): number {
  let length = 0;
  for (const character of shown) {
    const code = character.charCodeAt(0);
    // Most are Han, which the patterns take long to say.
    if (code >= 0x3400 && code <= 0x9fff) length += 1;
    else if (!zeroWidth.test(character)) length += halfWidth.test(character) ? 0.5 : 1;
  }
  return length;
}
