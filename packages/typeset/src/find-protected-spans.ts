import type { Span } from './span.ts';

const measureWords =
  '(?:个百分点|百分点|个小时|小时|分钟|个月|平方公里|平方米|立方米|公里|千米|毫米|厘米|公斤|公顷|千瓦时|人次|' +
  '户次|万元|亿元|[元人次年月日时分秒个项名位户亩公里吨届度倍米克家条件座张种支所处批轮场期岁天周号楼层站辆' +
  '台套部篇句步级类组队间眼口棵株头只本份枚块片面根道把盏幅例起路])';
const digits = String.raw`\d+(?:[.,:：/]\d+)*`;
const unit = `(?:[%％‰℃°]|${measureWords})`;
const amount = `${digits}(?: (?=${unit}))?[多余几]?[十百千万亿]*[多余几]?${unit}?`;

const patterns: readonly RegExp[] = [
  // 12项, 300余万元, 10多个小时, 5.3%, 2025年3月12日, 5—8人 (standards §6.3 step 2).
  new RegExp(`[￥¥$+\\-−]?${amount}(?:[-–—~～至到]{0,2}${amount})*`, 'gu'),
  new RegExp(`第(?:\\d+|[零〇一二三四五六七八九十百千两]+)${measureWords}?`, 'gu'),
  // GB/T 282, COVID-19, 5G: a Latin word is not broken.
  /GB\/T \d+(?:[.—-]\d+)*/gu,
  /(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d]*\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d]|['’.\-/&@_:+](?=[\p{Script=Latin}\d]))*/gu,
  // 村（居）民, 区（县）长: one character in brackets is half of a word.
  /\p{Script=Han}（\p{Script=Han}）\p{Script=Han}/gu,
  /(?:——|⸺|—)+/gu,
  /…+/gu,
  // Short quotes with the quotes, two digits or letters as one character, short titles with their marks.
  /“(?:[A-Za-z\d]{1,2}|[^“”\n。！？；A-Za-z\d]){1,8}”/gu,
  /‘(?:[A-Za-z\d]{1,2}|[^‘’\n。！？；A-Za-z\d]){1,8}’/gu,
  /《[^《》\n]{1,12}》/gu,
  /(?<=^|[\s。！？；：，、])(?:[一二三四五六七八九]|十[一二三四五六七八九]?)(?:是|要)(?=\p{Script=Han})/gmu,
];

/** Whether a text may have a name: most paragraphs have few of them, and searching for a pattern takes longer. */
function mayHold(text: string, name: string): boolean {
  const characters = Array.from(name.trim());
  return characters.length === 2
    ? characters.every((character) => text.includes(character))
    : characters.length > 0 && text.includes(characters.join(''));
}

/** A name as scripts write it: two-character names may be padded (王　娜). */
function namePattern(name: string): RegExp {
  const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const characters = Array.from(name.trim()).map(escape);
  return new RegExp(characters.join(characters.length === 2 ? '[ \\u3000]?' : ''), 'gu');
}

/**
 * The spans of a text that no line or caption may break, in order and apart from each other: the given names
 * (persons, organizations, posts), numbers with their units, ordinals, Latin words, quotes of at most 8 and titles of
 * at most 12 characters, 一是 and 二是, —— and …… (standards §6.3 step 2).
 */
export function findProtectedSpans(options: { text: string; names: readonly string[] }): Span[] {
  const { text, names } = options;
  const found = [...names.filter((name) => mayHold(text, name)).map(namePattern), ...patterns]
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push(span);
  }
  return apart;
}
