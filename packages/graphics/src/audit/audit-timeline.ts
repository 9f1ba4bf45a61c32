import type { Cue, Kind, Payloads, Timeline } from '@lanmu/timeline';
import { hasGlyph } from '@lanmu/typeset';
import type { GraphicKind, LaidOut } from '../kinds/graphic-kind.ts';
import { layouts } from '../kinds/layouts.ts';
import { themeNamed } from '../theme/themes.ts';
import type { LayoutFault } from './layout-fault.ts';
import { payloadTexts } from './payload-texts.ts';

/** Steps of a cue that are looked at, and its last: only a panel of too many points to go to air has more. */
const lookedSteps = 31;

/** What a cue looks like settled on its steps. */
function settled(cue: Cue, timeline: Timeline): LaidOut[] {
  // Kind and payload come from one cue, so they belong together; TypeScript cannot follow the pair into the table.
  const layout = layouts[cue.kind] as GraphicKind<Kind>['layout'];
  const payload = cue.payload as Payloads[Kind];
  const options = { payload, breaks: cue.breaks, theme: themeNamed(timeline.theme), format: timeline.format };
  const last = cue.stepFrames.length - 1;
  return cue.stepFrames.flatMap((_, step) =>
    step < lookedSteps || step === last ? [layout({ ...options, step })] : [],
  );
}

function missingGlyphs(cue: Cue, steps: readonly LaidOut[]): LayoutFault[] {
  const drawn = steps.flatMap(({ texts }) => texts);
  const missing = new Set(
    drawn.flatMap(({ text, type }) =>
      Array.from(text).filter((character) => !hasGlyph({ character, face: type.face })),
    ),
  );
  if (missing.size === 0) return [];
  const texts = payloadTexts(cue.payload);
  return Array.from(missing).flatMap((character): LayoutFault[] => {
    const fault = { code: 'character-without-glyph', cue, character } as const;
    const holders = texts.filter(({ text }) => text.includes(character));
    return holders.length === 0
      ? [{ ...fault, field: '', text: character }]
      : holders.map((holder) => ({ ...fault, ...holder }));
  });
}

function overflowsOf(cue: Cue, steps: readonly LaidOut[]): LayoutFault[] {
  const distinct = new Map(
    steps
      .flatMap(({ overflows }) => overflows)
      .map((overflow) => [`${overflow.field} ${overflow.lines} ${overflow.charsPerLine}`, overflow] as const),
  );
  return Array.from(distinct.values(), (overflow) => ({ code: 'text-too-long', cue, ...overflow }));
}

/**
 * What of a timeline would look wrong though it can be drawn: texts that do not fit at the smallest size allowed, and
 * characters that the fonts do not have. Throws a RangeError for a theme that does not exist.
 */
export function auditTimeline(timeline: Timeline): LayoutFault[] {
  return timeline.cues.flatMap((cue) => {
    const steps = settled(cue, timeline);
    return [...overflowsOf(cue, steps), ...missingGlyphs(cue, steps)];
  });
}
