import { codePointName, type Column, type Finding, type Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics/layout';
import { fallbackFont } from '@lanmu/render/plain';
import { payloadOrigin, type Timeline } from '@lanmu/timeline';

/** Characters of a text that a message quotes; where it stands tells the rest. */
const quotedChars = 30;

function quoted(text: string): string {
  const characters = Array.from(text);
  return characters.length > quotedChars ? `${characters.slice(0, quotedChars).join('')}…` : text;
}

/**
 * What of a compiled timeline cannot go to air: texts too long for their place, characters the fonts lack. Those that the
 * station's own font has are told and let pass. Throws RenderProblem `fallback-font-broken`.
 */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
}): Finding[] {
  const { timeline, ...documents } = options;
  return auditTimeline(timeline).map((fault): Finding => {
    const { code, cue, field, text } = fault;
    const where = payloadOrigin({ ...documents, cue, field, text });
    const said = { text: quoted(text), place: cue.kind };
    const params =
      fault.code === 'text-too-long'
        ? {
            ...said,
            chars: Array.from(text).length,
            lines: fault.lines,
            charsPerLine: fault.charsPerLine,
          }
        : { ...said, character: fault.character, codePoint: codePointName(fault.character) };
    const isStandIn =
      fault.code === 'character-without-glyph' && fallbackFont()?.has(fault.character) === true;
    if (isStandIn) return { code: 'character-in-fallback-font', severity: 'info', where, params };
    return { code, severity: 'error', where, params };
  });
}
