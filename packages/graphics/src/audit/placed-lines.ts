import { screenAt, type Cue, type Kind, type Payloads, type Timeline } from '@lanmu/timeline';
import type { GraphicKind } from '../kinds/graphic-kind.ts';
import { layouts } from '../kinds/layouts.ts';
import type { PlacedText } from '../text/placed-text.ts';
import { themeNamed } from '../theme/themes.ts';

/** A line that was laid out, and which cue says it. */
export type PlacedLine = { line: PlacedText; cue: Cue };

/** Every line that is laid out on a frame, from back to front. Throws a RangeError outside the timeline. */
export function placedLines(timeline: Timeline, frame: number): PlacedLine[] {
  const theme = themeNamed(timeline.theme);
  const { format } = timeline;
  return screenAt(timeline, frame).items.flatMap((item): PlacedLine[] => {
    const cue = timeline.cues.find(
      ({ kind, inFrame, outFrame }) => kind === item.kind && inFrame <= frame && frame < outFrame,
    );
    if (cue === undefined) return [];
    // Kind and payload come from one item, so they belong together; TypeScript cannot follow the pair into the table.
    const layout = layouts[item.kind] as GraphicKind<Kind>['layout'];
    const payload = item.payload as Payloads[Kind];
    const { texts } = layout({ payload, breaks: item.breaks, step: item.step, theme, format });
    return texts.filter(({ text }) => text !== '').map((line) => ({ line, cue }));
  });
}
