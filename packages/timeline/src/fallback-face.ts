/** A file of the font for what the bundled ones lack, as a page loads it: for which text, for which weights in CSS, and from where. */
export type FallbackFace = { style: 'sans' | 'serif'; weight: string; url: string };
