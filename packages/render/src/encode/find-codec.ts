import { Codec, type FFDecoderCodec, type FFEncoderCodec } from 'node-av';
import { RenderProblem } from '../render-problem.ts';

function found(codec: Codec | null, name: string): Codec {
  if (codec === null) throw new RenderProblem('media-failed', { reason: `this FFmpeg has no ${name}` });
  return codec;
}

/** The encoder of a name. Throws RenderProblem `media-failed` when this FFmpeg lacks it. */
export function findEncoder(name: FFEncoderCodec): Codec {
  return found(Codec.findEncoderByName(name), name);
}

/** The decoder of a name. Throws RenderProblem `media-failed` when this FFmpeg lacks it. */
export function findDecoder(name: FFDecoderCodec): Codec {
  return found(Codec.findDecoderByName(name), name);
}
