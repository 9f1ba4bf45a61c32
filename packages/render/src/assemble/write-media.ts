import type { Timeline } from '@lanmu/timeline';
import type { EncodedGroup } from '../encode/encoded-group.ts';
import type { HeldFrames } from '../encode/held-frames.ts';
import { Mp4Writer } from '../encode/mp4-writer.ts';
import { sampleRateHz, SilentTrack } from '../encode/silent-track.ts';
import { openVideoEncoder } from '../encode/video-encoder.ts';
import type { TimelineGroup } from '../plan/plan-timeline.ts';
import { RenderProblem } from '../render-problem.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';

/**
 * Joins encoded groups and silence to an MP4 whose index still stands at the end: nothing is encoded here. Groups whose
 * parameter sets differ from the held frames' are not joined. Throws RenderProblem.
 */
export async function writeMedia(options: {
  timeline: Timeline;
  groups: readonly TimelineGroup[];
  readGroup: (index: number) => Promise<EncodedGroup>;
  held: HeldFrames;
  path: string;
  signal: AbortSignal;
  onFrames: (doneFrames: number) => void;
}): Promise<void> {
  const { timeline, groups, readGroup, held, path, signal, onFrames } = options;
  const { format, lengthFrames, title, description } = timeline;
  const { num, den } = format.frameRate;
  const samplesAt = (frame: number): number => Math.round((frame * den * sampleRateHz) / num);
  const closers: (() => void | Promise<void>)[] = [];
  try {
    // Opened for what it says of the track; the pictures are coded already.
    const video = openVideoEncoder(format);
    closers.unshift(() => video.freeContext());
    const audio = new SilentTrack(samplesAt(lengthFrames));
    closers.unshift(() => audio.close());
    await audio.prepare();
    const file = new Mp4Writer(path, { title, description });
    closers.unshift(() => file.close());
    const writeVideo = file.addTrack(video, 0);
    const writeAudio = file.addTrack(audio.encoder, audio.startSamples);
    await file.begin();
    let frame = 0;
    for (const [index, { holdFrames }] of groups.entries()) {
      throwIfInterrupted(signal);
      const group = await readGroup(index);
      if (!group.extraData.equals(held.extraData)) {
        throw new RenderProblem('media-failed', { reason: 'join: the parameter sets of two groups differ' });
      }
      let isKey = true;
      for (const packet of held.expand(group, holdFrames)) {
        writeVideo(packet, isKey, 1);
        isKey = false;
        frame += 1;
        audio.writeUpTo(samplesAt(frame), writeAudio);
      }
      onFrames(frame);
    }
    await file.finish();
  } finally {
    for (const close of closers) await close();
  }
}
