import { isName } from '../../names/is-name.ts';
import { isWord } from '../../names/is-word.ts';
import { introducedAs, introductionOf, type Introduction } from '../../people/introductions.ts';
import type { People } from '../../people/people.ts';
import { readAddress } from '../../people/read-address.ts';
import { candidatesOf } from '../../people/candidates-of.ts';
import { sourceLimits } from '../../source/source-limits.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { lineBeforeColon } from './line-before-colon.ts';
import type { ReadLine } from '../sections/section.ts';

/** Whom a bare name, or a family name and a post, before a colon means by what the script says elsewhere; null when nobody. */
function introduced(before: string, texts: readonly string[], people: People): Introduction | null {
  if (people.isExpected(before)) return null;
  const address = readAddress(before);
  if (address !== null) {
    if (candidatesOf(before, people).length > 0) return null;
    const [one, another] = introducedAs(address, texts);
    return another === undefined ? (one ?? null) : null;
  }
  // 许家栋书记：
  const names = [2, 3, 4]
    .map((length) => before.slice(0, length))
    .filter((each) => isName(each) && !isWord(each));
  const name = names.toReversed().find((each) => {
    const behind = before.slice(each.length);
    return behind === '' || introducesBy(behind, each, texts);
  });
  return name === undefined || people.isExpected(name) ? null : introductionOf(name, texts);
}

/** Whether a name is introduced with the post that stands behind it before a colon: 许家栋 with 镇党委书记 for 许家栋书记. */
function introducesBy(behind: string, name: string, texts: readonly string[]): boolean {
  return introductionOf(name, texts)?.identity.posts.some((post) => post.endsWith(behind)) ?? false;
}

/** A name alone behind a cue: 【同期】何建平. */
function nameAlone({ reading }: ReadLine): string | null {
  return reading.kind === 'cue' && reading.role === 'interviewee' ? reading.rest.text : null;
}

/**
 * Enters those who speak by a bare name (方志国：) or by family name and post (刘书记：) and whom what is said introduces with
 * a post (今天邀请到了镇农技站站长方志国), each told once [S415].
 */
export function enterIntroduced(
  lines: readonly ReadLine[],
  { people, doubts }: { people: People; doubts: Doubt[] },
): void {
  const texts = lines.flatMap(({ reading, words }) => {
    if (reading.kind !== 'text' && reading.kind !== 'cue') return [];
    const said = reading.kind === 'cue' ? reading.rest : words;
    // 【同期】学生家长 马丽 says who speaks.
    return /[，,。！？!?]/u.test(said.text) ? [said.text.replace(/[\s\u3000]/gu, '')] : [];
  });
  const befores = new Map<string, number>();
  for (const line of lines) {
    const before = (lineBeforeColon(line) ?? nameAlone(line) ?? '').replace(/[\s\u3000]/gu, '');
    if (/^\p{Script=Han}{2,7}$/u.test(before) && !befores.has(before)) befores.set(before, line.number);
  }
  // An interview of more people than any has is refused.
  if (befores.size > sourceLimits.people) return;
  for (const [before, number] of befores) {
    const found = introduced(before, texts, people);
    if (found === null) continue;
    people.enter(found.identity, 'interviewee');
    const params = { text: before, name: found.identity.name, words: found.words };
    doubts.push({ code: 'script-speaker-introduced', severity: 'warning', number, params });
  }
}
