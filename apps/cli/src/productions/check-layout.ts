import { codePointName, excerpt, type Column, type Finding, type Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics/layout';
import { payloadOrigin, type Timeline } from '@lanmu/timeline';

/**
 * What of a compiled timeline cannot go to air: texts too long for their place, and characters the fonts lack, each once
 * for the text of the document that holds it, on however many graphics it is.
 */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
}): Finding[] {
  const { timeline, ...documents } = options;
  const told = new Set<string>();
  return auditTimeline(timeline).flatMap((fault): Finding[] => {
    const { code, cue, field, text } = fault;
    const where = payloadOrigin({ ...documents, cue, field, text });
    if (fault.code === 'character-without-glyph') {
      const key = `${fault.character} ${where}`;
      if (told.has(key)) return [];
      told.add(key);
    }
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
    return [{ code, severity: 'error', where, params }];
  });
}
