import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliver, profiles } from '@lanmu/delivery';
import { samples, sampleTimeline } from '@lanmu/graphics';
import { withRenderer, type RendererOptions } from '@lanmu/render';
import { format1080p25 as format, overlayOf, type Timeline } from '@lanmu/timeline';
import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO, FFmpegError, FormatContext } from 'node-av';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeVideo } from './decode-video.ts';
import { drawSettings } from './draw-settings.ts';
import type { VideoPlane } from './video-picture.ts';

const { widthPx, heightPx } = format;
/** A frame on which the name moves, and one on which it is held. */
const moving = 5;
const held = 40;

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lanmu-deliver-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

function nameTimeline(): Timeline {
  const sample = samples.find(({ id }) => id === 'lower-third');
  if (sample === undefined) throw new Error('The sample is gone.');
  return sampleTimeline(sample, { theme: 'red', format });
}

function delivered(
  room: RendererOptions,
  name: string,
  timeline: Timeline,
): Promise<{ path: string; drawnCount: number }> {
  const profile = profiles.find((each) => each.name === name);
  if (profile === undefined) throw new Error(`There is no profile ${name}.`);
  const outPath = join(folder, `${timeline.cues.length}-${name}.${profile.extension}`);
  return deliver(room, { timeline, profile, startFrame: 900_000, outPath });
}

const withRoom = (work: (room: RendererOptions) => Promise<void>): Promise<void> =>
  withRenderer(drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }), (_, room) =>
    work(room),
  );

/** What a file says of itself. */
async function tracksOf(path: string): Promise<Record<string, unknown>> {
  const file = new FormatContext();
  FFmpegError.throwIfError(await file.openInput(path));
  FFmpegError.throwIfError(await file.findStreamInfo());
  const video = file.streams.find(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_VIDEO);
  const sounds = file.streams.filter(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO);
  const told = {
    rate: `${video?.avgFrameRate.num}/${video?.avgFrameRate.den}`,
    timecode: video?.metadata?.get('timecode') ?? file.metadata?.get('timecode') ?? null,
    channels: sounds.map(({ codecpar }) => codecpar.channels),
    colour: [
      video?.codecpar.colorRange,
      video?.codecpar.colorPrimaries,
      video?.codecpar.colorTrc,
      video?.codecpar.colorSpace,
    ].join(' '),
  };
  await file.closeInput();
  file.freeContext();
  return told;
}

/** Samples of one plane as 0–1, of `bytes` bytes each and `peak` at most. */
function values({ samples, strideBytes }: VideoPlane, peak: number, bytes: 1 | 2): Float64Array {
  const rows = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const plane = new Float64Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1)
    for (let x = 0; x < widthPx; x += 1) {
      const at = y * strideBytes + x * bytes;
      plane[y * widthPx + x] = (bytes === 1 ? rows.readUInt8(at) : rows.readUInt16LE(at)) / peak;
    }
  return plane;
}

type Sampled = { luma: Float64Array; alpha: Float64Array | null };

/** Frames of a file, the moving and the held one unless others are named. */
async function framesOf(
  path: string,
  { peak, bytes }: { peak: number; bytes: 1 | 2 },
  wanted: readonly number[] = [moving, held],
): Promise<{ frames: Sampled[]; count: number }> {
  const frames: Sampled[] = [];
  const count = await decodeVideo(path, (picture, frame) => {
    if (!wanted.includes(frame)) return;
    const alpha = picture.alpha === undefined ? null : values(picture.alpha, peak, bytes);
    frames.push({ luma: values(picture.luma, peak, bytes), alpha });
  });
  return { frames, count };
}

/** How near the rows of one field of a picture are to those of another whose rows are mixed 1-2-1, in decibels. */
function fieldRatio(woven: Sampled, moment: Sampled, field: 0 | 1): number {
  let error = 0;
  let count = 0;
  for (let y = 2 + field; y < heightPx - 2; y += 2)
    for (let x = 0; x < widthPx; x += 1) {
      const at = y * widthPx + x;
      const [above, here, below] = [at - widthPx, at, at + widthPx].map((i) => moment.luma[i] ?? 0) as [
        number,
        number,
        number,
      ];
      error += ((woven.luma[at] ?? 0) - (above + 2 * here + below) / 4) ** 2;
      count += 1;
    }
  return -10 * Math.log10(error / count);
}

test(
  'the fields of interlaced files are two moments, each with rows mixed with their neighbours',
  { timeout: 120_000 },
  () =>
    withRoom(async (room) => {
      const timeline = nameTimeline();
      const air = await delivered(room, 'air-50i', timeline);
      const xdcam = await delivered(room, 'xdcam-hd422', timeline);
      // Nothing is drawn twice because of another profile.
      expect(air.drawnCount).toBeGreaterThan(20);
      expect(xdcam.drawnCount).toBe(0);
      const common = { rate: '25/1', timecode: '10:00:00:00', colour: '1 1 1 1' };
      expect(await tracksOf(air.path)).toEqual({ ...common, channels: [1, 1, 1, 1] });
      expect(await tracksOf(xdcam.path)).toEqual({ ...common, channels: [1, 1, 1, 1, 1, 1, 1, 1] });
      const everyMoment = await delivered(room, 'master-50p', timeline);
      expect(everyMoment.drawnCount).toBe(0);
      const { frames: moments, count: momentCount } = await framesOf(
        everyMoment.path,
        { peak: 1023, bytes: 2 },
        [2 * moving, 2 * moving + 1],
      );
      expect(momentCount).toBe(2 * timeline.lengthFrames);
      const [first, second] = moments;
      for (const [path, depth] of [
        [air.path, { peak: 1023, bytes: 2 }],
        [xdcam.path, { peak: 255, bytes: 1 }],
      ] as const) {
        const { frames, count } = await framesOf(path, depth, [moving]);
        expect(count).toBe(timeline.lengthFrames);
        const [woven] = frames;
        if (woven === undefined || first === undefined || second === undefined)
          throw new Error('Frames are missing.');
        for (const [field, own, other] of [
          [0, first, second],
          [1, second, first],
        ] as const) {
          expect(fieldRatio(woven, own, field)).toBeGreaterThan(40);
          expect(fieldRatio(woven, other, field)).toBeLessThan(fieldRatio(woven, own, field) - 6);
        }
      }
    }),
);

test(
  'graphics over a clean picture are the picture with graphics, at 45 dB and more',
  { timeout: 120_000 },
  () =>
    withRoom(async (room) => {
      const timeline = nameTimeline();
      const bare = { ...timeline, cues: timeline.cues.filter(({ kind }) => kind === 'ground') };
      const burnedIn = await framesOf((await delivered(room, 'master-25p', timeline)).path, {
        peak: 1023,
        bytes: 2,
      });
      const clean = await framesOf((await delivered(room, 'master-25p', bare)).path, {
        peak: 1023,
        bytes: 2,
      });
      // FFmpeg decodes ProRes 4444 to twelve bits.
      const over = await framesOf((await delivered(room, 'overlay', timeline)).path, {
        peak: 4095,
        bytes: 2,
      });
      expect(overlayOf(timeline).cues.length).toBe(1);
      for (const i of [0, 1]) {
        const [whole, under, laid] = [burnedIn.frames[i], clean.frames[i], over.frames[i]];
        if (whole === undefined || under === undefined || !laid?.alpha)
          throw new Error('Frames are missing.');
        let error = 0;
        for (let at = 0; at < whole.luma.length; at += 1) {
          const alpha = laid.alpha[at] ?? 0;
          const mixed = (under.luma[at] ?? 0) * (1 - alpha) + (laid.luma[at] ?? 0) * alpha;
          error += (mixed - (whole.luma[at] ?? 0)) ** 2;
        }
        expect(-10 * Math.log10(error / whole.luma.length)).toBeGreaterThan(45);
      }
    }),
);
