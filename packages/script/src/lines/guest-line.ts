import { bareIdentity } from '../names/bare-identity.ts';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import type { Identity } from '../names/read-identity.ts';
import { readDek } from '../people/read-dek.ts';
import { sliceWords, trimWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

const bullets = '^[▶►▲▷★☆●○■□◆◇•·※]*\\s*';

const kinds =
  '(?:(?:本期|本台|现场|特邀|访谈|受访|对话|做客|采访)*嘉\\s*宾|受访者|受访人|被采访[者人]|采访对象|访谈对象)';

/** 嘉宾：, 【嘉宾】 with a colon behind or without, ▶ 本期嘉宾：. */
const label = new RegExp(`${bullets}(?:【\\s*${kinds}\\s*】\\s*[：:]?|${kinds}\\s*[：:])\\s*`, 'u');

/** Longest line of guests, in UTF-16 units (house). */
const longest = 160;

/** Whether a label says that a guest is named, not that one speaks: 访谈嘉宾, 本期嘉宾. */
const introduces = /^[^\p{L}]*(?:本期|本台|特邀|访谈|对话|做客)/u;

/** Bare names with 、 or a space between, none of them a word of the language. */
function bareNames(text: string, isSure: boolean): Identity[] {
  const parts = text.split(/[\s、，,]+/u);
  // 高　峰 is one name, padded.
  const names = parts.every((part) => Array.from(part).length === 1) ? [parts.join('')] : parts;
  if (!names.every((name) => isName(name) && (isSure || !isWord(name)))) return [];
  return names.map((name) => bareIdentity(name));
}

/** 嘉宾：永宁县委书记 高　峰: a line that says who is interviewed; 嘉宾：大家好。 is what a guest says. */
export const guestLine: LineReader = ({ words }) => {
  const marker = label.exec(words.text)?.[0];
  if (marker === undefined || words.text.length > longest) return null;
  const text = trimWords(sliceWords(words, marker.length));
  if (text.text === '' || /[。！？!?；;：:“”…—]/u.test(text.text)) return null;
  const described = readDek(text.text);
  const guests =
    described.length > 0
      ? described
      : bareNames(text.text, introduces.test(marker) || /[\s\u3000]/u.test(text.text));
  if (guests.length === 0) return null;
  return { kind: 'guests', label: sliceWords(words, 0, marker.length), text, guests };
};
