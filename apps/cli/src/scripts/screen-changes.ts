import { diffArrays } from 'diff';
import type { Column, Interview, MessageCode } from '@lanmu/content';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { screenTexts, type ScreenText } from './screen-texts.ts';

/** A point whose words stay and whose number does not. */
export type Renumbered = { before: number; after: number; text: string };

/** One change as a person counts: a text that is otherwise now, one that went (`after` null) or came (`before` null), or points that only have other numbers. */
export type ScreenChange =
  | { kind: 'text'; graphic: MessageCode; before: ScreenText | null; after: ScreenText | null }
  | { kind: 'numbers'; points: Renumbered[] };

function textsOf(interview: Interview, column: Column): ScreenText[] {
  return screenTexts(compileSegment({ interview, column, format: format1080p25 }).timeline);
}

/** What went and what came at one place, each that went beside what came in its stead on the same graphic. */
function paired(went: readonly ScreenText[], came: readonly ScreenText[]): ScreenChange[] {
  const left = new Set(came);
  const changes = went.map((before): ScreenChange => {
    const after = came.find((each) => left.has(each) && each.graphic === before.graphic) ?? null;
    if (after !== null) left.delete(after);
    return { kind: 'text', graphic: before.graphic, before, after };
  });
  const rest = Array.from(left, (after): ScreenChange => ({
    kind: 'text',
    graphic: after.graphic,
    before: null,
    after,
  }));
  return [...changes, ...rest];
}

/**
 * What a viewer of an interview would read otherwise than before, in the order it comes up, points that only have other
 * numbers at the end. A text that is only moved in time is no change.
 */
export function screenChanges(options: {
  earlier: Interview;
  interview: Interview;
  column: Column;
}): ScreenChange[] {
  const { earlier, interview, column } = options;
  const before = textsOf(earlier, column);
  const after = textsOf(interview, column);
  const parts = diffArrays(before, after, {
    comparator: (one, other) => one.graphic === other.graphic && one.text === other.text,
  });
  const changes: ScreenChange[] = [];
  const points: Renumbered[] = [];
  let went: ScreenText[] = [];
  let came: ScreenText[] = [];
  let beforeAt = 0;
  let afterAt = 0;
  const settle = (): void => {
    changes.push(...paired(went, came));
    [went, came] = [[], []];
  };
  for (const { added, removed, count } of parts) {
    if (removed) went = before.slice(beforeAt, beforeAt + count);
    else if (added) came = after.slice(afterAt, afterAt + count);
    else {
      settle();
      for (let i = 0; i < count; i += 1) {
        const [one, other] = [before[beforeAt + i]?.ordinal ?? null, after[afterAt + i]];
        if (one === null || other === undefined || other.ordinal === null || one === other.ordinal) continue;
        points.push({ before: one, after: other.ordinal, text: other.text });
      }
    }
    if (!added) beforeAt += count;
    if (!removed) afterAt += count;
  }
  settle();
  return points.length === 0 ? changes : [...changes, { kind: 'numbers', points }];
}
