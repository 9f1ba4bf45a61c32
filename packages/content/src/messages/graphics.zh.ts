import type { graphicsEn } from './graphics.en.ts';
import type { MessageParams, Words } from './words.ts';

const places: Readonly<Record<string, string>> = {
  ground: '标题底板',
  bug: '角标',
  pointsPanel: '要点板',
  lowerThird: '人名条',
  caption: '唱词',
  ident: '片头',
  titleCard: '标题板',
  credits: '片尾字幕',
};

function place(p: MessageParams): string {
  return places[String(p.place)] ?? String(p.place);
}

const remedies: Readonly<Record<string, string>> = {
  pointsPanel: '请在“direction.pointWordings”里写一个简写；说的话不会变。',
  caption: '请在可以断开的地方加空格或标点。',
};

/** Chinese words of what the layouts find; the type holds both languages to the same codes. */
export const graphicsZh: Record<keyof typeof graphicsEn, Words> = {
  'text-too-long': (p) =>
    `${place(p)}用最小字号也只放得下 ${p.lines} 行、每行 ${p.charsPerLine} 个字，实际有 ${p.chars} 个字：“${p.text}”。${remedies[String(p.place)] ?? '请缩短。'}`,
  'character-without-glyph': (p) =>
    `应全是自带字库里有的字，但${place(p)}上的“${p.text}”里有 ${p.character}（${p.codePoint}）。换一台电脑会显示成别的样子或方框。请改用规范字，或删去，或用环境变量 LANMU_FALLBACK_FONT 指定一个字更全的字体文件。`,
  'character-in-fallback-font': (p) =>
    `${place(p)}上的“${p.text}”里，${p.character}（${p.codePoint}）不在自带字库里，用 LANMU_FALLBACK_FONT 指定的字体补上，笔画粗细会有差别。请看一眼画面。`,
  'theme-unknown': (p) =>
    `应为某个图文风格的名称（${p.known}），实际是“${p.theme}”。请改正“theme”：没有风格无法绘制。`,
};
