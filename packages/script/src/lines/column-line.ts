import { noWords, sliceWords, trimWords, type Words } from '../words/words.ts';
import type { ColumnReading, LineReader } from './line-reading.ts';

const kinds = '专栏|栏目|专题|特别节目|节目';

/** 《…》专栏, 专栏：《…》, 【栏目】《…》, 《…》. */
const titled = new RegExp(
  `^(?:【\\s{0,8})?(${kinds})?(?:\\s{0,8}[】：:]+\\s{0,8})?《([^《》]{1,60})》\\s{0,8}(${kinds})?\\s{0,8}】?$`,
  'u',
);

/** 栏目：…, 【专栏】…, without title marks. */
const labelled =
  /^(?:【\s{0,8})?(专栏|栏目)(?:名称?)?\s{0,8}[】：:]+\s{0,8}([^《》：:。！？，；]{1,60}?)(专栏|栏目)?$/u;

/** …专栏, without title marks; 办好身边的栏目 and 开设专栏 name none. */
const followed = /^()([\p{L}\p{N}·•][\p{L}\p{N}·•&＆+\- ]{1,19})(?<![的个了设办开])(专栏|栏目)$/u;

/** Longest title without a word that says it is one: more is a document's name, or a headline. */
const longestBare = 20;

/** The number of an issue before or behind the column's name: 第12期, （总第3期）, 2025年第12期. */
const issue = '[（(]?(?:20\\d{2}年)?总?第\\s*[\\d一二三四五六七八九十百零〇]{1,6}\\s*期[）)]?';
const issueBefore = new RegExp(`^${issue}\\s*(?=[《【])`, 'u');
const issueBehind = new RegExp(`(?<=[》】专栏目题])\\s*${issue}$`, 'u');

/** A line of a column without the number of its issue, and that number. */
function withoutIssue(words: Words): { words: Words; issue: Words } {
  const before = issueBefore.exec(words.text)?.[0].length ?? 0;
  const end = issueBehind.exec(words.text)?.index ?? words.text.length;
  const found = before > 0 ? sliceWords(words, 0, before) : sliceWords(words, end);
  return { words: sliceWords(words, before, before > 0 ? words.text.length : end), issue: trimWords(found) };
}

/** The word before or behind a title, and what else stands before the title. */
function around(words: Words, match: RegExpExecArray): Pick<ColumnReading, 'title' | 'label' | 'rest'> {
  const [, before = '', title = '', after = ''] = match;
  const isBehind = after !== '';
  const label = isBehind ? after : before;
  const from = before === '' ? 0 : words.text.indexOf(before) + before.length;
  const start = words.text.indexOf(title, from);
  const end = start + title.length;
  const labelStart = isBehind ? words.text.indexOf(after, end) : words.text.indexOf(before);
  const labelWords = label === '' ? noWords : sliceWords(words, labelStart, labelStart + label.length);
  const rest = isBehind ? sliceWords(words, 0, start) : sliceWords(words, labelStart + label.length, start);
  return { title: sliceWords(words, start, end), label: labelWords, rest };
}

/** 《党建赋能·创新发展》专栏, 栏目：…, 【栏目】《…》, 城市24小时专栏 or 《…》 alone; the label is that word, empty when there is none. */
export const columnLine: LineReader = (line) => {
  const { words, issue: number } = withoutIssue(line.words);
  const marked = titled.exec(words.text) ?? labelled.exec(words.text);
  const match = marked ?? followed.exec(words.text);
  if (match === null) return null;
  const [, before = '', title = '', after = ''] = match;
  if (before === '' && after === '' && title.length > longestBare) return null;
  return { kind: 'column', isMarked: marked !== null, issue: number, ...around(words, match) };
};
