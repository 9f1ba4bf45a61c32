import { standardCharacters } from '../standard-characters.ts';

/** Characters of names that are taken for one another when read or typed by shape. */
const lookAlikes =
  '未末 天夭 士土 冶治 崇祟 颖颍 戊戌戍 日曰 己已巳 旻昊 玫玖 宣宜 冬东 凤风 孟盂 赢羸 折析 洋祥 帅师 茜苒 昌冒 栗粟 侯候 汩汨 薛薜 郝赫'.split(
    ' ',
  );

/** Endings that many speakers do not tell apart. */
function plainSound(sound: string): string {
  return sound.replace(/(?<=[ie])ng$/, 'n');
}

/** Whether two characters are taken for one another: they sound alike, tones aside, or look alike. */
export function areAlike(one: string, other: string): boolean {
  if (lookAlikes.some((group) => group.includes(one) && group.includes(other))) return true;
  const sounds = (standardCharacters.get(one) ?? []).map(plainSound);
  return (standardCharacters.get(other) ?? []).some((sound) => sounds.includes(plainSound(sound)));
}
