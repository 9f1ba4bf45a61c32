/** Id of the element of the page that shows a place of a document: `wang-na: people[0].name` is `r-wang-na_people-0-name`. */
export function anchorOf(where: string): string {
  const plain = where.replace(/\((?:statement|point)\)/g, '');
  return `r-${plain
    .replace(': ', '_')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-$/, '')}`;
}
