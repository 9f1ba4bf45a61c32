import { readIdentity, type Identity } from '../names/read-identity.ts';
import { readIdentities } from './read-identities.ts';

/** How a 专访 line begins before it says whom. */
export const dekOpening =
  /^(?:(?:本台|本报|本刊|记者|独家|特别|人物)*(?:专访|访谈|访问|采访|对话|对谈|访|记))\s*/u;

/** A name whose characters stand apart, 高　峰, between spaces and marks. */
const padded =
  /(?<=^|[\s\u3000])\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,2}(?=$|[\s\u3000、，,；;和与及])/gu;

/**
 * Who is interviewed, by the line under the headline: 专访区民政局党组书记、局长王娜, or several of them with 、 or 和 between.
 * Empty when the line names nobody.
 */
export function readDek(text: string): Identity[] {
  const words = text.replace(dekOpening, '');
  // 局长 王娜　副局长 李 明, with nothing but a space between the two, and spaces inside a name.
  const closed = words.replace(padded, (name) => name.replace(/[\s\u3000]/gu, ''));
  const parted = readIdentities(closed.replace(/[\s\u3000]+/gu, '；'), (part) =>
    readIdentity(part.replaceAll('；', ' ')),
  );
  return parted.length > 1 ? parted : readIdentities(words);
}
