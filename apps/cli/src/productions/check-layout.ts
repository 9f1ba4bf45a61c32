import type { Column, Finding, Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics/layout';
import { fallbackFont } from '@lanmu/render/plain';
import { cueFinding, type Timeline } from '@lanmu/timeline';

/**
 * What of a compiled timeline cannot go to air, as far as can be known without drawing it. Characters that the station's own
 * font has are told and let pass. Throws RenderProblem `fallback-font-broken`.
 */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
}): Finding[] {
  const { timeline, ...documents } = options;
  return auditTimeline(timeline).map((fault): Finding => {
    const { character } = fault.params;
    const isStandIn =
      fault.code === 'character-without-glyph' &&
      typeof character === 'string' &&
      fallbackFont()?.has(character) === true;
    return isStandIn
      ? cueFinding({ ...fault, code: 'character-in-fallback-font', severity: 'info', documents })
      : cueFinding({ ...fault, severity: 'error', documents });
  });
}
