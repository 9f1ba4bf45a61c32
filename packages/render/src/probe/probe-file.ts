import { stat } from 'node:fs/promises';
import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO, FormatContext, probe, type Rational } from 'node-av';
import { checked } from '../encode/checked.ts';
import { RenderProblem } from '../render-problem.ts';
import type { FileFacts } from './file-facts.ts';
import { indexFacts } from './index-facts.ts';
import { packetFacts } from './packet-facts.ts';

function fraction({ num, den }: Rational): string {
  return `${num}/${den}`;
}

/** Reads a finished file back, packet by packet. Throws RenderProblem `media-failed` when it is not such a file. */
export async function probeFile(path: string): Promise<FileFacts> {
  const { size: sizeBytes } = await stat(path);
  const file = new FormatContext();
  try {
    checked(await file.openInput(path), 'read back');
    checked(await file.findStreamInfo(), 'read back');
    const video = file.streams[file.findBestStream(AVMEDIA_TYPE_VIDEO)];
    const audio = file.streams[file.findBestStream(AVMEDIA_TYPE_AUDIO)];
    if (!video || !audio)
      throw new RenderProblem('media-failed', { reason: 'read back: a track is missing' });
    const names = await probe(path);
    const { audioTicks, ...packets } = packetFacts(file, { video: video.index, audio: audio.index });
    const picture = video.codecpar;
    const sound = audio.codecpar;
    const tags = file.metadata;
    return {
      videoCodec: names.video?.codec ?? '',
      videoProfile: picture.profile,
      pixelFormat: names.video?.pixelFormat ?? '',
      widthPx: picture.width,
      heightPx: picture.height,
      frameRate: fraction(video.avgFrameRate),
      ...packets,
      colour: [picture.colorRange, picture.colorPrimaries, picture.colorTrc, picture.colorSpace].join(' '),
      audioCodec: names.audio?.codec ?? '',
      sampleRateHz: sound.sampleRate,
      audioChannels: sound.channels,
      audioSeconds: (Number(audioTicks) * audio.timeBase.num) / audio.timeBase.den,
      title: tags?.get('title') ?? '',
      description: tags?.get('description') ?? '',
      ...(await indexFacts(path)),
      sizeBytes,
    };
  } finally {
    await file.closeInput();
    file.freeContext();
  }
}
