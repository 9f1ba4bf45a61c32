/** A marker in front of a point, as it was found: how many characters it takes, and which number it gives. */
export type FoundMarker = {
  length: number;
  /** From 1; `last` for words that only say that it is the final one (最后). */
  ordinal: number | 'last';
};

/** A way of numbering points. */
export type MarkerStyle = {
  /** As findings and tests name it. */
  name: string;
  /** Whether it is printed and not spoken, so that it may stand for nothing but a point: 2、, （二）. */
  isPrinted?: boolean;
  /** Whether a comma may part the points of one sentence: 一是…，二是…，三是…. */
  mayFollowComma?: boolean;
  /** Finds the first marker of such a sentence in the middle of a clause: 去年我们一是…，二是…，三是…. */
  firstInClause?: RegExp;
  /** Whether words in the middle may come more than once: 其次…其次…. */
  mayComeAgain?: boolean;
  /** Reads a marker at the very beginning of a text. */
  read: (text: string) => FoundMarker | null;
  /** Reads one that is known by standing in front of a paragraph, and would be words anywhere else (第一步摸清底数). */
  readInFront?: (text: string) => FoundMarker | null;
};
