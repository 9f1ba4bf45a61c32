import type { Finding } from '@lanmu/content';
import { captionLength, countSyllables } from '@lanmu/typeset';
import { captionProfileOf } from './caption-profile-of.ts';
import type { CueOf } from './cue.ts';
import { formatParam } from './format-param.ts';
import type { Format } from './format.ts';
import { frameAt, framesLasting, framesWithin } from './frames.ts';
import type { Speech } from './speech.ts';

/** Limits of a caption's life (standards §5: 5/6 s, 7 s, 2 frames, 0.5 s after audio, 9 syllables a second). */
export const captionLimits = {
  minSeconds: 5 / 6,
  maxSeconds: 7,
  gapFrames: 2,
  tailSeconds: 0.5,
  maxCharsPerSecond: 9,
} as const;

/** Captions for timed speech, one line each, with their findings [T9]; speech of marks only has none, and is told. `startSeconds` is where speech second 0 falls. */
export function captionCues(options: {
  speech: readonly Speech[];
  startSeconds: number;
  format: Format;
  where: string;
}): { cues: CueOf<'caption'>[]; findings: Finding[] } {
  const { speech, startSeconds, format, where } = options;
  const { frameRate } = format;
  const { hardChars } = captionProfileOf(format);
  const limit = { limit: hardChars, ...formatParam(format) };
  const findings: Finding[] = [];
  const inFrameOf = (s: Speech): number => frameAt({ seconds: startSeconds + s.startSeconds, frameRate });
  const minFrames = framesLasting({ seconds: captionLimits.minSeconds, frameRate });
  const maxFrames = framesWithin({ seconds: captionLimits.maxSeconds, frameRate });
  const tailFrames = frameAt({ seconds: captionLimits.tailSeconds, frameRate });
  const warn = (code: string, said: Speech, params: Finding['params']): void => {
    const place = `${where}: ${said.utterance.path}`;
    findings.push({ code, severity: 'warning', where: place, params: { text: said.shown, ...params } });
  };
  for (const { utterance, spoken, shown } of speech) {
    if (shown !== '') continue;
    const place = `${where}: ${utterance.path}`;
    findings.push({ code: 'speech-not-shown', severity: 'info', where: place, params: { text: spoken } });
  }
  const shownSpeech = speech.filter(({ shown }) => shown !== '');
  const cues = shownSpeech.map((said, i): CueOf<'caption'> => {
    const next = shownSpeech[i + 1];
    const inFrame = inFrameOf(said);
    const spokenOut = frameAt({ seconds: startSeconds + said.endSeconds, frameRate });
    const latest = next === undefined ? spokenOut + tailFrames : inFrameOf(next) - captionLimits.gapFrames;
    // Chaining (standards §5): a caption stays to two frames before the next when the pause is short.
    const wanted = Math.max(Math.min(latest, spokenOut + tailFrames), Math.min(latest, inFrame + minFrames));
    const outFrame = Math.min(wanted, inFrame + maxFrames);
    const frames = outFrame - inFrame;
    if (frames < minFrames) warn('caption-short', said, { frames, minFrames });
    if (wanted > outFrame) warn('caption-long', said, { frames: wanted - inFrame, maxFrames });
    const perSecond = (countSyllables(said.shown) * frameRate.num) / (frames * frameRate.den);
    if (perSecond > captionLimits.maxCharsPerSecond) {
      warn('caption-fast', said, { rate: perSecond.toFixed(1), limit: captionLimits.maxCharsPerSecond });
    }
    const length = captionLength(said.shown);
    if (length > hardChars) warn('caption-wide', said, { length, ...limit });
    if (said.cuts !== null) warn('caption-cut', said, { cut: said.cuts, ...limit });
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
