/** Radicals that stand for a character when text is copied out of a PDF and that no normalisation turns back. */
const radicals = new Map(
  [
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
  ].map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** A compatibility ideograph or a radical, which looks like a character and is another one to every search (standards §7). */
export const compatibilityCharacter = /[\u2E80-\u2FD5\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/** The character that a compatibility ideograph or a radical stands for; null when it is one of its own (﨎 and others). */
export function compatibilityForm(character: string): string | null {
  const form = radicals.get(character) ?? character.normalize('NFKC');
  return form === character ? null : form;
}
