import { appendFile } from 'node:fs/promises';
import { missingParts, partsOf } from './manifest-parts.ts';
import type { Manifest } from './manifest.ts';

const marks = { done: '✅', skipped: '⏭️', failed: '❌', pending: '⏳', running: '⏳' } as const;

/** Text in a cell of a Markdown table: no mark of it means anything. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, ' ');
}

/** A batch as a Markdown table, for the page of a GitHub run. */
export function summaryMarkdown(manifest: Manifest): string {
  const rows = manifest.items.map(({ id, status, durationSeconds, renderSeconds, problem }) =>
    [
      `${marks[status]} ${status}`,
      cell(id),
      durationSeconds === null ? '' : `${durationSeconds.toFixed(1)} s`,
      renderSeconds === null ? '' : `${renderSeconds.toFixed(1)} s`,
      cell(problem?.message ?? ''),
    ].join(' | '),
  );
  const { index, count } = manifest.shard;
  const title = count === 1 ? '### Lanmu' : `### Lanmu ${index}/${count}`;
  // An account of one part does not speak of the others.
  const missing = manifest.parts === undefined ? [] : missingParts(manifest);
  return [
    title,
    '',
    ...(missing.length === 0 ? [] : [`❌ missing: ${missing.join(', ')} of ${partsOf(manifest).count}`, '']),
    '| | id | programme | made in | |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ]
    .join('\n')
    .concat('\n');
}

/** Appends the table to the file that GitHub names in the environment, if it does. */
export async function writeStepSummary(
  manifest: Manifest,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path) await appendFile(path, summaryMarkdown(manifest));
}
