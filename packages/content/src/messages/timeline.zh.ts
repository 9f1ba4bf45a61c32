import type { timelineEn } from './timeline.en.ts';
import type { Words } from './words.ts';

/** Chinese words of the timeline messages; the type holds both languages to the same codes. */
export const timelineZh: Record<keyof typeof timelineEn, Words> = {
  'caption-short': (p) =>
    `唱词“${p.text}”只停留 ${p.frames} 帧，至少需要 ${p.minFrames} 帧才能看清。请放慢语速，或与相邻一句合并。`,
  'caption-long': (p) =>
    `唱词“${p.text}”本应停留 ${p.frames} 帧，已在 ${p.maxFrames} 帧时撤下。请加快语速，或拆分句子。`,
  'caption-fast': (p) => `唱词“${p.text}”每秒 ${p.rate} 字，观众的阅读上限是每秒 ${p.limit} 字。请放慢语速。`,
  'lower-third-short': (p) =>
    `${p.name}的人名条只停留 ${p.holdFrames} 帧（应为 ${p.wantedFrames} 帧），因为这段话太短。请确认看得清，或延长这段话。`,
  'points-too-many': (p) => `共有 ${p.count} 个要点，要点板最多显示 ${p.limit} 个。请在稿件中合并要点。`,
};
