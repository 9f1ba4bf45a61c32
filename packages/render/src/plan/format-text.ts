import type { Format } from '@lanmu/timeline';

/** Everything of a format that pixels and samples depend on. */
export function formatText({ id, widthPx, heightPx, frameRate, scan }: Format): string {
  return `${id} ${widthPx}x${heightPx} ${frameRate.num}/${frameRate.den} ${scan}`;
}
