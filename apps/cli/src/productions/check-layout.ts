import type { Column, Finding, Interview } from '@lanmu/content';
import { auditTimeline, type LogoTones } from '@lanmu/graphics/layout';
import { fallbackFont } from '@lanmu/render/plain';
import { cueFinding, type Timeline } from '@lanmu/timeline';

/**
 * What of a compiled timeline cannot go to air, as far as can be known without drawing it; a character that the fonts lack
 * once for the text of the document that holds it, on however many graphics it is. Characters that the station's own font
 * has are told and let pass. Throws RenderProblem `fallback-font-broken`.
 */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
  logos: LogoTones;
}): Finding[] {
  const { timeline, logos, ...documents } = options;
  const told = new Set<string>();
  const standsIn = fallbackFont()?.has;
  const faults = auditTimeline(timeline, { logos, ...(standsIn === undefined ? {} : { standsIn }) });
  return faults.flatMap((fault): Finding[] => {
    const { character } = fault.params;
    const finding = cueFinding({ severity: 'error', ...fault, documents });
    if (character === undefined) return [finding];
    const key = `${character} ${finding.where}`;
    if (told.has(key)) return [];
    told.add(key);
    return [finding];
  });
}
