import type { Role } from '@lanmu/content';

/** Speaking rate by role, syllables a minute (standards §8 and §13, "speech"). */
export const syllablesPerMinute: Readonly<Record<Role, number>> = {
  host: 270,
  reporter: 280,
  correspondent: 260,
  interviewee: 230,
  // They are credited and not heard; a reporter's voice if they ever are.
  crew: 280,
};

/** Pause after a sentence, seconds (standards §8). */
export const sentencePauseSeconds = 0.35;

/** Pause between two turns, seconds: house choice, long enough to hear the change. */
export const turnPauseSeconds = 0.6;

/**
 * The least a caption's worth of speech takes without sound, seconds: the 5/6 s its caption stays, 2 frames of gap
 * (standards §5) and a frame for rounding, at 24 frames a second and more. House choice.
 */
export const leastSpeechSeconds = 0.96;
