import type { Coverage } from '../../coverage/coverage.ts';
import { People } from '../../people/people.ts';
import { postsBeforeName } from '../../people/posts-before-name.ts';
import { dekOpening } from '../../people/read-dek.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { sliceWords, type Words } from '../../words/words.ts';
import type { ColumnNaming } from '../sections/column-naming.ts';
import { bareIdentity } from '../../names/bare-identity.ts';
import { closeNames } from './close-names.ts';
import { cueNames } from '../named/cue-names.ts';
import { dekLines } from '../sections/dek-lines.ts';
import { enterByRole } from '../named/enter-by-role.ts';
import { announceNamed } from '../named/announce-named.ts';
import { enterIntroduced } from '../named/enter-introduced.ts';
import { enterNamed } from '../named/enter-named.ts';
import { evidentNames } from '../named/evident-names.ts';
import type { Mention } from './mention.ts';
import type { SectionDraft } from './section-draft.ts';
import { SectionReader } from './section-reader.ts';
import type { ReadLine, Section } from '../sections/section.ts';
import type { TurnDraft } from './turn-draft.ts';

/** Notes the two lines that a headline was put together of, which might have been two things [S101]. */
function tellHeadlineLines({ headline: [first, second], number }: Section, doubts: Doubt[]): void {
  if (first === undefined || second === undefined) return;
  const params = { first: first.text, second: second.text };
  doubts.push({ code: 'script-headline-lines', severity: 'info', number, params });
}

/** What the 专访 lines show: names closed, and the word 专访 once; each line's words apart. */
function shownDek(
  lines: Iterable<ReadLine>,
  { people, coverage }: { people: People; coverage: Coverage },
): Words[] {
  const names = people.inRole('interviewee');
  return Array.from(lines).flatMap(({ reading }, i): Words[] => {
    if (reading.kind !== 'dek') return [];
    const opening = i === 0 ? '' : (dekOpening.exec(reading.text.text)?.[0] ?? '');
    coverage.cover(sliceWords(reading.text, 0, opening.length), 'structure');
    return [closeNames(sliceWords(reading.text, opening.length), names)];
  });
}

/** Describes those whom only a name before a colon shows, by the 专访 line where it can; who stays unexplained is told [S407]. */
function describeEvident(
  evident: ReadonlyMap<string, number>,
  options: { dek: readonly Words[]; people: People; doubts: Doubt[] },
): void {
  const { dek, people, doubts } = options;
  for (const [name, number] of evident) {
    const line = dek.find(({ text }) => text.endsWith(name))?.text ?? '';
    people.enter({ name, ...postsBeforeName(line, name) }, 'interviewee');
    if (people.isDescribed(name)) continue;
    doubts.push({ code: 'script-speaker-undescribed', severity: 'warning', number, params: { name } });
  }
}

/** Tells the turns with nothing said, which are left out; gives the names that they mention. */
function leaveOutEmpty(
  turns: readonly TurnDraft[],
  { coverage, doubts }: { coverage: Coverage; doubts: Doubt[] },
): Mention[] {
  return turns.flatMap(({ name, paragraphs, attribution, number }): Mention[] => {
    if (paragraphs.length > 0) return [];
    // Of the other turns their place in the document is noted with it.
    if (attribution !== null) coverage.cover(attribution, 'attribution');
    const params = { text: attribution?.text ?? '' };
    doubts.push({ code: 'script-turn-empty', severity: 'warning', number, params });
    return name === null || attribution === null ? [] : [{ name, words: attribution }];
  });
}

/** Reads one interview: people from the 专访 line and the credits first, then who says what. */
export function readSection(
  section: Section,
  options: {
    coverage: Coverage;
    doubts: Doubt[];
    naming: ColumnNaming;
  },
): SectionDraft {
  const { coverage, doubts } = options;
  const { lines, headline, headlineMarks, number } = section;
  const people = new People();
  enterNamed(lines, people);
  enterByRole(lines, people);
  announceNamed(lines, people);
  enterIntroduced(lines, { people, doubts });
  const evident = evidentNames(lines, people);
  const cued = cueNames(lines, people);
  for (const [name, { number: at, role }] of cued) {
    if (role === 'interviewee') {
      if (!evident.has(name)) evident.set(name, at);
      continue;
    }
    // 【主持人】方晴 says of 方晴： that it is the host.
    evident.delete(name);
    people.enter(bareIdentity(name), role);
  }
  for (const name of evident.keys()) people.enter(bareIdentity(name), 'interviewee');
  for (const words of headlineMarks) coverage.cover(words, 'structure');
  tellHeadlineLines(section, doubts);
  const shown = new Set(dekLines(lines));
  const reader = new SectionReader({ ...options, people, dekLines: shown });
  for (const [i, line] of lines.entries()) reader.read(line, lines[i + 1]);
  const { credits } = reader;
  const dek = shownDek(shown, { people, coverage });
  describeEvident(evident, { dek, people, doubts });
  const turns = reader.finishTurns();
  return {
    headline,
    number,
    dek,
    credits,
    turns: turns.filter(({ paragraphs }) => paragraphs.length > 0),
    people,
    mentions: [...reader.mentions, ...leaveOutEmpty(turns, options)],
  };
}
