import { formatParam } from '@lanmu/timeline';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';

/** Texts that do not fit at the smallest size allowed, each once whatever the steps. */
export function findOverflows({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) => {
    const distinct = new Map(
      steps
        .flatMap(({ laidOut }) => laidOut.overflows)
        .map(
          (overflow) => [`${overflow.field} ${overflow.lines} ${overflow.charsPerLine}`, overflow] as const,
        ),
    );
    return Array.from(distinct.values(), ({ field, text, lines, charsPerLine }): LayoutFault => {
      const params = { chars: Array.from(text).length, lines, charsPerLine, ...formatParam(timeline.format) };
      return { code: 'text-too-long', cue, field, text, params, seen: null };
    });
  });
}
