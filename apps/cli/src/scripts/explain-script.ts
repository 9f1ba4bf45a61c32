import type { CoverageSpan, ReadScript, SourceText } from '@lanmu/script';
import type { CliContext } from '../cli-context.ts';
import { padToWidth } from '../text/display-width.ts';
import { coverageRoles } from './coverage-roles.ts';

/** The place of a span in its document, without the path in front: script.turns[1].blocks[0] is t2 1. */
function placeOf(where: string | null): string {
  const turn = /turns\[(\d+)\](?:\.blocks\[(\d+)\])?/.exec(where ?? '');
  if (turn === null) return '';
  const [, index = '0', block] = turn;
  return `t${Number(index) + 1}${block === undefined ? '' : `.${Number(block) + 1}`}`;
}

/** A script line by line, with what each was taken for in the margin; numbers count as editors count. */
export function explainScript(options: {
  source: SourceText;
  read: ReadScript;
  context: Pick<CliContext, 'say'>;
}): string {
  const { source, read, context } = options;
  const { say } = context;
  const marginOf = (spans: readonly CoverageSpan[]): string => {
    const role = coverageRoles.find((candidate) => spans.some((span) => span.role === candidate)) ?? 'layout';
    if (role === 'layout') return '';
    const span = spans.find((each) => each.role === role);
    const words = say(`cli-role-${role}`);
    const place = placeOf(span?.where ?? null);
    return place === '' ? words : `${words} ${place}`;
  };
  const numberWidth = String(source.lines.length).length;
  let next = 0;
  return source.lines
    .map(({ start, end }, i) => {
      while ((read.coverage[next]?.end ?? Infinity) <= start) next += 1;
      const spans: CoverageSpan[] = [];
      for (let at = next; (read.coverage[at]?.start ?? Infinity) < end; at += 1) {
        const span = read.coverage[at];
        if (span !== undefined) spans.push(span);
      }
      const number = String(i + 1).padStart(numberWidth);
      return `${number}  ${padToWidth(marginOf(spans), 16)}│ ${source.text.slice(start, end)}`.trimEnd();
    })
    .join('\n');
}
