import type { CliContext } from '../cli-context.ts';
import type { ScreenChange } from './screen-changes.ts';

/** How many changes are printed of one interview; the report of `--json` has all. */
const mostLines = 60;

/** Changes of an interview for people: - went, + came, with timecode and graphic. */
export function changeLines(
  id: string,
  changes: readonly ScreenChange[],
  { say }: Pick<CliContext, 'say'>,
): string[] {
  if (changes.length === 0) return [say('cli-import-no-change', { id })];
  const shown = changes.slice(0, mostLines).map(({ change, timecode, graphic, text }) => {
    const sign = change === 'added' ? '+' : '-';
    return `  ${sign} ${timecode}  ${say(graphic)}  ${text}`;
  });
  const rest = changes.length - shown.length;
  return [
    say('cli-import-changes', { id, count: changes.length }),
    ...shown,
    ...(rest > 0 ? [say('cli-import-more-changes', { count: rest })] : []),
  ];
}
