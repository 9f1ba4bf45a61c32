import type { Finding } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import { frameAt, framesLasting, framesWithin } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import type { Speech } from './speech.ts';

/** Limits of a caption's life (standards §5: 5/6 s, 7 s, 2 frames, 0.5 s after audio, 9 characters a second). */
export const captionLimits = {
  minSeconds: 5 / 6,
  maxSeconds: 7,
  gapFrames: 2,
  tailSeconds: 0.5,
  maxCharsPerSecond: 9,
} as const;

/** Captions for timed speech, one line each, with their findings [T9]. `startSeconds` is where speech second 0 falls. */
export function captionCues(options: {
  speech: readonly Speech[];
  startSeconds: number;
  frameRate: FrameRate;
  where: string;
}): { cues: CueOf<'caption'>[]; findings: Finding[] } {
  const { speech, startSeconds, frameRate, where } = options;
  const findings: Finding[] = [];
  const inFrameOf = (s: Speech): number => frameAt({ seconds: startSeconds + s.startSeconds, frameRate });
  const minFrames = framesLasting({ seconds: captionLimits.minSeconds, frameRate });
  const maxFrames = framesWithin({ seconds: captionLimits.maxSeconds, frameRate });
  const tailFrames = frameAt({ seconds: captionLimits.tailSeconds, frameRate });
  const cues = speech.map((said, i): CueOf<'caption'> => {
    const next = speech[i + 1];
    const inFrame = inFrameOf(said);
    const spokenOut = frameAt({ seconds: startSeconds + said.endSeconds, frameRate });
    const latest = next === undefined ? spokenOut + tailFrames : inFrameOf(next) - captionLimits.gapFrames;
    // Chaining (standards §5): a caption stays to two frames before the next when the pause is short.
    const wanted = Math.max(Math.min(latest, spokenOut + tailFrames), Math.min(latest, inFrame + minFrames));
    const outFrame = Math.min(wanted, inFrame + maxFrames);
    const place = `${where}: ${said.utterance.path}`;
    const frames = outFrame - inFrame;
    if (frames < minFrames) {
      findings.push({
        code: 'caption-short',
        severity: 'warning',
        where: place,
        params: { text: said.shown, frames, minFrames },
      });
    }
    if (wanted > outFrame) {
      findings.push({
        code: 'caption-long',
        severity: 'warning',
        where: place,
        params: { text: said.shown, frames: wanted - inFrame, maxFrames },
      });
    }
    const perSecond =
      (Array.from(said.shown.replaceAll('\u3000', '')).length * frameRate.num) / (frames * frameRate.den);
    if (perSecond > captionLimits.maxCharsPerSecond) {
      findings.push({
        code: 'caption-fast',
        severity: 'warning',
        where: place,
        params: { text: said.shown, rate: perSecond.toFixed(1), limit: captionLimits.maxCharsPerSecond },
      });
    }
    return {
      id: `caption-${String(i + 1).padStart(3, '0')}`,
      kind: 'caption',
      layer: 'caption',
      inFrame,
      outFrame,
      inFrames: 0,
      outFrames: 0,
      stepFrames: [inFrame],
      stepInFrames: 0,
      payload: { text: said.shown },
      source: { path: said.utterance.path, text: said.spoken },
    };
  });
  return { cues, findings };
}
