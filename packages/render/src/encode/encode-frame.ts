import { AVERROR_EAGAIN, AVERROR_EOF, Packet, type CodecContext, type Frame } from 'node-av';
import { checked } from './checked.ts';

/** Gives an encoder a frame, or null at the end, and hands on every packet that is ready. */
export async function encodeFrame(
  encoder: CodecContext,
  frame: Frame | null,
  onPacket: (packet: Packet) => Promise<void>,
): Promise<void> {
  checked(await encoder.sendFrame(frame), 'encode');
  const packet = new Packet();
  packet.alloc();
  try {
    for (;;) {
      const returned = await encoder.receivePacket(packet);
      if (returned === AVERROR_EAGAIN || returned === AVERROR_EOF) return;
      checked(returned, 'encode');
      await onPacket(packet);
      packet.unref();
    }
  } finally {
    packet.free();
  }
}
