import type { Canvas } from '../canvas.ts';
import type { Theme } from '../theme/theme.ts';

/** What a piece of art is told: the surface it fills, and the look it belongs to. */
export type ArtProps = { canvas: Canvas; theme: Theme };
