import {
  AVFMT_FLAG_BITEXACT,
  Dictionary,
  FormatContext,
  type Packet,
  Rational,
  type CodecContext,
  type Stream,
} from 'node-av';
import { checked } from '@lanmu/render';

/** Writes a coded packet of a track at a time in the track's own ticks. The packet is the caller's. */
export type WritePacket = (packet: Packet) => Promise<void>;

/** A file being written: its container, its tracks, its timecode. */
export class MediaFile {
  readonly #file = new FormatContext();
  readonly #path: string;
  readonly #timecode: string | null;
  #isOpen = false;

  /** `container` is FFmpeg's name: `mov`, `mxf`, `webm`; `timecode` that of the first frame, or null for none. */
  constructor(options: { path: string; container: string; timecode: string | null }) {
    const { path, container, timecode } = options;
    this.#path = path;
    this.#timecode = timecode;
    checked(this.#file.allocOutputContext2(null, container, path), 'create file');
    // No writing program and no date: the same pictures give the same bytes.
    this.#file.setFlags(AVFMT_FLAG_BITEXACT);
    if (timecode !== null) this.#file.metadata = Dictionary.fromObject({ timecode });
  }

  /** Adds a track of what an encoder makes. */
  addTrack(encoder: CodecContext): WritePacket {
    const { timeBase, framerate } = encoder;
    const stream: Stream = this.#file.newStream();
    stream.timeBase = timeBase;
    checked(encoder.parametersFromContext(stream.codecpar), 'describe track');
    if (framerate.num > 0) {
      stream.avgFrameRate = new Rational(framerate.num, framerate.den);
      if (this.#timecode !== null) stream.metadata = Dictionary.fromObject({ timecode: this.#timecode });
    }
    return async (packet) => {
      packet.streamIndex = stream.index;
      packet.rescaleTs(timeBase, stream.timeBase);
      checked(await this.#file.interleavedWriteFrame(packet), 'write file', this.#path);
    };
  }

  /** Opens the file once all tracks are added. */
  async begin(): Promise<void> {
    checked(await this.#file.openOutput(), 'open file', this.#path);
    this.#isOpen = true;
    checked(await this.#file.writeHeader(), 'write file', this.#path);
  }

  async finish(): Promise<void> {
    checked(await this.#file.writeTrailer(), 'write file', this.#path);
  }

  async close(): Promise<void> {
    if (this.#isOpen) await this.#file.closeOutput();
    this.#file.freeContext();
  }
}
