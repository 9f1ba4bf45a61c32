import { formats } from '@lanmu/timeline';
import { examineProduction } from './examine-production.ts';
import type { Production } from './production.ts';

/** How long a production runs; nulls when an error in its documents keeps it from being made. */
export function productionLength(production: Production): {
  lengthFrames: number | null;
  durationSeconds: number | null;
} {
  const { timeline } = examineProduction(production, formats[0]);
  if (timeline === null) return { lengthFrames: null, durationSeconds: null };
  const { lengthFrames, format } = timeline;
  return { lengthFrames, durationSeconds: (lengthFrames * format.frameRate.den) / format.frameRate.num };
}
