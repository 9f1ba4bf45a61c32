import { packedTraditionalCharacters } from './packed-traditional-characters.ts';

const standardForms: ReadonlyMap<string, string> = new Map(
  packedTraditionalCharacters.split(' ').flatMap((group) => {
    const [standard = '', ...others] = Array.from(group);
    return others.map((other): [string, string] => [other, standard]);
  }),
);

/** The character of 通用规范汉字表 that a traditional or variant form outside it stands for; null when none is known. */
export function standardForm(character: string): string | null {
  return standardForms.get(character) ?? null;
}
