import { isInformalName } from '../../names/is-informal-name.ts';
import { mayBeUnreadSpeaker, noNameEnd } from './unread-speaker.ts';

/** What words end with that somebody is called by: 老板娘, 刘家媳妇, 合作社理事长. */
const calling =
  /[人员工民客户主长师生友亲妈爸爷奶婆妻媳妇夫儿女孩娃嫂姐哥弟妹叔伯姨舅娘]$|徒弟|老板|老乡|邻居|同事$/u;

/** Longest calling of somebody before a colon (house): 刘大哥媳妇, 合作社理事长. */
const longestCalling = 6;

/**
 * Who seems to begin to speak in a line, by what stands before its colon: somebody known and a word behind the name
 * (贺强媳妇：), a calling (老板娘：), or whoever could not be read. Null when it is none. A line like that goes on with no
 * sentence, however the one above it ends [S703].
 */
export function beginsLikeSpeaker(text: string, known: ReadonlySet<string>): string | null {
  const unread = mayBeUnreadSpeaker(text, known);
  if (unread !== null) return unread.text;
  const before = /^([\p{Script=Han}“”]{2,20})[：:]/u.exec(text)?.[1];
  if (before === undefined || noNameEnd.test(before)) return null;
  const isKin = [4, 3, 2].some((length) => {
    const name = before.slice(0, length);
    return name.length < before.length && (known.has(name) || isInformalName(name));
  });
  const isCalling = Array.from(before).length <= longestCalling && calling.test(before);
  return isKin || isCalling ? before : null;
}
