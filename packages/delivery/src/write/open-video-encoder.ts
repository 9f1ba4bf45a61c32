import {
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_CODEC_FLAG_INTERLACED_DCT,
  AV_CODEC_FLAG_INTERLACED_ME,
  CodecContext,
  Rational,
} from 'node-av';
import { checked, findEncoder } from '@lanmu/render';
import type { FrameRate } from '@lanmu/timeline';
import { sampleLayouts } from '../picture/sample-format.ts';
import type { VideoRecipe } from './video-recipe.ts';

/** An encoder for a recipe and a size. Throws RenderProblem `media-failed`. */
export function openVideoEncoder(
  recipe: VideoRecipe,
  size: { widthPx: number; heightPx: number; frameRate: FrameRate; hasGlobalHeader: boolean },
): CodecContext {
  const codec = findEncoder(recipe.encoder);
  const { num, den } = size.frameRate;
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = size.widthPx;
  encoder.height = size.heightPx;
  encoder.pixelFormat = sampleLayouts[recipe.samples].ffmpeg;
  encoder.timeBase = new Rational(den, num);
  encoder.framerate = new Rational(num, den);
  encoder.sampleAspectRatio = new Rational(1, 1);
  encoder.colorPrimaries = AVCOL_PRI_BT709;
  encoder.colorTrc = AVCOL_TRC_BT709;
  encoder.colorSpace = AVCOL_SPC_BT709;
  encoder.colorRange = AVCOL_RANGE_MPEG;
  encoder.chromaLocation = AVCHROMA_LOC_LEFT;
  encoder.setFlags(AV_CODEC_FLAG_BITEXACT);
  if (size.hasGlobalHeader) encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  if (recipe.scan === 'topFieldFirst')
    encoder.setFlags(AV_CODEC_FLAG_INTERLACED_DCT, AV_CODEC_FLAG_INTERLACED_ME);
  try {
    for (const [name, value] of recipe.options) checked(encoder.setOption(name, value), `set ${name}`);
    checked(encoder.open2Sync(codec), `open ${recipe.encoder}`);
  } catch (error) {
    encoder.freeContext();
    throw error;
  }
  return encoder;
}
