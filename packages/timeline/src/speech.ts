import {
  countSyllables,
  splitCaptions,
  splitSentences,
  findProtectedSpans,
  type CaptionProfile,
} from '@lanmu/typeset';
import { leastSpeechSeconds, sentencePauseSeconds, syllablesPerMinute, turnPauseSeconds } from './pace.ts';
import type { Utterance } from './utterance.ts';

/** One caption's worth of speech in absolute seconds from the start of the body. */
export type Speech = {
  utterance: Utterance;
  /** The words exactly as the script has them. */
  spoken: string;
  /** The words as the caption shows them. */
  /** Empty when it is marks only: such speech has no caption. */
  shown: string;
  /** The name, number or other protected words that its end cuts in two, or null. */
  cuts: string | null;
  /** Whether it is the first of its utterance. */
  opensUtterance: boolean;
  startSeconds: number;
  /** Without the pause that follows. */
  endSeconds: number;
};

/**
 * Speech timed by pace, end to end: what pace by role and syllables gives when there is no sound [T8]. A new turn begins
 * after a pause also when the same person goes on: it is another answer.
 */
export function timeSpeech(options: {
  utterances: readonly Utterance[];
  /** Names, organizations and posts that must never be broken. */
  names: readonly string[];
  /** What one caption may hold. */
  profile: CaptionProfile;
  /** Multiplies the speaking rate. */
  pace: number;
}): Speech[] {
  const { utterances, names, profile, pace } = options;
  const speech: Speech[] = [];
  let seconds = 0;
  let turn = utterances[0]?.turn;
  for (const utterance of utterances) {
    if (utterance.turn !== turn) seconds += turnPauseSeconds;
    turn = utterance.turn;
    const { text, role } = utterance;
    const sentenceEnds = splitSentences(text).map((sentence) => sentence.end);
    const protectedSpans = findProtectedSpans({ text, names });
    for (const piece of splitCaptions({ text, protectedSpans, profile })) {
      const spoken = text.slice(piece.start, piece.end);
      const speakingSeconds = (countSyllables(spoken) * 60) / (syllablesPerMinute[role] * pace);
      const inside = sentenceEnds.filter((end) => end > piece.start && end < piece.end).length;
      const lastingSeconds = speakingSeconds + inside * sentencePauseSeconds;
      const leastSeconds = piece.shown === '' ? 0 : leastSpeechSeconds;
      const endSeconds = seconds + Math.max(leastSeconds, lastingSeconds);
      const cut = protectedSpans.find((span) => span.start < piece.end && piece.end < span.end);
      speech.push({
        utterance,
        spoken,
        shown: piece.shown,
        cuts: cut === undefined ? null : text.slice(cut.start, cut.end),
        opensUtterance: piece.start === 0,
        startSeconds: seconds,
        endSeconds,
      });
      seconds = endSeconds + (sentenceEnds.includes(piece.end) ? sentencePauseSeconds : 0);
    }
  }
  return speech;
}
