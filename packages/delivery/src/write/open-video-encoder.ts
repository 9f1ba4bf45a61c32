import {
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_CODEC_FLAG_INTERLACED_DCT,
  AV_CODEC_FLAG_INTERLACED_ME,
  type CodecContext,
} from 'node-av';
import { openPictureEncoder } from '@lanmu/render';
import type { FrameRate } from '@lanmu/timeline';
import { sampleLayouts } from '../picture/sample-format.ts';
import type { VideoRecipe } from './video-recipe.ts';

/** An encoder for a recipe and a size. The caller frees it. Throws RenderProblem `media-failed`. */
export function openVideoEncoder(
  recipe: VideoRecipe,
  size: { widthPx: number; heightPx: number; frameRate: FrameRate; hasGlobalHeader: boolean },
): CodecContext {
  const { hasGlobalHeader, ...picture } = size;
  return openPictureEncoder({
    ...picture,
    encoder: recipe.encoder,
    pixelFormat: sampleLayouts[recipe.samples].ffmpeg,
    options: recipe.options,
    prepare: (encoder) => {
      encoder.setFlags(AV_CODEC_FLAG_BITEXACT);
      if (hasGlobalHeader) encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
      if (recipe.scan === 'topFieldFirst')
        encoder.setFlags(AV_CODEC_FLAG_INTERLACED_DCT, AV_CODEC_FLAG_INTERLACED_ME);
    },
  });
}
