import { freemem } from 'node:os';

/**
 * Bytes of memory that are free for this process: what other programs leave of the computer's, or of the container's
 * where there is one.
 */
export function availableMemory(): number {
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return Math.min(process.availableMemory?.() ?? freemem(), constrained);
}
