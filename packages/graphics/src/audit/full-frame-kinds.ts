import type { Kind } from '@lanmu/timeline';

/** Kinds that fill the frame: their box says nothing of what is on it. */
export const fullFrameKinds: ReadonlySet<Kind> = new Set<Kind>(['ground', 'backdrop']);
