const han = '\\p{Script=Han}';
/** What stands at the edge of Chinese words: Han, or a mark that only Chinese uses. */
const chinese = `[${han}，。、；：？！（）《》〈〉“”‘’【】]`;

const fullWidthMarks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

const rules: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // Full-width Latin and digits go back to half width (standards §6.3, after CLREQ).
  [/[Ａ-Ｚａ-ｚ０-９]/gu, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0)],
  [/(?<=\d)％/gu, '%'],
  [new RegExp(`(?<=${chinese})\\.{3,}|\\.{3,}(?=${chinese})`, 'gu'), '……'],
  [/。{3,}/gu, '……'],
  [/(?<!…)…(?!…)/gu, '……'],
  [new RegExp(`(?<=${chinese})\\s?-{2,}|-{2,}\\s?(?=${chinese})`, 'gu'), '——'],
  // The one interpunct is U+00B7; a bullet that opens a line is not one.
  [new RegExp(`(?<=[${han}\\p{Script=Latin}])[•・‧∙](?=[${han}\\p{Script=Latin}])`, 'gu'), '·'],
  [new RegExp(`(?<=${chinese})[,;:?!](?=${chinese}|\\s|["')]|\\d|$)`, 'gmu'), fullWidthMark],
  [new RegExp(`(?<=[\\p{Script=Latin}\\d%")])[,;:?!](?=${chinese})`, 'gu'), fullWidthMark],
  [new RegExp(`(?<=${chinese})\\.(?=${chinese}|["']|$)`, 'gmu'), '。'],
  [new RegExp(`\\(([^()\\n]*${han}[^()\\n]*)\\)`, 'gu'), '（$1）'],
  [new RegExp(`"([^"\\n]*${han}[^"\\n]*)"`, 'gu'), '“$1”'],
];

function fullWidthMark(found: string): string {
  return fullWidthMarks[found] ?? found;
}

/**
 * The text with Chinese marks in their standard form (standards §6.3 step 1): half-width marks beside Han become
 * full-width, `...` becomes ……, `--` becomes ——, interpuncts become U+00B7. Latin text and spaces stay as they are.
 */
export function normalizeText(text: string): string {
  return rules.reduce(
    (done, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? done.replace(pattern, replacement)
        : done.replace(pattern, (found) => replacement(found)),
    text,
  );
}
