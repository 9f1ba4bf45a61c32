import {
  AV_PKT_FLAG_KEY,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  CodecContext,
  FF_DECODER_H264,
  Frame,
  Packet,
} from 'node-av';
import { checked } from './encode/checked.ts';
import { findDecoder } from './encode/find-codec.ts';

/** Decodes Annex B packets for tests: the luma of each frame, rows without gaps. */
export async function decodeLuma(extraData: Buffer, packets: Iterable<Buffer>): Promise<Buffer[]> {
  const codec = findDecoder(FF_DECODER_H264);
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  decoder.extraData = extraData;
  decoder.threadCount = 1;
  checked(await decoder.open2(codec), 'open decoder');
  const frames: Buffer[] = [];
  const frame = new Frame();
  frame.alloc();
  const drain = async (): Promise<void> => {
    for (;;) {
      const returned = await decoder.receiveFrame(frame);
      if (returned === AVERROR_EAGAIN || returned === AVERROR_EOF) return;
      checked(returned, 'decode');
      const { width, height } = frame;
      const stride = frame.linesize[0] ?? 0;
      const plane = frame.data?.[0] ?? Buffer.alloc(0);
      const rows = Array.from({ length: height }, (_, y) => plane.subarray(y * stride, y * stride + width));
      frames.push(Buffer.concat(rows));
      frame.unref();
    }
  };
  const packet = new Packet();
  packet.alloc();
  let pts = 0n;
  for (const bytes of packets) {
    packet.data = bytes;
    packet.pts = pts;
    packet.dts = pts;
    if (pts === 0n) packet.flags = AV_PKT_FLAG_KEY;
    pts += 1n;
    checked(await decoder.sendPacket(packet), 'decode');
    await drain();
  }
  checked(await decoder.sendPacket(null), 'decode');
  await drain();
  frame.free();
  packet.free();
  decoder.freeContext();
  return frames;
}
