import {
  SoftwareScaleContext,
  SWS_ACCURATE_RND,
  SWS_BICUBIC,
  SWS_BITEXACT,
  SWS_FULL_CHR_H_INP,
} from 'node-av';
import { checked } from './checked.ts';

/** What turns painted pixels into samples, the same to the bit everywhere. The caller frees it. Throws RenderProblem `media-failed`. */
export function openColourConverter(): SoftwareScaleContext {
  const converter = new SoftwareScaleContext();
  converter.allocContext();
  try {
    const flags = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP | SWS_BITEXACT;
    checked(converter.setOption('sws_flags', flags), 'configure colour conversion');
    return converter;
  } catch (error) {
    converter.freeContext();
    throw error;
  }
}
