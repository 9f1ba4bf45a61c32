/** What follows the last of `marks` in a text; the whole text when it has none of them. */
export function lastClause(text: string, marks: string): string {
  return text.slice(Math.max(...Array.from(marks, (mark) => text.lastIndexOf(mark))) + 1);
}
