import type { Column, Finding, Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics/layout';
import { cueFinding, type Timeline } from '@lanmu/timeline';

/** What of a compiled timeline cannot go to air, as far as can be known without drawing it. */
export function checkLayout(options: {
  timeline: Timeline;
  column: Column;
  interviews: readonly Interview[];
}): Finding[] {
  const { timeline, ...documents } = options;
  return auditTimeline(timeline).map((fault) => cueFinding({ ...fault, severity: 'error', documents }));
}
