import { resolve } from 'node:path';
import type { Column, Finding } from '@lanmu/content';
import { formats } from '@lanmu/timeline';
import { examineProduction } from '../productions/examine-production.ts';
import { interviewFolder, type ImportPlace } from './import-place.ts';
import { productionsOfScript } from './productions-of-script.ts';
import type { ScriptFile } from './read-bytes.ts';
import type { UnderstoodScript } from './understand-script.ts';

/**
 * Looks at a script's interviews as rendering would: everything that an editor, the timeline or a layout finds in them. Its
 * column is null when there is no interview.
 */
export async function examineScript(
  script: UnderstoodScript,
  options: { file: ScriptFile; path: string; cwd: string; place: ImportPlace },
): Promise<{ column: Column | null; findings: Finding[] }> {
  if (script.interviews.length === 0) return { column: null, findings: script.read.findings };
  const { file, path, cwd, place } = options;
  const folder = interviewFolder(place, script.columnId);
  const { column, productions } = await productionsOfScript(script, {
    path,
    document: resolve(cwd, path),
    folder,
    fileName: file.fileName,
  });
  return {
    column,
    findings: productions.flatMap((each) => [...examineProduction(each, formats[0]).findings]),
  };
}
