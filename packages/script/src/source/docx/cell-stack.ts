import type { CellPlace } from '../cell-place.ts';

/** Follows in which cell of which table the reader is; tables stand inside cells of others [S13]. */
export class CellStack {
  readonly #open: CellPlace[] = [];
  #tables = 0;

  /** The innermost cell that is open; null outside all of them. */
  get current(): CellPlace | null {
    const cell = this.#open.at(-1);
    return cell === undefined || cell.column < 0 ? null : { ...cell };
  }

  open(name: string): void {
    const table = this.#open.at(-1);
    if (name === 'w:tbl') {
      this.#open.push({ table: this.#tables, row: -1, column: -1 });
      this.#tables += 1;
    } else if (name === 'w:tr' && table !== undefined) {
      table.row += 1;
      table.column = -1;
    } else if (name === 'w:tc' && table !== undefined) table.column += 1;
  }

  close(name: string): void {
    if (name === 'w:tbl') this.#open.pop();
  }
}
