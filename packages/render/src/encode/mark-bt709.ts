import {
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  type CodecContext,
  type Frame,
} from 'node-av';

/** Marks a frame or an encoder as BT.709, limited range, colour sited left (standards §2): stated in full, never left to a default. */
export function markBt709(target: Frame | CodecContext): void {
  target.colorPrimaries = AVCOL_PRI_BT709;
  target.colorTrc = AVCOL_TRC_BT709;
  target.colorSpace = AVCOL_SPC_BT709;
  target.colorRange = AVCOL_RANGE_MPEG;
  target.chromaLocation = AVCHROMA_LOC_LEFT;
}
