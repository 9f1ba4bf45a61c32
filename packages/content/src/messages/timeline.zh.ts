import { inFormat } from './in-format.ts';
import type { timelineEn } from './timeline.en.ts';
import type { Words } from './words.ts';

/** Chinese words of the timeline messages; the type holds both languages to the same codes. */
export const timelineZh: Record<keyof typeof timelineEn, Words> = {
  'caption-short': (p) =>
    `唱词“${p.text}”只停留 ${p.frames} 帧，至少需要 ${p.minFrames} 帧才能看清。请放慢语速，或与相邻一句合并。`,
  'caption-long': (p) =>
    `唱词“${p.text}”本应停留 ${p.frames} 帧，已在 ${p.maxFrames} 帧时撤下。请加快语速，或拆分句子。`,
  'caption-fast': (p) => `唱词“${p.text}”每秒 ${p.rate} 字，观众的阅读上限是每秒 ${p.limit} 字。请放慢语速。`,
  'caption-wide': (p) =>
    `${inFormat(p, 'zh')}唱词“${p.text}”长 ${p.length} 个字，一行最多 ${p.limit} 个字。请在可以断开的地方加空格或标点。`,
  'caption-cut': (p) =>
    `${inFormat(p, 'zh')}“${p.cut}”比一条唱词（${p.limit} 个字）还长，只好在“${p.text}”之后断开。请确认这样断开读得通。`,
  'speech-not-shown': (p) => `“${p.text}”里没有字，不出唱词。如是多余的标点，请删去。`,
  'point-short': (p) =>
    `第 ${p.ordinal} 点“${p.text}”只停留 ${p.frames} 帧，至少需要 ${p.wantedFrames} 帧才能看清。请在“direction.pointWordings”里写一个简写，或放慢语速。`,
  'lower-third-later': (p) => `${p.name}第一次开口太短，人名条改在后面这段话里出现。请确认这样合适。`,
  'lower-third-short': (p) =>
    `${p.name}的人名条只停留 ${p.holdFrames} 帧（应为 ${p.wantedFrames} 帧），因为这段话太短。请确认看得清；看不清时可把“direction.pace”调慢。`,
  'lower-third-none': (p) =>
    `${p.name}的每段话都太短，人名条停留不到一秒，没有出。如果必须出，请把“direction.pace”调慢，或把短问短答并成一段。`,
  'points-too-many': (p) => `共有 ${p.count} 个要点，超过 ${p.limit} 个观众记不住。请在稿件中合并要点。`,
};
