import {
  AV_CHANNEL_LAYOUT_STEREO,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  CodecContext,
  FF_ENCODER_AAC,
  Frame,
  Rational,
} from 'node-av';
import { checked } from './checked.ts';
import { encodeFrame } from './encode-frame.ts';
import { findEncoder } from './find-codec.ts';
import type { WritePacket } from './mp4-writer.ts';

/** Sample rate of every file, in hertz (standards §3: 48 kHz). */
export const sampleRateHz = 48_000;

/** Ample for speech and music, and what stations ask of a web file; silence needs next to nothing of it. */
const bitRate = 128_000n;

/** A silent stereo AAC track of a given number of samples: one packet of silence, encoded once, as often as it takes. */
export class SilentTrack {
  readonly encoder = new CodecContext();
  readonly #lengthSamples: number;
  #silence = Buffer.alloc(0);
  /** Where the next packet begins; the first one lies before the start, as AAC decoders need one to get going. */
  #atSamples: number;

  constructor(lengthSamples: number) {
    this.#lengthSamples = lengthSamples;
    const codec = findEncoder(FF_ENCODER_AAC);
    this.encoder.allocContext3(codec);
    this.encoder.sampleRate = sampleRateHz;
    this.encoder.sampleFormat = AV_SAMPLE_FMT_FLTP;
    this.encoder.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
    this.encoder.timeBase = new Rational(1, sampleRateHz);
    this.encoder.bitRate = bitRate;
    this.encoder.threadCount = 1;
    this.encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_BITEXACT);
    try {
      checked(this.encoder.open2Sync(codec), 'open AAC encoder');
    } catch (error) {
      this.encoder.freeContext();
      throw error;
    }
    this.#atSamples = this.startSamples;
  }

  /** Where the track begins: one packet before the programme. */
  get startSamples(): number {
    return -this.encoder.frameSize;
  }

  /** Encodes the packet that is repeated. */
  async prepare(): Promise<void> {
    const frame = new Frame();
    frame.alloc();
    frame.format = AV_SAMPLE_FMT_FLTP;
    frame.sampleRate = sampleRateHz;
    frame.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
    frame.nbSamples = this.encoder.frameSize;
    frame.pts = 0n;
    try {
      checked(frame.allocBuffer(), 'allocate silence');
      for (const plane of frame.data ?? []) plane.fill(0);
      const keep = async ({ data }: { data: Buffer | null }): Promise<void> => {
        if (data !== null) this.#silence = Buffer.from(data);
      };
      await encodeFrame(this.encoder, frame, keep);
      await encodeFrame(this.encoder, null, keep);
    } finally {
      frame.free();
    }
  }

  /** Writes silence up to `samples` or a little beyond, and never past the end. */
  writeUpTo(samples: number, write: WritePacket): void {
    while (this.#atSamples < Math.min(samples, this.#lengthSamples)) {
      const count = Math.min(this.encoder.frameSize, this.#lengthSamples - this.#atSamples);
      write(this.#silence, true, count);
      this.#atSamples += count;
    }
  }

  close(): void {
    this.encoder.freeContext();
  }
}
