const space = /^\s?$/u;
const sign = /[\p{P}\p{S}]/u;
const word = /[\p{L}\p{N}]/u;
const opening = /[“‘《〈（【「『〔(["']/u;
const ending = /[”’》〉）】」』〕。！？：；，、…)\]"'.!?:;,%％]/u;

/**
 * Whether marks of emphasis between two characters can begin and end it: as CommonMark has it, and for pairs also
 * beside Chinese quotation marks, where CommonMark leaves `他说**“好。”**然后` as it is [S9]. '' is the edge of the text.
 */
export function markFlanks(options: { mark: string; count: number; before: string; after: string }): {
  canOpen: boolean;
  canClose: boolean;
} {
  const { mark, count, before, after } = options;
  const isLeft = !space.test(after) && (!sign.test(after) || space.test(before) || sign.test(before));
  const isRight = !space.test(before) && (!sign.test(before) || space.test(after) || sign.test(after));
  if (mark === '_') {
    return {
      canOpen: isLeft && (!isRight || sign.test(before)),
      canClose: isRight && (!isLeft || sign.test(after)),
    };
  }
  // 3*4*5 is a product.
  if (/\d/.test(before) && /\d/.test(after)) return { canOpen: false, canClose: false };
  const isBefore = count >= 2 && opening.test(after) && word.test(before);
  const isAfter = count >= 2 && ending.test(before) && word.test(after);
  return { canOpen: isBefore || (isLeft && !isAfter), canClose: isAfter || (isRight && !isBefore) };
}
