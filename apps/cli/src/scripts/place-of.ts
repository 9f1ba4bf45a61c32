/** The place of a finding as coverage names it: without the variants of unions that its path runs through. */
export function placeOf(where: string): string {
  return where.replace(/\((?:statement|point)\)/g, '');
}
