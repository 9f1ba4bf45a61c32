import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVMEDIA_TYPE_VIDEO,
  CodecContext,
  FF_DECODER_H264,
  FormatContext,
  Frame,
  Packet,
} from 'node-av';
import { checked } from '../encode/checked.ts';
import { findDecoder } from '../encode/find-codec.ts';
import { throwIfInterrupted } from '../throw-if-interrupted.ts';

/** One packet of the video track, kept until its group is known to be wanted. */
type KeptPacket = { bytes: Buffer; isKey: boolean };

/**
 * Decodes the frames of these numbers from a file, in order, and nothing but the groups they lie in. `onFrame` must not
 * keep the frame. Throws RenderProblem `media-failed`.
 */
export async function decodeFrames(options: {
  path: string;
  frames: ReadonlySet<number>;
  signal: AbortSignal;
  onFrame: (frame: Frame, number: number) => Promise<void>;
}): Promise<void> {
  const { path, frames, signal, onFrame } = options;
  const file = new FormatContext();
  const decoder = new CodecContext();
  const packet = new Packet();
  const decoded = new Frame();
  packet.alloc();
  decoded.alloc();
  let group: KeptPacket[] = [];
  let groupStart = 0;
  const decodeGroup = async (): Promise<void> => {
    const isWanted = group.some((_, i) => frames.has(groupStart + i));
    let number = groupStart;
    groupStart += group.length;
    const packets = group;
    group = [];
    if (!isWanted) return;
    const drain = async (): Promise<void> => {
      for (;;) {
        const returned = await decoder.receiveFrame(decoded);
        if (returned === AVERROR_EAGAIN || returned === AVERROR_EOF) return;
        checked(returned, 'decode');
        if (frames.has(number)) await onFrame(decoded, number);
        number += 1;
        decoded.unref();
      }
    };
    for (const { bytes, isKey } of packets) {
      throwIfInterrupted(signal);
      packet.data = bytes;
      packet.isKeyframe = isKey;
      checked(await decoder.sendPacket(packet), 'decode');
      packet.unref();
      await drain();
    }
    checked(await decoder.sendPacket(null), 'decode');
    await drain();
    decoder.flushBuffers();
  };
  try {
    checked(await file.openInput(path), 'read back');
    checked(await file.findStreamInfo(), 'read back');
    const video = file.streams[file.findBestStream(AVMEDIA_TYPE_VIDEO)];
    if (video === undefined) throw new Error('the file has no picture');
    const codec = findDecoder(FF_DECODER_H264);
    decoder.allocContext3(codec);
    checked(decoder.parametersToContext(video.codecpar), 'open decoder');
    decoder.threadCount = 1;
    checked(await decoder.open2(codec), 'open decoder');
    for (;;) {
      const returned = await file.readFrame(packet);
      if (returned === AVERROR_EOF) break;
      checked(returned, 'read back');
      const isVideo = packet.streamIndex === video.index;
      const kept = { bytes: Buffer.from(packet.data ?? Buffer.alloc(0)), isKey: packet.isKeyframe };
      packet.unref();
      if (!isVideo) continue;
      if (kept.isKey) await decodeGroup();
      group.push(kept);
    }
    await decodeGroup();
  } finally {
    decoded.free();
    packet.free();
    decoder.freeContext();
    await file.closeInput();
    file.freeContext();
  }
}
