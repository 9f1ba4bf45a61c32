import {
  AV_CHANNEL_LAYOUT_MONO,
  AV_CHANNEL_LAYOUT_STEREO,
  AV_SAMPLE_FMT_S32,
  CodecContext,
  FF_ENCODER_PCM_S24LE,
  Packet,
  Rational,
} from 'node-av';
import { checked, findEncoder } from '@lanmu/render';
import type { FrameRate } from '@lanmu/timeline';
import type { WritePacket } from '../write/media-file.ts';

/** Samples a second (standards §3: 48 kHz). */
const sampleRateHz = 48_000;
const sampleBytes = 3;

/** A silent PCM track of 24 bits at 48 kHz, a packet a frame (standards §3). */
export class SilentPcm {
  readonly encoder = new CodecContext();
  readonly #channels: 1 | 2;
  readonly #rate: FrameRate;
  readonly #packet = new Packet();

  constructor(channels: 1 | 2, rate: FrameRate) {
    this.#channels = channels;
    this.#rate = rate;
    const codec = findEncoder(FF_ENCODER_PCM_S24LE);
    this.encoder.allocContext3(codec);
    this.encoder.sampleRate = sampleRateHz;
    this.encoder.sampleFormat = AV_SAMPLE_FMT_S32;
    this.encoder.channelLayout = channels === 1 ? AV_CHANNEL_LAYOUT_MONO : AV_CHANNEL_LAYOUT_STEREO;
    this.encoder.timeBase = new Rational(1, sampleRateHz);
    this.#packet.alloc();
    try {
      checked(this.encoder.open2Sync(codec), 'open PCM encoder');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Writes the silence of one frame, counted from 0. */
  async writeFrame(frame: number, write: WritePacket): Promise<void> {
    const { num, den } = this.#rate;
    const at = (index: number): number => Math.round((index * den * sampleRateHz) / num);
    const samples = at(frame + 1) - at(frame);
    const packet = this.#packet;
    packet.data = Buffer.alloc(samples * sampleBytes * this.#channels);
    packet.pts = BigInt(at(frame));
    packet.dts = packet.pts;
    packet.duration = BigInt(samples);
    packet.isKeyframe = true;
    await write(packet);
  }

  close(): void {
    this.#packet.free();
    this.encoder.freeContext();
  }
}
