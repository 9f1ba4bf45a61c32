import {
  AV_CHANNEL_LAYOUT_STEREO,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  CodecContext,
  FF_ENCODER_AAC,
  Frame,
  Rational,
  type Packet,
} from 'node-av';
import { checked } from './checked.ts';
import { encodeFrame } from './encode-frame.ts';
import { findEncoder } from './find-codec.ts';

/** Sample rate of every file, in hertz (standards §1). */
export const sampleRateHz = 48_000;

/** A silent stereo AAC track of a given number of samples, encoded as far as it is asked for. */
export class SilentTrack {
  readonly encoder = new CodecContext();
  readonly #lengthSamples: number;
  #doneSamples = 0;

  constructor(lengthSamples: number) {
    this.#lengthSamples = lengthSamples;
    const codec = findEncoder(FF_ENCODER_AAC);
    this.encoder.allocContext3(codec);
    this.encoder.sampleRate = sampleRateHz;
    this.encoder.sampleFormat = AV_SAMPLE_FMT_FLTP;
    this.encoder.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
    this.encoder.timeBase = new Rational(1, sampleRateHz);
    this.encoder.bitRate = 128_000n;
    this.encoder.threadCount = 1;
    this.encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_BITEXACT);
    checked(this.encoder.open2Sync(codec), 'open AAC encoder');
  }

  /** Encodes silence up to `samples` or a little beyond, and what is left in the encoder at the end. */
  async encodeUpTo(samples: number, onPacket: (packet: Packet) => Promise<void>): Promise<void> {
    while (this.#doneSamples < Math.min(samples, this.#lengthSamples)) {
      const count = Math.min(this.encoder.frameSize, this.#lengthSamples - this.#doneSamples);
      const silence = this.#silence(count);
      try {
        await encodeFrame(this.encoder, silence, onPacket);
      } finally {
        silence.free();
      }
      this.#doneSamples += count;
      if (this.#doneSamples === this.#lengthSamples) await encodeFrame(this.encoder, null, onPacket);
    }
  }

  #silence(count: number): Frame {
    const frame = new Frame();
    frame.alloc();
    frame.format = AV_SAMPLE_FMT_FLTP;
    frame.sampleRate = sampleRateHz;
    frame.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
    frame.nbSamples = count;
    frame.pts = BigInt(this.#doneSamples);
    checked(frame.allocBuffer(), 'allocate silence');
    for (const plane of frame.data ?? []) plane.fill(0);
    return frame;
  }

  close(): void {
    this.encoder.freeContext();
  }
}
