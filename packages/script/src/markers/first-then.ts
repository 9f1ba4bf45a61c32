import type { MarkerStyle } from './marker-style.ts';

/** Words that count, in their order; those in between may come more than once. */
const words = ['首先', '其次', '再次', '然后', '最后'] as const;

/** 首先…其次…再次…最后…: the number follows from where the word stands among the others. */
export const firstThen: MarkerStyle = {
  name: '首先，',
  mayComeAgain: true,
  read: (text) => {
    const word = words.find((candidate) => text.startsWith(candidate));
    if (word === undefined) return null;
    const mark = /^(?:[，,、：:]|是|(?=要))/u.exec(text.slice(word.length));
    if (mark === null) return null;
    const ordinal = word === '最后' ? 'last' : Math.min(words.indexOf(word), 2) + 1;
    return { length: word.length + mark[0].length, ordinal };
  },
};
