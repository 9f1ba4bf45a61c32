import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVMEDIA_TYPE_VIDEO,
  Codec,
  CodecContext,
  FFmpegError,
  FormatContext,
  Frame,
  Packet,
} from 'node-av';
import type { VideoPicture, VideoPlane } from './video-picture.ts';

/** Calls `onFrame` with every decoded picture, which lasts as long as the call; returns how many frames there were. */
export async function decodeVideo(
  path: string,
  onFrame: (picture: VideoPicture, frame: number) => void,
): Promise<number> {
  const file = new FormatContext();
  const decoder = new CodecContext();
  const packet = new Packet();
  const frame = new Frame();
  let count = 0;
  FFmpegError.throwIfError(await file.openInput(path));
  FFmpegError.throwIfError(await file.findStreamInfo());
  const stream = file.streams[file.findBestStream(AVMEDIA_TYPE_VIDEO)];
  const codec = stream ? Codec.findDecoder(stream.codecpar.codecId) : null;
  if (!stream || !codec) throw new Error(`${path} has no video`);
  decoder.allocContext3(codec);
  FFmpegError.throwIfError(decoder.parametersToContext(stream.codecpar));
  FFmpegError.throwIfError(await decoder.open2(codec));
  packet.alloc();
  frame.alloc();
  const decode = async (next: Packet | null): Promise<void> => {
    FFmpegError.throwIfError(await decoder.sendPacket(next));
    for (;;) {
      const returned = await decoder.receiveFrame(frame);
      if (returned === AVERROR_EAGAIN || returned === AVERROR_EOF) return;
      FFmpegError.throwIfError(returned);
      const plane = (i: number): VideoPlane => {
        const [samples, strideBytes] = [frame.data?.[i], frame.linesize[i]];
        if (!samples || !strideBytes) throw new Error('a frame without a picture');
        return { samples, strideBytes };
      };
      const alpha = frame.data?.[3] && frame.linesize[3] ? { alpha: plane(3) } : {};
      onFrame({ luma: plane(0), cb: plane(1), cr: plane(2), ...alpha }, count);
      count += 1;
      frame.unref();
    }
  };
  for (;;) {
    const returned = await file.readFrame(packet);
    if (returned === AVERROR_EOF) break;
    FFmpegError.throwIfError(returned);
    if (packet.streamIndex === stream.index) await decode(packet);
    packet.unref();
  }
  await decode(null);
  packet.free();
  frame.free();
  decoder.freeContext();
  await file.closeInput();
  file.freeContext();
  return count;
}
