import { packedStandardCharacters } from './packed-standard-characters.ts';

const group = /^([a-z]+)(.+)$/u;

/** The 8,105 characters of 通用规范汉字表 (standards §7), each with the sounds it may have, in pinyin without tones. */
export const standardCharacters: ReadonlyMap<string, readonly string[]> = (() => {
  const sounds = new Map<string, string[]>();
  for (const packed of packedStandardCharacters.split(' ')) {
    const [, sound = '', characters = ''] = group.exec(packed) ?? [];
    for (const character of characters) sounds.set(character, [...(sounds.get(character) ?? []), sound]);
  }
  return sounds;
})();
