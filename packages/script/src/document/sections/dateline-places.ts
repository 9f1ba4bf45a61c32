import { joinWords } from '../../words/words.ts';
import type { ReadLine } from './section.ts';

/** What stands before the word of a kind of place anywhere in a script, two characters and three: 柳湾 of 柳湾镇. */
function placesIn(lines: readonly ReadLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of lines) {
    for (const { index } of words.text.matchAll(/[省市县区镇乡村]/gu)) {
      for (const length of [2, 3]) if (index >= length) found.add(words.text.slice(index - length, index));
    }
  }
  return found;
}

/**
 * Lines of credits without the place that stands last before 报道 and looks like a name: 记者王晓明 柳湾报道, where the script
 * speaks of 柳湾镇 [S601].
 */
export function withoutDatelinePlaces(lines: readonly ReadLine[]): ReadLine[] {
  const hasDateline = lines.some(
    ({ reading }) => reading.kind === 'credits' && reading.around.some(({ text }) => /报道/u.test(text)),
  );
  if (!hasDateline) return [...lines];
  const places = placesIn(lines);
  return lines.map((line): ReadLine => {
    const { reading } = line;
    if (reading.kind !== 'credits' || !reading.around.some(({ text }) => /报道/u.test(text))) return line;
    const last = reading.credits.at(-1);
    const place = last?.names.at(-1);
    const isAlone = last === undefined || last.names.length < 2;
    if (place === undefined || isAlone || !places.has(place.text)) return line;
    const credits = [...reading.credits.slice(0, -1), { ...last, names: last.names.slice(0, -1) }];
    const house = reading.house === undefined ? place : joinWords(reading.house, place);
    return { ...line, reading: { ...reading, credits, house } };
  });
}
