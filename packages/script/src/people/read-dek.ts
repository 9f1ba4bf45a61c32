import { readIdentity, type Identity } from '../names/read-identity.ts';
import { readIdentities } from './read-identities.ts';

/** How a 专访 line begins before it says whom. */
export const dekOpening =
  /^(?:(?:本台|本报|本刊|记者|独家|特别|人物)*(?:专访|访谈|访问|采访|对话|对谈|访|记))\s*/u;

/**
 * Who is interviewed, by the line under the headline: 专访区民政局党组书记、局长王娜, or several of them with 、 or 和 between.
 * Empty when the line names nobody.
 */
export function readDek(text: string): Identity[] {
  const words = text.replace(dekOpening, '');
  const parted = words.split(/[\s\u3000]+/u).map((part) => readIdentity(part));
  const whole = parted.filter((identity) => identity !== null);
  // 局长王娜　副局长李明, with nothing but a space between the two.
  if (whole.length > 1 && whole.length === parted.length) return whole;
  return readIdentities(words);
}
