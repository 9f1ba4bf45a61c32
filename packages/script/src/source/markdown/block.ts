/** A block of a Markdown file, its block marks taken off. */
export type Block =
  /** Lines with inline marks; `level` is 0 for what is no heading. */
  | { kind: 'text'; level: number; lines: string[] }
  /** Lines in which every character is itself: code, blank lines, what heads the file. */
  | { kind: 'verbatim'; lines: string[] }
  /** The cells of a row of a table, with inline marks. */
  | { kind: 'row'; cells: string[] }
  | { kind: 'comment'; text: string }
  /** Where a link of that label goes. */
  | { kind: 'definition'; label: string; address: string };
