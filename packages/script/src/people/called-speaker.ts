import { roleName, type Role } from '@lanmu/content';
import { endsLikePlace } from '../names/ends-like-place.ts';
import { isInformalName } from '../names/is-informal-name.ts';
import type { Identity } from '../names/read-identity.ts';
import { isSpeechOpening } from '../turns/is-speech-opening.ts';
import { isPasserBy } from '../names/passer-by.ts';
import type { People } from './people.ts';
import { readAddress } from './read-address.ts';
import { voiceOver } from './voice-over.ts';

const nobody: Identity = { name: roleName.interviewee, organization: null, posts: [] };

/** What is heard in a film that is put in. */
const films: ReadonlySet<string> = new Set(['VCR', '短片', '小片']);

const unnamedWords: ReadonlySet<string> = new Set(['插话', '众人', '众', '齐声', '合', '旁人']);

const kin =
  /^(.{2,8}?)的?(?:徒弟|师傅|媳妇|老伴儿?|爱人|妻子|丈夫|儿子|儿媳妇?|女儿|女婿|闺女|父亲|母亲|爸爸|妈妈|爷爷|奶奶|孙子|孙女|哥哥|弟弟|姐姐|妹妹|同事|邻居|同学|战友|家人|家属|亲戚|朋友|老板|司机|助手)$/u;

/** How long a calling before an informal name may be, in characters. */
const longestCalling = 8;

/**
 * Who speaks where words before a colon mean somebody and say no full name: 贺强的徒弟, 网友“小草”, 众人 are heard without
 * one, 锅炉工老马 and 隔壁老王 are called so. Null when they mean nobody.
 */
export function calledSpeaker(text: string, people: People): { role: Role; identity: Identity } | null {
  const plain = text.replace(/[\s\u3000]/gu, '');
  if (films.has(plain.toUpperCase())) return { role: 'reporter', identity: voiceOver };
  const unnamed = { role: 'interviewee' as const, identity: nobody };
  if (unnamedWords.has(plain)) return unnamed;
  const calling = /^([^“”"]+)[“"][^“”"]{1,12}[”"]$/u.exec(plain)?.[1];
  if (calling !== undefined && isPasserBy(calling)) return unnamed;
  const front = kin.exec(plain)?.[1];
  const isSomebody = (name: string): boolean =>
    people.isExpected(name) || isInformalName(name) || readAddress(name) !== null;
  if (front !== undefined && isSomebody(front)) return unnamed;
  for (const length of [4, 3, 2]) {
    const name = plain.slice(-length);
    const before = plain.slice(0, -length);
    const isCalled = before !== '' && before.length <= longestCalling && /^\p{Script=Han}+$/u.test(before);
    if (!isCalled || !isInformalName(name) || isSpeechOpening(before)) continue;
    const isUnit = endsLikePlace(before);
    const identity = { name, organization: isUnit ? before : null, posts: isUnit ? [] : [before] };
    return { role: 'interviewee', identity };
  }
  return null;
}
