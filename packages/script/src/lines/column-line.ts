import { sliceWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

const kinds = '专栏|栏目|专题|特别节目|节目';

const named = new RegExp(
  `^(?:【\\s{0,8})?(${kinds})?(?:\\s{0,8}[】：:]+\\s{0,8})?《([^《》]{1,20})》\\s{0,8}(${kinds})?\\s{0,8}】?$`,
  'u',
);

/** 《党建赋能·创新发展》专栏, 栏目：《…》, 【栏目】《…》 or 《…》 alone; the label is that word, empty when there is none. */
export const columnLine: LineReader = ({ words }) => {
  const match = named.exec(words.text);
  if (match === null) return null;
  const [, before = '', title = '', after = ''] = match;
  const start = words.text.indexOf('《') + 1;
  const end = start + title.length;
  const label = after === '' ? before : after;
  const labelStart = after === '' ? words.text.indexOf(before) : words.text.indexOf(after, end);
  const left = after === '' ? sliceWords(words, 0, 0) : sliceWords(words, 0, Math.max(0, start - 1));
  return {
    kind: 'column',
    title: sliceWords(words, start, end),
    label: sliceWords(words, labelStart, labelStart + label.length),
    rest: left,
  };
};
