import { isName } from '../names/is-name.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import { creditsLine } from './credits-line.ts';
import type { LineReader, LineReading } from './line-reading.ts';
import { mediaHouseAhead } from './media-house.ts';

/** What a line of credits ends with that says what they did: 报道, 摄影报道, 整理, 文/图. */
const ending =
  /(?:(?:采访|摄影|综合|联合|独家|现场)?报道|采访整理|录音整理|文字整理|整理|采写|采编|文\s*[/／]?\s*图|图\s*[/／]?\s*文)[。.]?$/u;

const house = new RegExp(`^${mediaHouseAhead}\\s*(?=\\S)`, 'u');

const labelAhead = /^(?:(?:首席|见习|实习|特约|全媒体|融媒体?|视频)?记者|特?约?通讯员)/u;

/** The names of a text that is nothing else, parted by spaces or marks; null when it is more. */
function namesOf(words: Words): Words[] | null {
  const found = Array.from(words.text.matchAll(/[^\s\u3000、，,]+/gu), ({ 0: name, index }) =>
    sliceWords(words, index, index + name.length),
  );
  return found.length > 0 && found.every(({ text }) => isName(text)) ? found : null;
}

/** Longest line of this kind, in UTF-16 units (house). */
const longest = 200;

/**
 * Credits as scripts close with them: 记者王晓明、实习记者李娜报道, （本报记者 王晓明 整理）, 永宁县融媒体中心 王晓明报道. The house
 * before them and the word behind them say that nobody speaks them; null where neither stands.
 */
export const closingCreditsLine: LineReader = (line): LineReading | null => {
  const { text } = line.words;
  if (text.length > longest) return null;
  const bracket = /^[（(【[]\s*(.*?)\s*[）)】\]]$/u.exec(text);
  const inner = bracket === null ? line.words : withinBrackets(line.words);
  const tailText = ending.exec(inner.text)?.[0] ?? '';
  const tail = sliceWords(inner, inner.text.length - tailText.length);
  const body = trimWords(sliceWords(inner, 0, inner.text.length - tailText.length));
  const houseText = house.exec(body.text)?.[0] ?? '';
  const rest = sliceWords(body, houseText.length);
  const hasHouse = houseText !== '' && !/^本[台报刊网]\s*$/u.test(houseText);
  if (tailText === '' && !(hasHouse && labelAhead.test(rest.text))) return null;
  const read = (words: Words): LineReading | null => {
    const reading = creditsLine({ ...line, words });
    if (reading === null) return null;
    return { ...reading, around: [...reading.around, ...(tailText === '' ? [] : [tail])] };
  };
  const plain = read(body);
  if (plain !== null || !hasHouse) return plain ?? byVerb(body, tail);
  const behind = labelAhead.test(rest.text) ? read(rest) : byVerb(rest, tail);
  return behind?.kind === 'credits'
    ? { ...behind, house: trimWords(sliceWords(body, 0, houseText.length)) }
    : null;
};

/** The words between the brackets that a line is. */
function withinBrackets(words: Words): Words {
  return trimWords(sliceWords(words, 1, words.text.length - 1));
}

/** Names and what they did, with no word before them: 王晓明 李娜 报道; the verb is the label. */
function byVerb(names: Words, tail: Words): LineReading | null {
  const found = namesOf(names);
  const label = sliceWords(tail, 0, tail.text.replace(/[。.]$/u, '').length);
  if (found === null || label.text === '') return null;
  const role = label.text.endsWith('整理') ? 'crew' : 'reporter';
  return {
    kind: 'credits',
    credits: [{ label, role, names: found }],
    notes: [],
    around: [],
    isBehindCue: false,
  };
}
