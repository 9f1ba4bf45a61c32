import type { graphicsEn } from './graphics.en.ts';
import { inFormat } from './in-format.ts';
import { isEmoji } from './is-emoji.ts';
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

/** Where and when a fault of the layout is seen. */
function spot(p: MessageParams): string {
  return `${p.cue}，${p.at}，${p.box}`;
}

function place(p: MessageParams): string {
  return places[String(p.place)] ?? String(p.place);
}

/** A graphic by the id of its cue, which begins with its kind: `pointsPanel-01`. */
function graphic(cue: unknown): string {
  const [kind = ''] = String(cue).split('-');
  return places[kind] ?? String(cue);
}

/** Emoji are in no font of Chinese characters. */
function elsewhere(p: MessageParams): string {
  return isEmoji(String(p.character))
    ? '请删去。'
    : '请改用规范字，或删去，或用环境变量 LANMU_FALLBACK_FONT 指定一个字更全的字体文件。';
}

const remedies: Readonly<Record<string, string>> = {
  pointsPanel: '请在“direction.pointWordings”里写一个简写；说的话不会变。',
  caption: '请在可以断开的地方加空格或标点。',
};

/** Chinese words of what the layouts find; the type holds both languages to the same codes. */
export const graphicsZh: Record<keyof typeof graphicsEn, Words> = {
  'text-too-long': (p) =>
    `${inFormat(p, 'zh')}${place(p)}用最小字号也只放得下 ${p.lines} 行、每行 ${p.charsPerLine} 个字，实际有 ${p.chars} 个字：“${p.text}”。${remedies[String(p.place)] ?? '请缩短。'}`,
  'character-without-glyph': (p) =>
    `应全是自带字库里有的字，但${place(p)}上的“${p.text}”里有 ${p.character}（${p.codePoint}）。换一台电脑会显示成别的样子或方框。${elsewhere(p)}`,
  'character-in-fallback-font': (p) =>
    `${place(p)}上的“${p.text}”里，${p.character}（${p.codePoint}）不在自带字库里，用 LANMU_FALLBACK_FONT 指定的字体补上。请看一眼画面，字形和粗细与旁边的字是否相称。`,
  'text-outside-safe': (p) =>
    `应在图文安全区内，但${place(p)}上的“${p.text}”伸到了区外（${spot(p)}）。请缩短；如果已经很短，就是版式的错误，请反馈。`,
  'graphic-outside-safe': (p) =>
    `应在图文安全区内，但${place(p)}伸到了区外（${spot(p)}）。请缩短上面的文字；如果已经很短，就是版式的错误，请反馈。`,
  'text-under-app': (p) =>
    `应避开手机应用的界面，但${place(p)}上的“${p.text}”会被盖住（${spot(p)}）。请缩短；如果已经很短，就是版式的错误，请反馈。`,
  'graphics-collide': (p) =>
    `${inFormat(p, 'zh')}${place(p)}应不压别的图文，实际与${graphic(p.other)}在同一位置（${spot(p)}）。请缩短其中一处的文字：职务、要点的简写（“direction.pointWordings”）或标题。`,
  'lines-collide': (p) =>
    `${place(p)}上各行应不相压，实际“${p.text}”压着“${p.otherText}”（${spot(p)}）。请缩短其中一行；如果已经很短，就是版式的错误，请反馈。`,
  'type-too-small': (p) =>
    `${place(p)}的字号应不小于 ${p.leastPx} 像素，实际“${p.text}”是 ${p.sizePx} 像素（${spot(p)}）。请缩短。`,
  'text-past-plate': (p) =>
    `${place(p)}上的“${p.text}”应在底板以内，实际越过了边（${spot(p)}）。请缩短；如果已经很短，就是版式的错误，请反馈。`,
  'text-faint': (p) =>
    `${place(p)}上的“${p.text}”与背后的颜色应至少相差 ${p.leastRatio}:1，实际是 ${p.ratio}:1，看不清（${spot(p)}）。请换一个图文风格；如果用的是自带的风格，请反馈。`,
  'line-not-shown': (p) =>
    `${place(p)}上应有“${p.text}”，但浏览器没有显示（${spot(p)}）。这是本程序的错误，请反馈。`,
  'line-wraps': (p) =>
    `${place(p)}上的“${p.text}”应是一行，在浏览器里断开了（${spot(p)}）。这是本程序的错误，请反馈。`,
  'line-elsewhere': (p) =>
    `${place(p)}上的“${p.text}”偏了 ${p.offPx} 像素（${spot(p)}）。这是本程序的错误，请反馈。`,
  'line-wider': (p) =>
    `${place(p)}上的“${p.text}”比量的宽 ${p.widerPx} 像素（${spot(p)}）。请运行 lanmu doctor 看是不是用了别的浏览器；如果是自带的，请反馈。`,
  'text-not-laid-out': (p) =>
    `浏览器显示了“${p.text}”，但没有一个版式安排过它（${spot(p)}）。这是本程序的错误，请反馈。`,
  'font-not-ours': (p) =>
    `“${p.text}”应用自带字体，实际用了 ${p.fonts}（${spot(p)}）。换一台电脑会不一样。请改用别的字，或用 LANMU_FALLBACK_FONT 指定一个字更全的字体文件。`,
  'card-too-short': (p) =>
    `${place(p)}应停留 ${p.leastFrames} 帧才读得完，实际是 ${p.holdFrames} 帧（${spot(p)}）。请缩短上面的文字。`,
  'line-starts-badly': (p) => `行首不应是“${p.mark}”，实际是“${p.line}”。请把它移到上一行末尾。`,
  'line-ends-badly': (p) => `行尾不应是“${p.mark}”，实际是“${p.line}”。请把它移到下一行开头。`,
  'line-orphan': (p) => `最后一行应至少有两个字，实际是“${p.line}”。请换个地方断行。`,
  'line-tears': (p) =>
    `“${p.before}”和“${p.after}”是一体的（姓名、职务、数量或引语），却断在两行。请换个地方断行。`,
  'line-cuts-word': (p) =>
    `断行处在“${p.before}”和“${p.after}”之间，可能是一个词。请看读起来是否通顺，不通顺就换个地方断行。`,
  'line-uneven': (p) =>
    `标题两行分别有 ${p.first} 个字和 ${p.second} 个字，长短悬殊。请看是否本意如此，不是就换个地方断行。`,
  'theme-unknown': (p) =>
    `应为某个图文风格的名称（${p.known}），实际是“${p.theme}”。请改正“theme”：没有风格无法绘制。`,
  'logo-missing': (p) =>
    `应在栏目文档旁边有台标“${p.file}”，但读不到（${p.reason}）。请把文件放在那里，或删去“logo”。`,
  'logo-not-png': (p) => `应为完整的 PNG 图片，但“${p.file}”不是（不论扩展名怎么写）。请把台标导出成 PNG。`,
  'logo-faint': (p) =>
    `${place(p)}上的台标与背后的颜色分不开：只有 ${p.percent}% 相差到 ${p.leastRatio}:1（${spot(p)}）。请换别的颜色的台标，或在图片里给它垫一块底色。`,
  'logo-too-large': (p) =>
    `台标应不超过 ${p.kib} KiB、每边不超过 ${p.side} 像素，但“${p.file}”有 ${p.foundKib} KiB、${p.width}×${p.height} 像素。请导出得小一些。`,
};
