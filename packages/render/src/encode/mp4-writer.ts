import {
  AVFMT_FLAG_BITEXACT,
  Dictionary,
  FormatContext,
  type CodecContext,
  type Packet,
  type Stream,
} from 'node-av';
import { checked } from './checked.ts';

/** Takes one encoded packet of a track. */
export type WritePacket = (packet: Packet) => Promise<void>;

/** An MP4 being written, one track per encoder; its index comes last, at `finish`. */
export class Mp4Writer {
  readonly #file = new FormatContext();
  readonly #path: string;
  #isOpen = false;

  constructor(path: string, metadata: { title: string; description: string }) {
    this.#path = path;
    checked(this.#file.allocOutputContext2(null, 'mp4', path), 'create MP4');
    // No writing program and no date: the same pictures give the same bytes.
    this.#file.setFlags(AVFMT_FLAG_BITEXACT);
    this.#file.metadata = Dictionary.fromObject(metadata);
  }

  /** Adds a track; `packetTicks` is the length of a packet that does not say its own, in the encoder's time base. */
  addTrack(encoder: CodecContext, packetTicks: number): WritePacket {
    const { timeBase } = encoder;
    const stream: Stream = this.#file.newStream();
    stream.timeBase = timeBase;
    checked(encoder.parametersFromContext(stream.codecpar), 'describe track');
    return async (packet) => {
      if (packet.duration <= 0n) packet.duration = BigInt(packetTicks);
      packet.streamIndex = stream.index;
      packet.rescaleTs(timeBase, stream.timeBase);
      checked(await this.#file.interleavedWriteFrame(packet), 'write MP4', this.#path);
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
    if (this.#isOpen) await this.#file.closeOutput();
    this.#file.freeContext();
  }
}
