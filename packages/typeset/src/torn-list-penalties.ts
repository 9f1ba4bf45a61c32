import { endsAsPost } from './ends-as-post.ts';
import { closingMarkClass } from './marks.ts';

/** What a line end in a list costs where one end of the list belongs to what stands around it (house). */
const tornListPenalty = 28;
/** So much longer than the other items is an end that holds more than an item. */
const longEnd = 1.5;

const clause = /[^，。；：！？\s]+/gu;
const beforeQuote = /^.*[“‘（《](?=[^”’）》]*$)/u;
const afterQuote = /^([^“‘（《]*)[”’）》].*$/u;
const comma = new RegExp(`、${closingMarkClass}*`, 'gu');

/**
 * What a line end after each 、 of a text costs on top, by its place: 小菜园、小果园、｜小花园扮靓乡村 reads as if the last garden
 * alone did it, and 搬迁群众稳得住、｜有就业、能致富 as if the families only stayed.
 */
export function tornListPenalties(text: string): ReadonlyMap<number, number> {
  const penalties = new Map<number, number>();
  for (const { 0: words, index } of text.matchAll(clause)) {
    const ends = Array.from(words.matchAll(comma), (match) => match.index + match[0].length);
    // Of two, the second may as well be a clause of its own: 退林还耕、恢复耕地8600亩.
    if (ends.length < 2) continue;
    const items = [0, ...ends].map((start, i) => words.slice(start, ends[i]));
    // Posts are read one by one, whatever stands before the first.
    if (items.some((item) => endsAsPost(item.replace('、', '')))) continue;
    // A quote says itself where the first item begins and the last one ends.
    const bare = items.map((item, i) =>
      i === 0
        ? item.replace(beforeQuote, '')
        : i === ends.length
          ? `${item.replace(afterQuote, '$1')}、`
          : item,
    );
    const lengths = bare.map((item) => item.length);
    const isLong = (chars = 0, others: readonly number[]): boolean => chars > longEnd * Math.max(...others);
    if (isLong(lengths[0], lengths.slice(1)) || isLong(lengths.at(-1), lengths.slice(0, -1))) {
      for (const end of ends) penalties.set(index + end, tornListPenalty);
    }
  }
  return penalties;
}
