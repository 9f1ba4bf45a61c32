/**
 * A column's title without what editors and keyboards write differently of one name: spaces of every width, full-width
 * letters, the several middle dots, small and large letters.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s\u200B]/gu, '')
    .replace(/[\u2022\u2024\u2027\u2219\u22C5\u25CF\u30FB]/gu, '\u00B7')
    .toLowerCase();
}
