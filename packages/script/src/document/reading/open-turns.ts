import { beginningOf, postAtEndOf, roleName, type Role } from '@lanmu/content';
import type { CueReading } from '../../lines/line-reading.ts';
import type { People } from '../../people/people.ts';
import { readAddress } from '../../people/read-address.ts';
import { candidatesOf } from '../../people/candidates-of.ts';
import { isAssumed } from '../../people/is-assumed.ts';
import { voiceOver } from '../../people/voice-over.ts';
import type { Attribution } from '../../turns/attribution.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { jointOf } from '../../turns/joint-of.ts';
import { OpenParagraph } from '../../turns/open-paragraph.ts';
import type { Paragraph } from '../../turns/paragraph.ts';
import type { Words } from '../../words/words.ts';
import { beginsLikeSpeaker } from './begins-like-speaker.ts';
import type { Mention } from './mention.ts';
import type { ReadLine } from '../sections/section.ts';
import type { TurnDraft } from './turn-draft.ts';

/** Who is heard next: as `cue` says it, somebody without a name where `isNobody`; `isVoiceOver` when it is read over pictures. */
type Heard = { role: Role | null; cue: string; isVoiceOver: boolean; isNobody: boolean };

/** A turn while lines are added to it. */
type OpenTurn = Omit<TurnDraft, 'paragraphs'> & { paragraphs: OpenParagraph[] };

function isStyledHeading({ style, words }: ReadLine): boolean {
  return style.place === 'heading' || (style.boldChars >= words.text.length && words.text.length > 0);
}

/** The turns of an interview while its lines are read: who begins to speak, and what is said. */
export class OpenTurns {
  readonly #people: People;
  readonly #doubts: Doubt[];
  readonly #turns: OpenTurn[] = [];
  readonly #mentions: Mention[] = [];
  /** Whoever a cue (【同期】) says is heard next. */
  #next: Heard | null = null;
  #isVoiceOverTold = false;

  constructor(people: People, doubts: Doubt[]) {
    this.#people = people;
    this.#doubts = doubts;
  }

  /** Whether somebody has begun to speak. */
  get hasBegun(): boolean {
    return this.#turns.length > 0;
  }

  /** Who is heard, by role; null when nobody has begun, or a cue waits for somebody. */
  get role(): Role | null {
    return this.#next === null ? (this.#turns.at(-1)?.role ?? null) : null;
  }

  #open(turn: OpenTurn): void {
    this.#turns.push(turn);
    this.#next = null;
  }

  /** Says by a cue who is heard next, unless a name says it better. */
  cue({ role, isVoiceOver, marker }: Pick<CueReading, 'marker' | 'role' | 'isVoiceOver'>): void {
    this.#next = { role, cue: marker.text, isVoiceOver, isNobody: false };
  }

  /** Gives what is said next to whoever holds a role. */
  giveTo(role: Role): void {
    this.#next = { role, cue: '', isVoiceOver: false, isNobody: false };
  }

  /** Gives what is said next to somebody interviewed who has no name. */
  giveToNobody(): void {
    this.#next = { role: 'interviewee', cue: '', isVoiceOver: false, isNobody: true };
  }

  /** The cue that says somebody interviewed is heard next, when it waits for what is said; else null. */
  get soundbite(): string | null {
    return this.#next?.role === 'interviewee' && this.#next.cue !== '' ? this.#next.cue : null;
  }

  /** Tells once that what is read over pictures has no name of its own [S507]. */
  #tellVoiceOver(text: string, number: number): void {
    if (this.#isVoiceOverTold) return;
    this.#isVoiceOverTold = true;
    this.#doubts.push({ code: 'script-voice-over', severity: 'info', number, params: { text } });
  }

  /** Tells once of somebody who is called by family name and post and whose name is nowhere [S403]. */
  #tellWithoutFullName(name: string, text: string, number: number): void {
    if (readAddress(name) === null) return;
    const others = candidatesOf(text.replace(/[\s\u3000]/gu, ''), this.#people);
    // Where another may be meant it is told at every turn.
    if (this.#people.names().has(name) && others.length === 0) return;
    const params = { text, name, others: others.join('、') };
    this.#doubts.push({ code: 'script-speaker-full-name', severity: 'warning', number, params });
  }

  /** Begins the turn of who is named in front of it. */
  attributed({ words, role, identity, others = [] }: Attribution, number: number): void {
    if (identity !== null) {
      const plain = words.text.replace(/[\s\u3000]/gu, '');
      if (isAssumed(plain, identity.name, this.#people)) {
        const params = { text: words.text, name: identity.name };
        this.#doubts.push({ code: 'script-speaker-assumed', severity: 'warning', number, params });
      }
      if (identity.posts.length === 0) this.#tellWithoutFullName(identity.name, words.text, number);
      this.#people.enter(identity, role);
    }
    for (const other of others) {
      this.#people.enter(other.identity, other.role);
      this.#mentions.push({ name: other.identity.name, words });
    }
    if (identity !== null && others.length > 0) {
      const params = { name: identity.name, others: others.map((other) => other.identity.name).join('、') };
      this.#doubts.push({ code: 'script-speakers-together', severity: 'warning', number, params });
    }
    if (identity?.name === voiceOver.name) this.#tellVoiceOver(words.text, number);
    if (identity?.name === roleName.interviewee) {
      const params = { role: roleName[role] };
      this.#doubts.push({ code: 'script-speaker-nameless', severity: 'warning', number, params });
    }
    const unknown = identity?.posts.find((post) => postAtEndOf(post) === null);
    if (identity !== null && unknown !== undefined) {
      const params = { name: identity.name, post: unknown };
      this.#doubts.push({ code: 'script-post-unknown', severity: 'warning', number, params });
    }
    this.#open({ role, name: identity?.name ?? null, cue: null, attribution: words, number, paragraphs: [] });
  }

  /** Adds words to the turn that is open; they begin one after a cue, and where nobody has spoken. */
  say(words: Words, line: ReadLine): void {
    if (words.text === '') return;
    const { number } = line;
    const isCell = line.style.place === 'cell';
    const paragraph: Paragraph = { words, isHeading: isStyledHeading(line), isCell, number };
    const turn = this.#turns.at(-1);
    const next = this.#next;
    if (turn === undefined || next !== null) {
      const paragraphs = [new OpenParagraph(paragraph)];
      if (next?.isVoiceOver === true) this.#tellVoiceOver(next.cue, number);
      const nobody = next?.isNobody === true ? roleName.interviewee : null;
      const name = next?.isVoiceOver === true ? voiceOver.name : nobody;
      const cue = next?.role === 'interviewee' && name === null ? next.cue : null;
      this.#open({ role: next?.role ?? 'host', name, cue, attribution: null, number, paragraphs });
      return;
    }
    this.#goOn(turn, paragraph);
  }

  /** Joins words to the paragraph before them where a page break cut the two, else begins a paragraph [S701]. */
  #goOn({ paragraphs }: OpenTurn, line: Paragraph): void {
    const before = paragraphs.at(-1);
    const earlier = paragraphs.at(-2);
    const beganAnew = earlier === undefined || earlier.isOver || earlier.isHeading;
    const joint = before === undefined ? null : jointOf({ before, beganAnew, line });
    const speaker = joint?.joins === true && before?.isOpen === false ? this.#unreadIn(line) : null;
    if (speaker !== null) this.#tellUnread(speaker, line.number);
    if (before === undefined || !joint?.joins || speaker !== null) {
      paragraphs.push(new OpenParagraph(line));
      return;
    }
    this.#doubts.push({
      code: joint.doubt ? 'script-lines-joined-doubtful' : 'script-lines-joined',
      severity: joint.doubt ? 'warning' : 'info',
      number: line.number,
      params: { before: before.ending, after: beginningOf(line.words.text, 12) },
    });
    before.join(line.words);
  }

  /** Who seems to begin to speak in a line [S703]. */
  #unreadIn({ words }: Paragraph): string | null {
    return beginsLikeSpeaker(words.text, this.#people.names());
  }

  /** Tells that a line which might go on with a sentence begins like a speaker, unless it was told already. */
  #tellUnread(text: string, number: number): void {
    const code = 'script-speaker-unread';
    if (this.#doubts.slice(-8).some((doubt) => doubt.code === code && doubt.number === number)) return;
    this.#doubts.push({ code, severity: 'warning', number, params: { text } });
  }

  /** Those who are named before a colon beside the one whose turn it is. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Whether the line before left something open, quotation marks or brackets, that the next may go on in. */
  get isOpen(): boolean {
    return this.#turns.at(-1)?.paragraphs.at(-1)?.isOpen ?? false;
  }

  /** Whether what was said last is over, so that the next line begins a paragraph. */
  get isOver(): boolean {
    const last = this.#turns.at(-1)?.paragraphs.at(-1);
    return last === undefined || last.isOver || last.isHeading || last.isCell;
  }

  /** The turns as they stand, those with nothing said among them. */
  finish(): TurnDraft[] {
    return this.#turns.map((turn) => ({
      ...turn,
      paragraphs: turn.paragraphs.map((paragraph) => paragraph.finish()),
    }));
  }
}
