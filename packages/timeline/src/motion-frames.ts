import { framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';

/** Lengths of the phases in frames at a rate; 12, 8 and 10 frames at 25 fps (design tokens, "Motion"). */
export function motionFrames(frameRate: FrameRate): { in: number; out: number; dissolve: number } {
  const lasting = (seconds: number): number => framesLasting({ seconds, frameRate });
  return { in: lasting(12 / 25), out: lasting(8 / 25), dissolve: lasting(10 / 25) };
}
