import { closingMarkClass } from './marks.ts';

/** Marks a caption drops at its ends: these, with spaces. */
const edge = /^[，。；：、\s]+|[，。；：、\s]+$/gu;
/** The same marks before the closing marks that end the caption: ……创新。” keeps only its ”. */
const beforeLastClosing = new RegExp(`[，。；：、]+(${closingMarkClass}+)$`, 'u');
/** A pause inside: the marks, closing marks that follow them, and spaces. 15：30 and 1，300 are none, 282。5 is one. */
const pause = new RegExp(
  `(?:[。；]|(?<!\\d)[，：]|[，：](?!\\d))[，。；：]*(${closingMarkClass}*)\\s*`,
  'gu',
);

/** Without one of these a caption is shown as it is. */
const hasMark = /[，。；：、\s]/u;

/**
 * The on-screen form of a caption's words: ，。；： and 、 dropped at the ends, ，。；： inside turned into one U+3000;
 * 、 inside, ？！, quotes, 《》 and · stay (standards §5).
 */
export function showCaption(text: string): string {
  if (!hasMark.test(text)) return text;
  return text
    .replace(edge, '')
    .replace(beforeLastClosing, '$1')
    .replace(pause, '$1\u3000')
    .replace(/\u3000{2,}/gu, '\u3000')
    .replace(edge, '');
}
