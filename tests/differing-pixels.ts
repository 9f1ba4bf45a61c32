import pixelmatch from 'pixelmatch';
import type { PNG } from 'pngjs';

/** Pixels that differ noticeably, antialiased edges too: in a picture made smaller a mark is little else. */
export function differingPixels(drawn: PNG, approved: PNG): number {
  const { width, height } = drawn;
  return pixelmatch(drawn.data, approved.data, undefined, width, height, {
    threshold: 0.05,
    includeAA: true,
  });
}
