import type { Role } from '@lanmu/content';
import type { Coverage } from '../coverage/coverage.ts';
import type { ColumnReading, CreditReading, LeftOutReason } from '../lines/line-reading.ts';
import { isName } from '../names/is-name.ts';
import { readDek } from '../people/read-dek.ts';
import { People } from '../people/people.ts';
import { readAttribution, type Attribution } from '../turns/attribution.ts';
import type { Doubt } from '../turns/doubt.ts';
import { isOver, jointOf } from '../turns/heal.ts';
import type { Paragraph } from '../turns/paragraph.ts';
import { joinWords, type Words } from '../words/words.ts';
import type { ReadLine, Section } from './section.ts';

/** A turn as it was read: who speaks (by name, or by role alone) and what they say, paragraph by paragraph. */
export type TurnDraft = {
  role: Role;
  name: string | null;
  attribution: Words | null;
  number: number;
  paragraphs: Paragraph[];
};

/** One interview as it was read, before ids are given. */
export type SectionDraft = {
  headline: readonly Words[];
  number: number;
  dek: Words | null;
  credits: readonly CreditReading[];
  turns: readonly TurnDraft[];
  people: People;
  /** Words that name somebody and are in no part of the document: a second 专访 line, a name with nothing said. */
  mentions: readonly { name: string; words: Words }[];
};

function isStyledHeading({ style, words }: ReadLine): boolean {
  return style.place === 'heading' || (style.boldChars >= words.text.length && words.text.length > 0);
}

/**
 * Names in front of a colon that nothing else in the script explains (张三： twice or more), with the line of the first.
 * Once may be anything; who is named again and again speaks.
 */
function shortNames(lines: readonly ReadLine[], people: People): Map<string, number> {
  const known = people.names();
  const found = lines.flatMap(({ reading, words, number }) => {
    const name =
      reading.kind === 'text' ? /^([\p{Script=Han}·]{2,8})\s*[：:]/u.exec(words.text)?.[1] : undefined;
    return name !== undefined && isName(name) && !known.has(name) ? [{ name, number }] : [];
  });
  const again = found.filter(({ name }, i) => found.findIndex((other) => other.name === name) < i);
  const names = new Set(again.map(({ name }) => name));
  return new Map(
    found
      .filter(({ name }) => names.has(name))
      .toReversed()
      .map(({ name, number }) => [name, number]),
  );
}

/** Reads one interview: people from the 专访 line and the credits first, then who says what. */
export function readSection(
  section: Section,
  options: {
    coverage: Coverage;
    doubts: Doubt[];
    /** Takes a line that names the column; false when it was named before. */
    nameColumn: (column: ColumnReading) => boolean;
  },
): SectionDraft {
  const { coverage, doubts, nameColumn } = options;
  const { lines, headline, number } = section;
  const people = new People();
  const credits: CreditReading[] = [];
  const turns: TurnDraft[] = [];
  const mentions: { name: string; words: Words }[] = [];
  let dek: Words | null = null;
  /** A cue (【同期】) that waits for what is said. */
  let cue: { role: Role; number: number } | null = null;
  const leaveOut = (words: Words, reason: LeftOutReason, at: number): void => {
    coverage.cover(words, 'left-out', { reason });
    const severity = reason === 'unplaced' ? 'warning' : 'info';
    doubts.push({
      code: `script-left-out`,
      severity,
      number: at,
      params: { reason, text: words.text.slice(0, 30) },
    });
  };
  for (const { reading } of lines) {
    if (reading.kind === 'dek')
      for (const identity of readDek(reading.text.text)) {
        people.enter(identity, 'interviewee');
        mentions.push({ name: identity.name, words: reading.text });
      }
    if (reading.kind === 'credits') {
      for (const { role, names } of reading.credits) {
        for (const { text } of names) {
          people.enter({ name: text.replace(/[\s\u3000]/gu, ''), organization: null, posts: [] }, role);
        }
      }
    }
  }
  for (const [name, at] of shortNames(lines, people)) {
    people.enter({ name, organization: null, posts: [] }, 'interviewee');
    doubts.push({ code: 'script-speaker-undescribed', severity: 'warning', number: at, params: { name } });
  }
  const open = (turn: TurnDraft): void => {
    turns.push(turn);
    cue = null;
  };
  const attributed = ({ words, role, identity }: Attribution, at: number): void => {
    if (identity !== null) people.enter(identity, role);
    open({ role, name: identity?.name ?? null, attribution: words, number: at, paragraphs: [] });
  };
  const say = (words: Words, line: ReadLine): void => {
    if (words.text === '') return;
    const turn = turns.at(-1);
    const paragraph = {
      words,
      isHeading: isStyledHeading(line),
      isCell: line.style.place === 'cell',
      number: line.number,
    };
    if (turn === undefined || cue !== null) {
      open({
        role: cue?.role ?? 'host',
        name: null,
        attribution: null,
        number: line.number,
        paragraphs: [paragraph],
      });
      return;
    }
    const before = turn.paragraphs.at(-1);
    const earlier = turn.paragraphs.at(-2);
    if (before === undefined) {
      turn.paragraphs.push(paragraph);
      return;
    }
    const beganAnew = earlier === undefined || isOver(earlier.words.text) || earlier.isHeading;
    const { joins, doubt } = jointOf({ before, beganAnew, line: paragraph });
    if (!joins) {
      turn.paragraphs.push(paragraph);
      return;
    }
    turn.paragraphs[turn.paragraphs.length - 1] = { ...before, words: joinWords(before.words, words) };
    doubts.push({
      code: doubt ? 'script-lines-joined-doubtful' : 'script-lines-joined',
      severity: doubt ? 'warning' : 'info',
      number: line.number,
      params: { before: before.words.text.slice(-12), after: words.text.slice(0, 12) },
    });
  };
  for (const line of lines) {
    const { reading, words } = line;
    switch (reading.kind) {
      case 'dek':
        if (dek === null) dek = reading.text;
        else leaveOut(words, 'unplaced', line.number);
        break;
      case 'credits':
        credits.push(...reading.credits);
        break;
      case 'column':
        if (!nameColumn(reading)) leaveOut(words, 'running-head', line.number);
        break;
      case 'leftOut':
        leaveOut(words, reading.reason, line.number);
        break;
      case 'cue': {
        coverage.cover(reading.marker, 'structure');
        if (reading.role === null) {
          if (reading.rest.text !== '') leaveOut(reading.rest, 'on-screen', line.number);
          break;
        }
        cue = { role: reading.role, number: line.number };
        const attribution = readAttribution(reading.rest, people);
        if (attribution !== null) attributed(attribution, line.number);
        say(attribution?.rest ?? reading.rest, line);
        break;
      }
      case 'text': {
        const attribution = readAttribution(words, people);
        if (attribution !== null) attributed(attribution, line.number);
        say(attribution?.rest ?? words, line);
      }
    }
  }
  for (const { name, paragraphs, attribution, number: at } of turns) {
    if (paragraphs.length > 0) continue;
    if (name !== null && attribution !== null) mentions.push({ name, words: attribution });
    // Of the other turns their place in the document is noted with it.
    if (attribution !== null) coverage.cover(attribution, 'attribution');
    const params = { text: attribution?.text ?? '' };
    doubts.push({ code: 'script-turn-empty', severity: 'warning', number: at, params });
  }
  return {
    headline,
    number,
    dek,
    credits,
    turns: turns.filter(({ paragraphs }) => paragraphs.length > 0),
    people,
    mentions: mentions.filter(({ words }) => words !== dek),
  };
}
