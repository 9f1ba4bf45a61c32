const verbs = '表示 介绍 坦言 直言 感慨 感叹 回忆 解释 补充 强调 指出 认为 谈到 回答 插话';

const manners = '笑着 激动地 高兴地 兴奋地 自豪地 动情地 深情地 感慨地 欣慰地 坦率地 骄傲地 深有感触地';

const times = '(?:紧?接着|最后|随后|同时|再次|还|又|也)?';

const either = (words: string): string => words.replaceAll(' ', '|');

/** How somebody says it, when, to whom, and the verb: （点头）说, 笑着对记者说, 在接受采访时表示, 最后补充道. */
const saying = new RegExp(
  [
    `^(?:[（(][^（）()]{1,12}[）)])?${times}`,
    `(?:${either(manners)})?`,
    `(?:在接受\\p{Script=Han}{0,8}采访时)?${times}`,
    '(?:[对向跟](?:本台|本报)?(?:记者|我们))?',
    `(?:(?:${either(verbs)})[说道]?|说道?|道|告诉(?:本台|本报)?(?:记者|我们))$`,
  ].join(''),
  'u',
);

/** The beginnings of a text that have a verb of saying behind them, the shortest first: 贺总 of 贺总补充, 王娜 of 王娜告诉记者. */
export function beforeSaying(text: string): string[] {
  const beginnings = Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(0, i + 2));
  return beginnings.filter((beginning) => saying.test(text.slice(beginning.length)));
}
