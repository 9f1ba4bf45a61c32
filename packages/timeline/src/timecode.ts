import type { FrameRate } from './frame-rate.ts';

function wholeRate(frameRate: FrameRate): number {
  return Math.round(frameRate.num / frameRate.den);
}

/** `HH:MM:SS:FF` (non-drop) of a frame, for people and edit lists. */
export function timecodeAt(frame: number, frameRate: FrameRate): string {
  const rate = wholeRate(frameRate);
  const seconds = Math.floor(frame / rate);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frame % rate];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The frame of a non-drop timecode `HH:MM:SS:FF`, or null when `text` is not one. */
export function parseTimecode(text: string, frameRate: FrameRate): number | null {
  const match = /^(\d{2}):([0-5]\d):([0-5]\d):(\d{2})$/.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds, frames] = match.slice(1).map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined || frames === undefined)
    return null;
  const rate = wholeRate(frameRate);
  return frames < rate ? ((hours * 60 + minutes) * 60 + seconds) * rate + frames : null;
}
