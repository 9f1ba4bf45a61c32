import type { Looks } from '@lanmu/timeline';
import { themes } from '../theme/themes.ts';
import type { Audited } from './audit.ts';
import { auditTimeline } from './audit-timeline.ts';

/** What the graphics of the house say of documents; how logos look and what stands in for missing characters, their asker knows. */
export function houseLooks(known: Pick<Audited, 'logos' | 'standsIn'>): Looks {
  return {
    themes: themes.map(({ name }) => name),
    faultsOf: (timeline) => auditTimeline(timeline, known),
  };
}
