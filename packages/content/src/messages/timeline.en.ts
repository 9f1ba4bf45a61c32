import { inFormat } from './in-format.ts';
import type { Words } from './words.ts';

/** English words of the timeline messages. */
export const timelineEn = {
  'caption-short': (p) =>
    `Caption “${p.text}” is up for ${p.frames} frames; at least ${p.minFrames} are needed to read it. Slow the pace or join it with its neighbour.`,
  'caption-long': (p) =>
    `Caption “${p.text}” would stay ${p.frames} frames and is taken off after ${p.maxFrames}. Speed up the pace or split the sentence.`,
  'caption-fast': (p) =>
    `Caption “${p.text}” needs ${p.rate} syllables a second; viewers follow ${p.limit}. Slow the pace.`,
  'caption-wide': (p) =>
    `${inFormat(p, 'en')}caption “${p.text}” is ${p.length} characters long; one line takes ${p.limit}. Put a space or a mark where it may be cut.`,
  'caption-cut': (p) =>
    `${inFormat(p, 'en')}“${p.cut}” is longer than one caption (${p.limit} characters) and is cut after “${p.text}”. Check that it can be read so.`,
  'speech-not-shown': (p) =>
    `“${p.text}” has no word in it and gets no caption. Take it out if it is not meant to be there.`,
  'point-short': (p) =>
    `Point ${p.ordinal} “${p.text}” is on for ${p.frames} frames; ${p.wantedFrames} are needed to read it. Give it a shorter wording under “direction.pointWordings”, or slow the pace.`,
  'lower-third-later': (p) =>
    `What ${p.name} says first is too short for a lower third: it comes with this turn. Look whether that is right.`,
  'lower-third-short': (p) =>
    `The lower third of ${p.name} holds ${p.holdFrames} frames instead of ${p.wantedFrames}, because the speaker's turn is that short. Check that it can be read; if not, slow “direction.pace”.`,
  'lower-third-none': (p) =>
    `No turn of ${p.name} is long enough for a lower third of a second: none is shown. If there must be one, slow “direction.pace”, or put short turns together.`,
  'points-too-many': (p) =>
    `${p.count} points; nobody follows more than ${p.limit}. Join points in the script.`,
} satisfies Record<string, Words>;
