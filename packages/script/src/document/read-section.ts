import { roleName, type Role } from '@lanmu/content';
import type { Coverage } from '../coverage/coverage.ts';
import type { ColumnReading, CreditReading, LeftOutReason } from '../lines/line-reading.ts';
import { postAtEndOf } from '../names/posts.ts';
import { readDek } from '../people/read-dek.ts';
import { People } from '../people/people.ts';
import { roleWordAt } from '../people/role-words.ts';
import { postsBeforeName } from '../people/posts-before-name.ts';
import { readAttribution, type Attribution } from '../turns/attribution.ts';
import { readCueSpeaker } from '../turns/cue-speaker.ts';
import type { Doubt } from '../turns/doubt.ts';
import { jointOf } from '../turns/heal.ts';
import { OpenParagraph } from '../turns/open-paragraph.ts';
import type { Paragraph } from '../turns/paragraph.ts';
import type { Words } from '../words/words.ts';
import { evidentNames } from './evident-names.ts';
import { mayBeUnreadSpeaker } from './unread-speaker.ts';
import type { ReadLine, Section } from './section.ts';

/** A turn as it was read: who speaks (by name, or by role alone) and what they say, paragraph by paragraph. */
export type TurnDraft = {
  role: Role;
  name: string | null;
  attribution: Words | null;
  number: number;
  paragraphs: readonly Paragraph[];
};

/** A turn while lines are added to it. */
type OpenTurn = Omit<TurnDraft, 'paragraphs'> & { paragraphs: OpenParagraph[] };

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
  const { lines, headline, headlineMarks, number } = section;
  const people = new People();
  const credits: CreditReading[] = [];
  const turns: OpenTurn[] = [];
  const mentions: { name: string; words: Words }[] = [];
  let dek: Words | null = null;
  /** Whether words for the screen are awaited, after 【字幕】 alone on its line. */
  let isOnScreen = false;
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
  const evident = evidentNames(lines, people);
  for (const name of evident.keys()) people.enter({ name, organization: null, posts: [] }, 'interviewee');
  for (const words of headlineMarks) coverage.cover(words, 'structure');
  const [firstLine, secondLine] = headline;
  if (firstLine !== undefined && secondLine !== undefined) {
    const params = { first: firstLine.text, second: secondLine.text };
    doubts.push({ code: 'script-headline-lines', severity: 'info', number, params });
  }
  const open = (turn: OpenTurn): void => {
    turns.push(turn);
    cue = null;
  };
  const attributed = ({ words, role, identity }: Attribution, at: number): void => {
    if (identity !== null) people.enter(identity, role);
    if (identity?.name === roleName.interviewee) {
      const params = { role: roleName[role] };
      doubts.push({ code: 'script-speaker-nameless', severity: 'warning', number: at, params });
    }
    const unknown = identity?.posts.find((post) => postAtEndOf(post) === null);
    if (identity !== null && unknown !== undefined) {
      const params = { name: identity.name, post: unknown };
      doubts.push({ code: 'script-post-unknown', severity: 'warning', number: at, params });
    }
    open({ role, name: identity?.name ?? null, attribution: words, number: at, paragraphs: [] });
  };
  const say = (words: Words, line: ReadLine): void => {
    if (words.text === '') return;
    const turn = turns.at(-1);
    const paragraph: Paragraph = {
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
        paragraphs: [new OpenParagraph(paragraph)],
      });
      return;
    }
    const before = turn.paragraphs.at(-1);
    const earlier = turn.paragraphs.at(-2);
    if (before === undefined) {
      turn.paragraphs.push(new OpenParagraph(paragraph));
      return;
    }
    const beganAnew = earlier === undefined || earlier.isOver || earlier.isHeading;
    const { joins, doubt } = jointOf({ before, beganAnew, line: paragraph });
    if (!joins) {
      turn.paragraphs.push(new OpenParagraph(paragraph));
      return;
    }
    doubts.push({
      code: doubt ? 'script-lines-joined-doubtful' : 'script-lines-joined',
      severity: doubt ? 'warning' : 'info',
      number: line.number,
      params: { before: before.ending, after: words.text.slice(0, 12) },
    });
    before.join(words);
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
        isOnScreen = reading.role === null && reading.rest.text === '';
        if (reading.role === null) {
          if (reading.rest.text !== '') leaveOut(reading.rest, 'on-screen', line.number);
          break;
        }
        cue = { role: reading.role, number: line.number };
        const attribution = readAttribution(reading.rest, people) ?? readCueSpeaker(reading.rest, people);
        // A bare name speaks as the cue before it says: 【主持人】石群：.
        const isBare =
          attribution?.identity?.posts.length === 0 && roleWordAt(attribution.words.text) === null;
        const role = isBare && reading.role !== 'interviewee' ? reading.role : attribution?.role;
        if (attribution !== null) attributed({ ...attribution, role: role ?? attribution.role }, line.number);
        say(attribution?.rest ?? reading.rest, line);
        break;
      }
      case 'title':
      case 'text': {
        const attribution = readAttribution(words, people);
        if (isOnScreen && attribution === null && (line.gapLines === 0 || line.style.place === 'cell')) {
          isOnScreen = false;
          leaveOut(words, 'on-screen', line.number);
          break;
        }
        isOnScreen = false;
        const unread = attribution === null ? mayBeUnreadSpeaker(words.text) : null;
        if (unread !== null) {
          doubts.push({
            code: 'script-speaker-unread',
            severity: 'warning',
            number: line.number,
            params: { text: unread },
          });
        }
        const strange = /^【([^【】]{1,12})】/u.exec(words.text)?.[1];
        if (strange !== undefined) {
          doubts.push({
            code: 'script-cue-unknown',
            severity: 'warning',
            number: line.number,
            params: { text: strange },
          });
        }
        if (attribution !== null) attributed(attribution, line.number);
        say(attribution?.rest ?? words, line);
      }
    }
  }
  const dekText =
    lines.flatMap(({ reading }) => (reading.kind === 'dek' ? [reading.text.text] : []))[0] ?? '';
  for (const [name, at] of evident) {
    people.enter({ name, ...postsBeforeName(dekText, name) }, 'interviewee');
    if (people.isDescribed(name)) continue;
    doubts.push({ code: 'script-speaker-undescribed', severity: 'warning', number: at, params: { name } });
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
    turns: turns
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map((turn): TurnDraft => ({ ...turn, paragraphs: turn.paragraphs.map((each) => each.finish()) })),
    people,
    mentions: mentions.filter(({ words }) => words !== dek),
  };
}
