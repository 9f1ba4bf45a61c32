import type { Timeline } from '@lanmu/timeline';

/**
 * Frames at which a group begins whatever came before. A chapter is a place players jump to. Where a card comes, or a
 * backdrop comes, has come, goes or has gone, one part of a programme gives way to the next: cut there, a part is made
 * of the same groups in a segment and in the episode, whatever stands beside it.
 */
export function cutFrames({ cues, chapters }: Pick<Timeline, 'cues' | 'chapters'>): ReadonlySet<number> {
  const edges = cues.flatMap(({ layer, inFrame, inFrames, outFrame, outFrames }) => {
    if (layer === 'card') return [inFrame];
    return layer === 'backdrop' ? [inFrame, inFrame + inFrames, outFrame - outFrames, outFrame] : [];
  });
  return new Set([...edges, ...chapters.map((chapter) => chapter.inFrame)]);
}
