/** A text as a browser shows it, and where each of its characters stands, in pixels of the raster. */
export type ShownText = {
  text: string;
  /** By code point; more than one rectangle where a character is wrapped or torn, none where it takes no room. */
  characters: readonly {
    character: string;
    rects: readonly { leftPx: number; topPx: number; rightPx: number; bottomPx: number }[];
  }[];
};
