import type { Timeline } from '@lanmu/timeline';
import { AV_LOG_QUIET, Log } from 'node-av';
import type { Run } from '../plan/plan-pictures.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';
import { encodeFrame } from './encode-frame.ts';
import { Mp4Writer } from './mp4-writer.ts';
import { PictureConverter } from './picture-converter.ts';
import { sampleRateHz, SilentTrack } from './silent-track.ts';
import { openVideoEncoder } from './video-encoder.ts';

/**
 * Encodes a timeline's pictures and silence into an MP4 whose index still stands at the end. A picture is read and
 * converted once for each run that shows it; a held picture is only repeated at the encoder.
 */
export async function writeMedia(options: {
  timeline: Timeline;
  runs: readonly Run[];
  picturePath: (picture: number) => string;
  path: string;
  signal: AbortSignal;
  onFrames: (doneFrames: number) => void;
}): Promise<void> {
  const { timeline, runs, picturePath, path, signal, onFrames } = options;
  const { format, lengthFrames, title, description } = timeline;
  const { num, den } = format.frameRate;
  const samplesAt = (frame: number): number => Math.round((frame * den * sampleRateHz) / num);
  // The codecs' own remarks would run through the progress on standard error; failures arrive as return codes.
  Log.setLevel(AV_LOG_QUIET);
  const closers: (() => void | Promise<void>)[] = [];
  try {
    const converter = new PictureConverter(format);
    closers.unshift(() => converter.close());
    const video = openVideoEncoder(format);
    closers.unshift(() => video.freeContext());
    const audio = new SilentTrack(samplesAt(lengthFrames));
    closers.unshift(() => audio.close());
    const file = new Mp4Writer(path, { title, description });
    closers.unshift(() => file.close());
    const writeVideo = file.addTrack(video, 1);
    const writeAudio = file.addTrack(audio.encoder, audio.encoder.frameSize);
    await file.begin();
    for (const { picture, inFrame, outFrame } of runs) {
      const shown = await converter.convert(picturePath(picture));
      try {
        for (let frame = inFrame; frame < outFrame; frame += 1) {
          throwIfInterrupted(signal);
          shown.pts = BigInt(frame);
          await encodeFrame(video, shown, writeVideo);
          await audio.encodeUpTo(samplesAt(frame + 1), writeAudio);
          onFrames(frame + 1);
        }
      } finally {
        shown.free();
      }
    }
    await encodeFrame(video, null, writeVideo);
    await file.finish();
  } finally {
    for (const close of closers) await close();
  }
}
