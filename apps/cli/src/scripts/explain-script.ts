import { codePointName, forbiddenCharacter } from '@lanmu/content';
import type { CoverageSpan, ReadScript, SourceText } from '@lanmu/script';
import type { CliContext } from '../cli-context.ts';
import { displayWidth, padToWidth } from '../text/display-width.ts';
import { lineSpans } from './line-spans.ts';

/** The widest the margin is made for a line that has much in it; that of a longer one runs over. */
const mostCells = 32;

/** What in a line would turn or break it on a terminal; a tab is white space there. */
const unprintable = new RegExp(`(?!\t)${forbiddenCharacter.source}`, 'gu');

/** The place of a span in its document, without the path in front: script.turns[1].blocks[0] is t2.1. */
function placeOf(where: string | null): string {
  const turn = /turns\[(\d+)\](?:\.blocks\[(\d+)\])?/.exec(where ?? '');
  if (turn === null) return '';
  const [, index = '0', block] = turn;
  return `t${Number(index) + 1}${block === undefined ? '' : `.${Number(block) + 1}`}`;
}

/** What a line was taken for: each role in the order of the line, with the places it begins and ends at, or why it is left out. */
function marginOf(spans: readonly CoverageSpan[], say: CliContext['say']): string {
  const parts = new Map<string, string[]>();
  for (const { role, where, reason } of spans) {
    if (role === 'layout' || role === 'structure') continue;
    const words = reason === null ? say(`cli-role-${role}`) : say('proof-left-out', { reason });
    const places = parts.get(words) ?? [];
    const place = placeOf(where);
    if (place !== '') places.push(place);
    parts.set(words, places);
  }
  const told = Array.from(parts, ([words, places]) => {
    const [first = ''] = places;
    const last = places.at(-1) ?? '';
    return `${words} ${first === last ? first : `${first}–${last}`}`.trim();
  });
  // A dash or a bracket alone on its line.
  if (told.length === 0 && spans.some(({ role }) => role === 'structure')) return say('cli-role-structure');
  return told.join('  ');
}

/**
 * A script line by line, with what each was taken for in the margin and a rule where an interview begins; numbers count as
 * editors count.
 */
export function explainScript(options: {
  source: SourceText;
  read: ReadScript;
  context: Pick<CliContext, 'say'>;
}): string {
  const { source, read, context } = options;
  const { say } = context;
  const lines = lineSpans(source, read);
  const margins = lines.map((spans) => marginOf(spans, say));
  const width = Math.min(mostCells, Math.max(...margins.map(displayWidth)));
  const numberWidth = String(source.lines.length).length;
  const begun = new Set<string>();
  const rulesAt = (spans: readonly CoverageSpan[]): string[] =>
    read.interviews.flatMap(({ id, headline }, i) => {
      const begins = spans.some(({ where }) => where?.startsWith(`${id}: `) === true);
      if (!begins || begun.has(id)) return [];
      begun.add(id);
      return [`──── ${say('proof-interview', { number: i + 1 })}  ${id}  ${headline} ────`];
    });
  return source.lines
    .flatMap(({ start, end }, i) => {
      const number = String(i + 1).padStart(numberWidth);
      const text = source.text.slice(start, end).replace(unprintable, codePointName);
      const line = `${number}  ${padToWidth(margins[i] ?? '', width)}  │ ${text}`.trimEnd();
      return [...rulesAt(lines[i] ?? []), line];
    })
    .join('\n');
}
