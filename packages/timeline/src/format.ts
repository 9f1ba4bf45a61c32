import type { FrameRate } from './frame-rate.ts';

/** Raster, rate and scan of a picture, e.g. 1080p25. Nothing downstream assumes a size or a rate. */
export type Format = {
  id: string;
  widthPx: number;
  heightPx: number;
  frameRate: FrameRate;
  scan: 'progressive';
};

/** 1920×1080, 25 progressive frames a second: the first format Lanmu makes. */
export const format1080p25: Format = {
  id: '1080p25',
  widthPx: 1920,
  heightPx: 1080,
  frameRate: { num: 25, den: 1 },
  scan: 'progressive',
};

/** Every format that can be asked for by its id. */
export const formats: readonly Format[] = [format1080p25];
