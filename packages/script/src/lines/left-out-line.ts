import { isEndNote } from './end-note.ts';
import type { LeftOutReason, LineReader } from './line-reading.ts';

const dateLabel =
  '(?:播出|发稿|拍摄|采访|录制|审核|编辑|日期|时间|播出日期|播出时间|发稿时间|采访时间|发布时间)';
const monthOrDay = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const day = `(?:${monthOrDay}\\s*月(?:\\s*${monthOrDay}\\s*[日号]?)?|\\d{1,2}(?:\\s*[.\\-/]\\s*\\d{1,2})?)`;

/** A time of day, with seconds or without. */
const clock = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

/** A date and nothing else: 2025年以来 begins a sentence. */
const date = new RegExp(
  `^[（(]?(?:${dateLabel}[：:\\s]*)?(?:20\\d{2}|二[〇○零]\\p{Script=Han}{2})\\s*[年.\\-/]\\s*${day}?` +
    '\\s*[（(]?(?:(?:星期|周)[一二三四五六日天])?[）)]?\\s*(?:上午|下午|早间|晚间|晚上|中午)?' +
    `[\\sT]*(?:${clock})?\\s*${dateLabel}?[）)]?$`,
  'u',
);

const patterns: readonly [LeftOutReason, RegExp][] = [
  [
    'imprint',
    /^(?:来源|供稿|供稿单位|单位|电话|联系电话|联系人|邮箱|地址|编号|稿件编号|时长|字数|版面|稿件类型)[：:].{1,40}$/u,
  ],
  [
    'imprint',
    /^(?:专题|特稿|专访|访谈|人物|人物专访|特别报道|深度报道|新闻稿|新闻稿件|头条|头版头条|供审稿|送审稿|定稿)$/u,
  ],
  [
    'page-number',
    /^(?:[-—–－·•\s]*\d{1,4}[-—–－·•\s]*|第\s*\d{1,4}\s*页(?:[，,\s/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|Page \d{1,4}(?: of \d{1,4})?)$/iu,
  ],
  ['rule', /^[-—–－=＝*＊_~～·•.…#＃+]{3,}$/u],
  ['issue-number', /^[（(]?(?:20\d{2}\s*年\s*)?总?第\s*[\d一二三四五六七八九十百零〇]{1,6}\s*期[）)]?$/u],
  ['date', date],
  ['date', new RegExp(`^[（(]?(?:${dateLabel}[：:\\s]*)?${clock}[）)]?$`, 'u')],
];

/** Page numbers, ruled lines, dates and （完）: nothing of it is heard or shown. */
export const leftOutLine: LineReader = ({ words }) => {
  if (isEndNote(words.text)) return { kind: 'leftOut', reason: 'end' };
  const found = patterns.find(([, pattern]) => pattern.test(words.text));
  return found === undefined ? null : { kind: 'leftOut', reason: found[0] };
};
