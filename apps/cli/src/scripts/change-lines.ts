import type { CliContext } from '../cli-context.ts';
import type { ScreenChange } from './screen-changes.ts';
import type { ScreenText } from './screen-texts.ts';

/** How many changes are printed of one interview; the report of `--json` has all. */
const mostChanges = 40;

function lineOf(sign: '-' | '+', text: ScreenText | null, say: CliContext['say']): string[] {
  if (text === null) return [];
  const words = text.ordinal === null ? text.text : `${text.ordinal} ${text.text}`;
  return [`  ${sign} ${text.timecode}  ${say(text.graphic)}  ${words}`];
}

/** Changes of an interview for people: - went, + came, with timecode and graphic; points with other numbers in one line. */
export function changeLines(
  id: string,
  changes: readonly ScreenChange[],
  { say }: Pick<CliContext, 'say'>,
): string[] {
  if (changes.length === 0) return [say('cli-import-no-change', { id })];
  const shown = changes.slice(0, mostChanges).flatMap((change) => {
    if (change.kind === 'text')
      return [...lineOf('-', change.before, say), ...lineOf('+', change.after, say)];
    const numbers = change.points.map(({ before, after }) => `${before}→${after}`).join(' ');
    return [say('cli-import-renumbered', { numbers })];
  });
  const rest = changes.length - Math.min(changes.length, mostChanges);
  return [
    say('cli-import-changes', { id, count: changes.length }),
    ...shown,
    ...(rest > 0 ? [say('cli-import-more-changes', { count: rest })] : []),
  ];
}
