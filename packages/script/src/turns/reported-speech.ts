import { beforeSaying, postAtEndOf, roleName } from '@lanmu/content';
import type { People } from '../people/people.ts';
import type { Words } from '../words/words.ts';
import type { Attribution } from './attribution.ts';
import { beforeColon } from './before-colon.ts';
import { speakerMeaning } from './speaker-meaning.ts';

/** What the shortest beginning of a text means that means something and has a verb of saying behind it: 李明 of 李明说道. */
export function meaningBeforeVerb<Meaning>(
  text: string,
  meaningOf: (before: string) => Meaning | null,
): Meaning | null {
  for (const beginning of beforeSaying(text)) {
    const meaning = meaningOf(beginning);
    if (meaning !== null) return meaning;
  }
  return null;
}

/**
 * Who is said to speak, where a verb stands behind a name that is known or behind posts and a name: 王娜说：, 王娜（点头）说：,
 * 区民政局局长王娜告诉记者：. `isQuoted` is when what they say stands in quotation marks, as in a narration [S409].
 */
export function readReportedSpeech(
  line: Words,
  people: People,
): { attribution: Attribution; isQuoted: boolean } | null {
  const { before, rest } = beforeColon(line) ?? {};
  if (before === undefined || rest === undefined || before.text.includes('，')) return null;
  const meaning = meaningBeforeVerb(before.text, (text) => {
    const found = speakerMeaning(text, people);
    const identity = found?.identity ?? null;
    if (found === null || identity === null || identity.name === roleName[found.role]) return null;
    const isKnown = people.names().has(identity.name) || identity.posts.length > 0;
    return isKnown && identity.posts.every((post) => postAtEndOf(post) !== null) ? found : null;
  });
  if (meaning === null) return null;
  return { attribution: { words: before, ...meaning, rest }, isQuoted: /^[“"]/u.test(rest.text) };
}
