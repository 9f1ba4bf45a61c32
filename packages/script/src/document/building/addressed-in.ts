import { postAtEndOf } from '@lanmu/content';
import type { People } from '../../people/people.ts';
import { candidatesOf } from '../../people/candidates-of.ts';

/** Longest form of address, in characters: a name of four and 党组书记. */
const longest = 8;

/** Where a form of address may begin: at the beginning, behind a mark, and behind 请 and 请问. */
const mayBegin = /(?:^|[。！？!?；;，,：:…”]|请问|有请|先请|请|问问|欢迎)$/u;

/** What stands behind a form of address: a mark, or 您 and 请. */
const mayEnd = /^(?:[，,：:！!？?。]|$|[您你请]|先|来|谈谈|介绍|说说|讲讲)/u;

/** Who is meant by 孟局长, 孟庆丰 or 孟庆丰局长; null when it is nobody, or several. */
function meant(text: string, named: readonly string[], people: People): string | null {
  const name = named.find((each) => text.startsWith(each));
  if (name !== undefined) {
    const behind = text.slice(name.length);
    return behind === '' || postAtEndOf(behind) === behind ? name : null;
  }
  const [one, another] = candidatesOf(text, people).filter((each) => named.includes(each));
  return another === undefined ? (one ?? null) : null;
}

/** Those of some people whom a question addresses (宋局长，门诊呢？), in order and each once. */
export function addressedIn(question: string, named: readonly string[], people: People): string[] {
  const text = question.replace(/[\s\u3000]/gu, '');
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin.test(text.slice(Math.max(0, at - 2), at))) continue;
    for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
      if (!mayEnd.test(text.slice(at + length))) continue;
      const name = meant(text.slice(at, at + length), named, people);
      if (name === null) continue;
      if (!found.includes(name)) found.push(name);
      break;
    }
  }
  return found;
}
