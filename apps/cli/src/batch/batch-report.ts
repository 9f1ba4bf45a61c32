import { relative, join } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { clockText } from '../text/clock-text.ts';
import { sizeText } from '../text/size-text.ts';
import { textTable } from '../text/text-table.ts';
import type { ManifestItem } from './manifest.ts';

/** The items of a batch as a table for people: file, state, length, size, pictures drawn of those it has. */
export function batchTable(options: {
  items: readonly ManifestItem[];
  folder: string;
  context: Pick<CliContext, 'cwd' | 'say'>;
}): string {
  const { items, folder, context } = options;
  const { cwd, say } = context;
  return textTable(
    [
      { head: say('cli-head-file'), align: 'start' },
      { head: say('cli-head-status'), align: 'start' },
      { head: say('cli-head-duration'), align: 'end' },
      { head: say('cli-head-size'), align: 'end' },
      { head: say('cli-head-pictures'), align: 'end' },
    ],
    items.map(({ id, status, output, durationSeconds, pictures }) => {
      const path = join(folder, output?.file ?? `${id}.mp4`);
      const isMade = status === 'done' || status === 'skipped';
      return [
        relative(cwd, path) || path,
        say(`cli-status-${status}`),
        durationSeconds === null ? '' : clockText(durationSeconds),
        output === null || !isMade ? '' : sizeText(output.sizeBytes),
        pictures === null ? '' : `${pictures.drawn}/${pictures.count}`,
      ];
    }),
  );
}
