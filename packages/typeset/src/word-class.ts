import { wordLists } from './word-lists.ts';

/**
 * What a word does in newsroom prose, as far as line ends ask: open a phrase (`connective`), lean on the verb after it
 * (`adverb`, and `degree` before an adjective), take an object (`verb`), name a deed and be subject as often as predicate (`action`), or
 * lean on the noun after it (`attribute`). Everything else is a `noun`.
 */
export type WordClass = 'connective' | 'adverb' | 'degree' | 'verb' | 'action' | 'attribute' | 'noun';

const classes = new Map<string, WordClass>(
  Object.entries(wordLists).flatMap(([each, words]) =>
    words.map((word): [string, WordClass] => [word, each as WordClass]),
  ),
);

/** A verb with what came of it: 撑起, 守护住, 闯出; and nouns that only end so. */
const resultative =
  /^(?:\p{Script=Han}{1,2}(?:起|出|成|到|遍|满|住|牢)|[用看走吃喝住过开坐穿戴披换装配连接交学种赶追爱踏登驶搬插贴挂]上)$/u;
const onlyLikeResultative = new Set(
  `一起 突出 支出 演出 产出 付出 杰出 集成 现成 收成 三成 两成 直到 迟到 周到 报到 普遍 圆满 饱满 丰满 不满 美满 居住 衣食住 成就 早就 那就 这就 就`.split(
    ' ',
  ),
);

/** The class of a word, 了 and 着 after a verb apart. */
export function wordClass(word: string): WordClass {
  const last = word.at(-1);
  const known =
    classes.get(word) ?? (last === '了' || last === '着' ? classes.get(word.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  return resultative.test(word) && !onlyLikeResultative.has(word) ? 'verb' : 'noun';
}
