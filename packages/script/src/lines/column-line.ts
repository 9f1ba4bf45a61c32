import { sliceWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

const named = /^(?:【)?(?:专栏|栏目)?[：:]?《([^《》]{1,20})》\s*(专栏|栏目|专题|特别节目|节目)?】?$/u;

/** 《党建赋能·创新发展》专栏, 专栏：《…》 or 《…》 alone; the label is the word behind it, empty when there is none. */
export const columnLine: LineReader = ({ words }) => {
  const match = named.exec(words.text);
  if (match === null) return null;
  const [, title = '', label = ''] = match;
  const start = words.text.indexOf('《') + 1;
  const labelStart =
    words.text.indexOf('》') +
    1 +
    (/^\s*/u.exec(words.text.slice(start + title.length + 1))?.[0].length ?? 0);
  return {
    kind: 'column',
    title: sliceWords(words, start, start + title.length),
    label: sliceWords(words, labelStart, labelStart + label.length),
  };
};
