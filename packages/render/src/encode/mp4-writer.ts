import {
  AVFMT_FLAG_BITEXACT,
  Dictionary,
  FormatContext,
  Packet,
  type CodecContext,
  type Stream,
} from 'node-av';
import { checked } from './checked.ts';

/** Takes the next packet of a track: its bytes, whether a player can land on it, and how long it lasts in the track's ticks. */
export type WritePacket = (bytes: Buffer, isKey: boolean, ticks: number) => void;

/**
 * An MP4 being written, one track per encoder; its index comes last, at `finish`. Packets are written at once, without
 * going through the event loop: there are a hundred a second of programme, and each is only copied.
 */
export class Mp4Writer {
  readonly #file = new FormatContext();
  readonly #packet = new Packet();
  readonly #path: string;
  #isOpen = false;

  constructor(path: string, metadata: { title: string; description: string }) {
    this.#path = path;
    this.#packet.alloc();
    try {
      checked(this.#file.allocOutputContext2(null, 'mp4', path), 'create MP4');
    } catch (error) {
      this.#packet.free();
      throw error;
    }
    // No writing program and no date: the same pictures give the same bytes.
    this.#file.setFlags(AVFMT_FLAG_BITEXACT);
    this.#file.metadata = Dictionary.fromObject(metadata);
  }

  /** Adds a track of what an encoder makes; its packets follow one another from `startTicks` of the encoder's time base. */
  addTrack(encoder: CodecContext, startTicks: number): WritePacket {
    const { timeBase } = encoder;
    const stream: Stream = this.#file.newStream();
    stream.timeBase = timeBase;
    checked(encoder.parametersFromContext(stream.codecpar), 'describe track');
    let ticks = BigInt(startTicks);
    return (bytes, isKey, lengthTicks) => {
      const packet = this.#packet;
      packet.data = bytes;
      packet.streamIndex = stream.index;
      packet.pts = ticks;
      packet.dts = ticks;
      packet.duration = BigInt(lengthTicks);
      packet.isKeyframe = isKey;
      ticks += BigInt(lengthTicks);
      packet.rescaleTs(timeBase, stream.timeBase);
      checked(this.#file.interleavedWriteFrameSync(packet), 'write MP4', this.#path);
    };
  }

  /** Opens the file once all tracks are added. */
  async begin(): Promise<void> {
    checked(await this.#file.openOutput(), 'open MP4', this.#path);
    this.#isOpen = true;
    checked(await this.#file.writeHeader(), 'write MP4', this.#path);
  }

  async finish(): Promise<void> {
    checked(await this.#file.writeTrailer(), 'write MP4', this.#path);
  }

  async close(): Promise<void> {
    this.#packet.free();
    if (this.#isOpen) await this.#file.closeOutput();
    this.#file.freeContext();
  }
}
