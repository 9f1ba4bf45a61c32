import { AVERROR_EOF, Packet, type FormatContext } from 'node-av';
import { checked } from '../encode/checked.ts';

/** What the packets of a file say together. */
export type PacketFacts = {
  frames: number;
  isConstantRate: boolean;
  longestGroupFrames: number;
  /** Ticks of the audio track's time base from first to last sample that is heard. */
  audioTicks: bigint;
};

function isEven(times: readonly bigint[]): boolean {
  const shown = times.toSorted((a, b) => (a < b ? -1 : 1));
  const step = (shown[1] ?? 0n) - (shown[0] ?? 0n);
  return shown[0] === 0n && shown.every((time, i) => i === 0 || time - (shown[i - 1] ?? 0n) === step);
}

/** Reads every packet of a file, without decoding; at once, because each read is a few microseconds. */
export function packetFacts(file: FormatContext, streams: { video: number; audio: number }): PacketFacts {
  const times: bigint[] = [];
  const keys: number[] = [];
  let audioTicks = 0n;
  const packet = new Packet();
  packet.alloc();
  try {
    for (;;) {
      const returned = file.readFrameSync(packet);
      if (returned === AVERROR_EOF) break;
      checked(returned, 'read back');
      if (packet.streamIndex === streams.video) {
        if (packet.isKeyframe) keys.push(times.length);
        times.push(packet.pts);
      } else if (packet.streamIndex === streams.audio) {
        const end = packet.pts + packet.duration;
        if (end > audioTicks) audioTicks = end;
      }
      packet.unref();
    }
  } finally {
    packet.free();
  }
  const groups = keys.map((key, i) => (keys[i + 1] ?? times.length) - key);
  const longestGroupFrames = keys[0] === 0 ? Math.max(...groups) : times.length;
  return { frames: times.length, isConstantRate: isEven(times), longestGroupFrames, audioTicks };
}
