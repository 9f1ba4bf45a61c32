/** What a caption may hold. Lengths count a full-width character 1, a Latin letter or digit 0.5, U+3000 1. */
export type CaptionProfile = {
  /** Preferred length of the shown text. */
  maxChars: number;
  /** Length a little over it that changes nothing to the eye, where there is one: the type stays as large. */
  easyChars?: number;
  /** Length allowed when a word or a protected span would otherwise be cut. */
  hardChars: number;
  /** Longest time a caption stays, seconds. */
  maxSeconds: number;
};

/** The one-line caption of Chinese television: 16 characters, 18 at need, 7 s (standards §5 and §13, "caption"). */
export const captionProfile: CaptionProfile = { maxChars: 16, hardChars: 18, maxSeconds: 7 };
