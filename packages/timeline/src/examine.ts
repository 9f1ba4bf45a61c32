import {
  checkColumn,
  checkInterview,
  checkTheme,
  type Column,
  type Finding,
  type Interview,
} from '@lanmu/content';
import { compileEpisode } from './compile-episode.ts';
import type { Compiled } from './compile-programme.ts';
import { compileSegment } from './compile-segment.ts';
import type { Format } from './format.ts';
import { layoutFindings } from './layout-findings.ts';
import type { Logo } from './logo.ts';
import type { Looks } from './looks.ts';
import type { Timeline } from './timeline.ts';

/** What looking at documents gave: a timeline unless they cannot be compiled, and everything found. */
export type Examined = { timeline: Timeline | null; findings: readonly Finding[] };

/**
 * Checks documents, compiles them for a format, and looks whether all they say can be drawn: one way for everybody who warns. The
 * first interview alone is the segment. A draft is compiled as long as that goes, so that half-typed words keep their picture;
 * anything else only without errors.
 */
export function examine(options: {
  kind: 'interview' | 'episode';
  column: Column;
  interviews: readonly Interview[];
  format: Format;
  logo: Logo | null;
  looks: Looks;
  isDraft: boolean;
  /** What was found on the way to these documents: told first. */
  found: readonly Finding[];
}): Examined {
  const { kind, column, interviews, format, logo, looks, isDraft } = options;
  const found = [
    ...options.found,
    ...checkColumn(column),
    ...checkTheme(column, looks.themes),
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  const [first] = interviews;
  const isWrong = found.some(({ severity }) => severity === 'error');
  if (first === undefined || (isWrong && !isDraft)) return { timeline: null, findings: found };
  const compiled = (): Compiled =>
    kind === 'episode'
      ? compileEpisode({ column, interviews, format, logo })
      : compileSegment({ interview: first, column, format, logo });
  try {
    const { timeline, findings } = compiled();
    const laidOut = layoutFindings(looks.faultsOf(timeline), { column, interviews });
    return { timeline, findings: [...found, ...findings, ...laidOut] };
  } catch (error) {
    // Compiling expects documents without errors; what it throws at others is among the errors already.
    if (!isWrong) throw error;
    return { timeline: null, findings: found };
  }
}
