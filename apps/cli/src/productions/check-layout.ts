import { codePointName, excerpt, type Column, type Finding, type Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics/layout';
import { payloadOrigin, type Timeline } from '@lanmu/timeline';

/** What of a compiled timeline cannot go to air: texts too long for their place, characters the fonts lack. */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
}): Finding[] {
  const { timeline, ...documents } = options;
  return auditTimeline(timeline).map((fault): Finding => {
    const { code, cue, field, text } = fault;
    const where = payloadOrigin({ ...documents, cue, field, text });
    const said = { text: excerpt(text), place: cue.kind };
    const params =
      fault.code === 'text-too-long'
        ? {
            ...said,
            chars: Array.from(text).length,
            lines: fault.lines,
            charsPerLine: fault.charsPerLine,
          }
        : { ...said, character: fault.character, codePoint: codePointName(fault.character) };
    return { code, severity: 'error', where, params };
  });
}
