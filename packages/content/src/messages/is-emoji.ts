/** Whether a character is an emoji, and no letter, digit or mark that may also be drawn as one. */
export function isEmoji(character: string): boolean {
  return /\p{Extended_Pictographic}/u.test(character);
}
