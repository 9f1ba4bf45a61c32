/** Where a cell stands in a document: which table, and row and column in it, each from 0. */
export type CellPlace = { table: number; row: number; column: number };
