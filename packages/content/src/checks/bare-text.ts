/** Text without its spaces: newsrooms pad two-character names (王　娜) and set headlines with gaps. */
export function bareText(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s/gu, '') : text;
}
