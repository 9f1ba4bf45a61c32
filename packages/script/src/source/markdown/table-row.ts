const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The cells of a row of a table: parted by bars, those at the edges and those after a backslash not counted. */
export function tableCells(line: string): string[] {
  const trimmed = line.trim().replace(/^\|/, '');
  const cells = [''];
  for (let i = 0; i < trimmed.length; i += 1) {
    const character = trimmed.charAt(i);
    if (character === '|') cells.push('');
    else if (character === '\\' && trimmed.charAt(i + 1) === '|') {
      cells[cells.length - 1] += '|';
      i += 1;
    } else cells[cells.length - 1] += character;
  }
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** Whether `line` and `next` are the head of a table: as many cells as the rule under them has. */
export function isTableHead(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.includes('|') &&
    next.includes('-') &&
    next.length < 10_000 &&
    delimiter.test(next) &&
    tableCells(line).length === tableCells(next).length
  );
}
