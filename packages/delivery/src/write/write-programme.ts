import { Packet, type CodecContext } from 'node-av';
import { encodeFrame, type DrawnTimeline } from '@lanmu/render';
import type { FrameRate } from '@lanmu/timeline';
import { interlacedRuns, progressiveRuns, type FrameRun } from '../picture/frame-runs.ts';
import { SampledPictures } from '../picture/sampled-pictures.ts';
import { SilentPcm } from '../sound/silent-pcm.ts';
import { encodePicture } from './encode-picture.ts';
import { MediaFile, type WritePacket } from './media-file.ts';
import { openVideoEncoder } from './open-video-encoder.ts';
import type { ProgrammeRecipe } from './programme-recipe.ts';
import type { VideoRecipe } from './video-recipe.ts';

type Tracks = {
  encoder: CodecContext;
  recipe: VideoRecipe;
  writeVideo: WritePacket;
  onFrame: (frame: number) => Promise<void>;
};

/** Intra: each run's picture is coded once, and its packet written as often as it is held. */
async function writeIntra(
  runs: readonly FrameRun[],
  pictures: SampledPictures,
  tracks: Tracks,
): Promise<void> {
  const { encoder, recipe, writeVideo, onFrame } = tracks;
  const again = new Packet();
  again.alloc();
  let written = 0;
  let frame = 0;
  const onPacket = async (packet: Packet): Promise<void> => {
    const bytes = Buffer.from(packet.data ?? Buffer.alloc(0));
    for (let k = runs[written]?.frames ?? 0; k > 0; k -= 1) {
      again.data = bytes;
      again.pts = BigInt(frame);
      again.dts = again.pts;
      again.duration = 1n;
      again.isKeyframe = true;
      await writeVideo(again);
      await onFrame(frame);
      frame += 1;
    }
    written += 1;
  };
  try {
    for (const [pts, run] of runs.entries())
      await encodePicture({ encoder, recipe, picture: await pictures.frame(run), pts, onPacket });
    await encodeFrame(encoder, null, onPacket);
  } finally {
    again.free();
  }
  if (written !== runs.length) throw new Error(`${runs.length} pictures became ${written} packets.`);
}

/** Others: every frame is coded, because each stands on those before it. */
async function writeEach(
  runs: readonly FrameRun[],
  pictures: SampledPictures,
  tracks: Tracks,
): Promise<void> {
  const { encoder, recipe, writeVideo, onFrame } = tracks;
  let frame = 0;
  const onPacket = async (packet: Packet): Promise<void> => {
    packet.duration = 1n;
    await writeVideo(packet);
  };
  for (const run of runs) {
    const picture = await pictures.frame(run);
    for (let k = 0; k < run.frames; k += 1) {
      await encodePicture({ encoder, recipe, picture, pts: frame, onPacket });
      await onFrame(frame);
      frame += 1;
    }
  }
  await encodeFrame(encoder, null, onPacket);
}

/**
 * Writes a file of what was drawn. The rate is that of its frames; an interlaced one is made of two moments a frame. Throws
 * RenderProblem.
 */
export async function writeProgramme(options: {
  drawn: DrawnTimeline;
  recipe: ProgrammeRecipe;
  size: { widthPx: number; heightPx: number };
  frameRate: FrameRate;
  timecode: string;
  path: string;
  onFrames: (doneFrames: number) => void;
}): Promise<void> {
  const { drawn, recipe, size, frameRate, timecode, path, onFrames } = options;
  const { container, video, soundTracks, hasTimecode } = recipe;
  const isInterlaced = video.scan === 'topFieldFirst';
  const runs = isInterlaced ? interlacedRuns(drawn.runs) : progressiveRuns(drawn.runs);
  const closers: (() => void | Promise<void>)[] = [];
  try {
    const pictures = new SampledPictures({ drawn, format: video.samples, size, isInterlaced });
    closers.unshift(() => pictures.close());
    const encoder = openVideoEncoder(video, { ...size, frameRate, hasGlobalHeader: container !== 'mxf' });
    closers.unshift(() => encoder.freeContext());
    const file = new MediaFile({ path, container, timecode: hasTimecode ? timecode : null });
    closers.unshift(() => file.close());
    const writeVideo = file.addTrack(encoder);
    const sounds = soundTracks.map((channels) => {
      const sound = new SilentPcm(channels, frameRate);
      closers.unshift(() => sound.close());
      return { sound, write: file.addTrack(sound.encoder) };
    });
    await file.begin();
    const onFrame = async (frame: number): Promise<void> => {
      for (const { sound, write } of sounds) await sound.writeFrame(frame, write);
      onFrames(frame + 1);
    };
    const write = video.isIntra ? writeIntra : writeEach;
    await write(runs, pictures, { encoder, recipe: video, writeVideo, onFrame });
    await file.finish();
  } finally {
    for (const close of closers) await close();
  }
}
