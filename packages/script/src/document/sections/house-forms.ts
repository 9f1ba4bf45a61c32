import { mediaHouse } from '../../lines/media-house.ts';
import { beginsSpeech } from './begins-speech.ts';
import type { ReadLine } from './section.ts';

/** The name of a form that a house writes its scripts on: 青河县广播电视台新闻稿. */
const form = new RegExp(
  `^${mediaHouse}(?:新闻|节目|栏目|专题|访谈|电视|播出|口播|采访|审片)*(?:稿件?|文稿|稿纸|稿签|文案|脚本)$`,
  'u',
);

/** Longest name of a form, in UTF-16 units (house). */
const longest = 40;

/** Lines with those marked as left out that name the form a script is written on, before speaking begins [S106]. */
export function withoutHouseForms(lines: readonly ReadLine[]): ReadLine[] {
  const begins = lines.findIndex(beginsSpeech);
  return lines.map((line, i): ReadLine => {
    const { reading, words } = line;
    const mayBe = reading.kind === 'text' && words.text.length <= longest && (begins === -1 || i < begins);
    return mayBe && form.test(words.text)
      ? { ...line, reading: { kind: 'leftOut', reason: 'imprint' } }
      : line;
  });
}
