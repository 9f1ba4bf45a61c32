import { checkCharacters } from './checks/check-characters.ts';
import type { Column } from './column.ts';
import type { Finding } from './finding.ts';

/** What is wrong within a column that fits its schema; {@link checkLibrary} looks at its interviews. */
export function checkColumn(column: Column): Finding[] {
  return checkCharacters(column);
}
