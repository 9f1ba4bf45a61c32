/** A rectangle of the raster in whole pixels; right and bottom edges are exclusive. */
export type PixelRect = { xPx: number; yPx: number; widthPx: number; heightPx: number };

/** What a rectangle of a picture looks like, as a PNG file's bytes. */
export type Patch = PixelRect & { png: Buffer };

/**
 * A picture as it was captured: the patches that differ from another picture, its base, or one patch that is all of it.
 * Every pixel of a patch is the picture's own; only those further than `patchMarginPx` from its inner edges may differ
 * from the base.
 */
export type PatchedPicture = {
  /** Key of the base, or null when the one patch covers the raster. */
  base: string | null;
  /** How many bases stand behind it. */
  depth: number;
  patches: readonly Patch[];
};

/** Pixels around the part of a patch that differs from its base: colour conversion looks at neighbours, four at most. */
export const patchMarginPx = 16;

/** Most bases behind a picture: each has to be read and laid down first. */
export const maxDepth = 6;
