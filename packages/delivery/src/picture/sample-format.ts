import {
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUV422P,
  AV_PIX_FMT_YUV422P10LE,
  AV_PIX_FMT_YUVA420P,
  AV_PIX_FMT_YUVA444P10LE,
  type AVPixelFormat,
} from 'node-av';

/** How the samples of a coded picture are kept: colour on half as many columns and rows or on all, 8 or 10 bits, with alpha or not. */
export type SampleFormat = 'yuv420p' | 'yuv422p' | 'yuv422p10' | 'yuva420p' | 'yuva444p10';

/** What a format is to FFmpeg, and how its planes lie. */
export type SampleLayout = {
  ffmpeg: AVPixelFormat;
  /** Bytes a sample takes. */
  sampleBytes: 1 | 2;
  /** How many columns and rows of pixels share a sample of colour. */
  colourColumns: 1 | 2;
  colourRows: 1 | 2;
  hasAlpha: boolean;
};

/** Every format that a profile may ask for. */
export const sampleLayouts: Readonly<Record<SampleFormat, SampleLayout>> = {
  yuv420p: {
    ffmpeg: AV_PIX_FMT_YUV420P,
    sampleBytes: 1,
    colourColumns: 2,
    colourRows: 2,
    hasAlpha: false,
  },
  yuv422p: {
    ffmpeg: AV_PIX_FMT_YUV422P,
    sampleBytes: 1,
    colourColumns: 2,
    colourRows: 1,
    hasAlpha: false,
  },
  yuv422p10: {
    ffmpeg: AV_PIX_FMT_YUV422P10LE,
    sampleBytes: 2,
    colourColumns: 2,
    colourRows: 1,
    hasAlpha: false,
  },
  yuva420p: {
    ffmpeg: AV_PIX_FMT_YUVA420P,
    sampleBytes: 1,
    colourColumns: 2,
    colourRows: 2,
    hasAlpha: true,
  },
  yuva444p10: {
    ffmpeg: AV_PIX_FMT_YUVA444P10LE,
    sampleBytes: 2,
    colourColumns: 1,
    colourRows: 1,
    hasAlpha: true,
  },
};
