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

/** The same in 3840×2160. */
export const format2160p25: Format = { ...format1080p25, id: '2160p25', widthPx: 3840, heightPx: 2160 };

/** For phones held upright: 抖音, 视频号. */
export const formatVertical: Format = { ...format1080p25, id: 'vertical', widthPx: 1080, heightPx: 1920 };

/** For feeds that show squares. */
export const formatSquare: Format = { ...format1080p25, id: 'square', widthPx: 1080, heightPx: 1080 };

/** Every format that can be asked for by its id; the first is made unless another is named. */
export const formats: readonly [Format, ...Format[]] = [
  format1080p25,
  format2160p25,
  formatVertical,
  formatSquare,
];
