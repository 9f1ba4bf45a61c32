import { join } from 'node:path';
import { parseColumn, type Column, type Finding } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { usualColumn } from '../library/usual-column.ts';
import { columnBeside } from '../productions/column-beside.ts';
import type { UnderstoodScript } from './understand-script.ts';

/** What the graphics of a script say whose column nobody has named. */
const unnamed = { title: '本台专访', label: usualColumn.label };

/**
 * The column of a script's interviews: that of the library, the one whose document is in the folder of theirs, or one made
 * of what the script calls it, which is told. Throws a CliProblem when what the script says is no column.
 */
export async function columnOfScript(
  script: UnderstoodScript,
  options: { fileName: string; folder: string },
): Promise<{ column: Column; findings: Finding[] }> {
  const { column, columnId, read, interviews } = script;
  if (column !== null) return { column, findings: [] };
  const { fileName, folder } = options;
  const beside = await columnBeside({ path: join(folder, fileName), cwd: folder, id: columnId });
  if (beside !== null) return { column: beside, findings: [] };
  const { title, label } = read.column ?? unnamed;
  const made = {
    id: columnId,
    title,
    label,
    theme: usualColumn.theme,
    station: null,
    episode: interviews.map(({ id }) => id),
  };
  const parsed = parseColumn(made, { fileName });
  if (!parsed.ok) {
    const params = { path: fileName };
    const { findings } = parsed;
    throw new CliProblem({ code: 'cli-script-column', params, exitCode: exitCodes.failed, findings });
  }
  const isNamed = read.column !== null;
  const told: Finding = {
    code: isNamed ? 'script-column-made' : 'script-column-unnamed',
    severity: isNamed ? 'info' : 'warning',
    where: fileName,
    params: { title, theme: usualColumn.theme },
  };
  return { column: parsed.value, findings: [told] };
}
