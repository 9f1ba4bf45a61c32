import { postAtEndOf } from '@lanmu/content';
import { findWords } from '../../words/find-words.ts';
import { joinWords, sliceWords, trimWords, type Words } from '../../words/words.ts';

/** The words without the spaces in them. */
function withoutSpaces(words: Words): Words {
  const letters = Array.from(words.text.matchAll(/[^\s\u3000]+/gu), ({ index, 0: { length } }) =>
    sliceWords(words, index, index + length),
  );
  return joinWords(...letters);
}

/**
 * A 专访 line without the spaces that set names to one width (局长　耿 直): those inside names, and those between a post
 * and a name, where the graphics set their own.
 */
export function closeNames(dek: Words, names: readonly string[]): Words {
  return names.reduce((words, name) => {
    const found = findWords(words, name);
    if (found === null) return words;
    const before = sliceWords(words, 0, found.at);
    const isBehindPost = postAtEndOf(before.text.trimEnd()) !== null;
    const behind = sliceWords(words, found.end);
    return joinWords(isBehindPost ? trimWords(before) : before, withoutSpaces(found.words), behind);
  }, dek);
}
