import { diffArrays } from 'diff';
import type { Column, Interview } from '@lanmu/content';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { screenTexts, type ScreenText } from './screen-texts.ts';

/** A text that goes from the screen, or one that is new on it. */
export type ScreenChange = ScreenText & { change: 'removed' | 'added' };

function textsOf(interview: Interview, column: Column): ScreenText[] {
  return screenTexts(compileSegment({ interview, column, format: format1080p25 }).timeline);
}

/** What a viewer of an interview would read otherwise than before, in the order it comes up. A text that is only moved in time is no change. */
export function screenChanges(options: {
  earlier: Interview;
  interview: Interview;
  column: Column;
}): ScreenChange[] {
  const { earlier, interview, column } = options;
  const parts = diffArrays(textsOf(earlier, column), textsOf(interview, column), {
    comparator: (one, other) => one.graphic === other.graphic && one.text === other.text,
  });
  return parts.flatMap(({ value, added, removed }) => {
    if (!added && !removed) return [];
    const change = added ? 'added' : 'removed';
    return value.map((text): ScreenChange => ({ ...text, change }));
  });
}
