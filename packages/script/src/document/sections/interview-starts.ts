import { isWord } from '../../names/is-word.ts';
import { dekOpening, readDek } from '../../people/read-dek.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { beginsSpeech } from './begins-speech.ts';
import { mayBeTitle } from './may-be-title.ts';
import { namesInterviewee } from './names-interviewee.ts';
import type { ReadLine } from './section.ts';
import { titleStart } from './title-start.ts';

/** Where an interview begins: its headline, and the line below it that shows that it is one. */
export type InterviewStart = { title: number; head: number };

/** Whether a line goes between a headline and what is said: credits, guests, a 专访 line. */
function isOfHead({ reading }: ReadLine): boolean {
  return reading.kind === 'credits' || reading.kind === 'guests' || reading.kind === 'dek';
}

/** Indices of lines that head an interview by themselves: the 专访 line, or credits and guests under a headline. */
function heads(lines: readonly ReadLine[]): number[] {
  let hasBegun = false;
  return lines.flatMap((line, i) => {
    const { reading } = line;
    const wasBegun = hasBegun;
    hasBegun ||= beginsSpeech(line);
    if (reading.kind === 'dek') return [i];
    if (reading.kind !== 'credits' && reading.kind !== 'guests') return [];
    // Behind 【字幕】 they may come anywhere in what is said.
    if (reading.kind === 'credits' && reading.isBehindCue && wasBegun) return [];
    const above = lines[i - 1];
    const isUnderTitle = above !== undefined && mayBeTitle(above) && !/[。！？]$/u.test(above.words.text);
    const below = lines.slice(i + 1).find((other) => !isOfHead(other));
    const near = [below, lines[i + 2]];
    const goesOn = near.some((other) => other?.reading.kind === 'text' || other?.reading.kind === 'cue');
    return isUnderTitle && goesOn ? [i] : [];
  });
}

/** How many lines before each are somebody's words, so that no stretch is looked through twice. */
function wordsBefore(lines: readonly ReadLine[]): number[] {
  let count = 0;
  return [...lines, null].map((line) => {
    const before = count;
    if (line?.reading.kind === 'text' || line?.reading.kind === 'cue') count += 1;
    return before;
  });
}

/** Whether a line with a dash surely says whom an interview is with: 满意 in ——让群众满意 is a word and nobody. */
function surelyNames({ reading }: ReadLine): boolean {
  if (reading.kind !== 'dek') return false;
  const { text } = reading.text;
  if (/^(?:本台|本报|本刊|记者|独家|特别|人物)*(?:专访|访谈)/u.test(text)) return true;
  const isOpened = dekOpening.test(text);
  return readDek(text).some(({ name }) => isOpened || !isWord(name));
}

/** Whether a headline in the middle of a script, set apart, has the beginning of an interview below its dash line. */
function isSetApart(lines: readonly ReadLine[], { title, head }: InterviewStart): boolean {
  const [above, below] = [lines[title], lines[head + 1]];
  if (above === undefined || below === undefined) return false;
  if (above.gapLines === 0 && above.style.place !== 'heading') return false;
  return isOfHead(below) || below.reading.kind === 'cue' || /^.{1,40}[：:]/u.test(below.words.text);
}

/**
 * Starts with one for each line that says itself that it is a headline (标题：) and heads none of them yet: whatever stands
 * above it, it begins an interview, and nobody's words [S106].
 */
function withTitles(lines: readonly ReadLine[], starts: readonly InterviewStart[]): InterviewStart[] {
  const spokenBefore = wordsBefore(lines);
  const settled: InterviewStart[] = [];
  const waiting = [...starts];
  for (const [i, { reading }] of lines.entries()) {
    while (waiting[0] !== undefined && waiting[0].title <= i) settled.push(...waiting.splice(0, 1));
    const last = settled.at(-1);
    if (reading.kind !== 'title' || (last !== undefined && i < last.head)) continue;
    const next = waiting[0];
    // Nobody's words between: credits or a 专访 line above the headline, or a line of it below, belong to this one.
    if (next !== undefined && spokenBefore[next.title] === spokenBefore[i]) {
      waiting.splice(0, 1, { title: i, head: i + 1 });
      continue;
    }
    if (last !== undefined && spokenBefore[last.head] === spokenBefore[i]) settled.pop();
    settled.push({ title: i, head: i + 1 });
  }
  return [...settled, ...waiting];
}

/**
 * Where the interviews of a script begin [S101]. A dash in the middle of what somebody says begins none unless it says
 * whom one is with: such lines are given back as text, and told where they look like the line under a headline [S105].
 */
export function interviewStarts(
  lines: readonly ReadLine[],
  doubts: Doubt[],
): { lines: ReadLine[]; starts: InterviewStart[] } {
  const starts: InterviewStart[] = [];
  const spokenBefore = wordsBefore(lines);
  const spoken = new Set<number>();
  const begins = lines.findIndex(beginsSpeech);
  for (const head of heads(lines)) {
    const line = lines[head];
    if (line === undefined) continue;
    const from = starts.at(-1)?.head ?? -1;
    const title = titleStart(lines, head, from + 1);
    const isDek = line.reading.kind === 'dek';
    if (title === head && !isDek) continue;
    const before = lines[from];
    // Another 专访 line or one under credits, nobody's words between, belongs to the interview that has begun.
    if (title === head && before !== undefined && spokenBefore[from] === spokenBefore[head]) continue;
    const hasBegun = begins !== -1 && begins < title;
    const isSure = surelyNames(line) || (title < head && isSetApart(lines, { title, head }));
    if (isDek && (hasBegun || starts.length > 0) && !isSure) {
      // ——这就是我们的答案, in the middle of what somebody says.
      spoken.add(head);
      const isDoubtful = title < head || line.gapLines > 0 || namesInterviewee(line);
      const params = { text: line.words.text };
      if (isDoubtful) {
        doubts.push({ code: 'script-dash-spoken', severity: 'warning', number: line.number, params });
      }
      continue;
    }
    // Credits between a line that nobody marked and the headline belong to the headline.
    const isAboveTitle = before !== undefined && before.reading.kind !== 'dek' && isDek;
    if (isAboveTitle && spokenBefore[from] === spokenBefore[title]) starts.pop();
    starts.push({ title, head });
  }
  const said = lines.map((line, i): ReadLine =>
    spoken.has(i) ? { ...line, reading: { kind: 'text' } } : line,
  );
  return { lines: said, starts: withTitles(said, starts) };
}
