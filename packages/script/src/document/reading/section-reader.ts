import { roleName, roleWordAt, excerpt } from '@lanmu/content';
import type { Coverage } from '../../coverage/coverage.ts';
import type { CreditReading, CueReading, LeftOutReason } from '../../lines/line-reading.ts';
import { bareIdentity } from '../../names/bare-identity.ts';
import type { People } from '../../people/people.ts';
import { readAttribution, type Attribution } from '../../turns/attribution.ts';
import { readCueSpeaker } from '../../turns/cue-speaker.ts';
import { unreadCueSpeaker } from '../../turns/unread-cue-speaker.ts';
import { nameOfCue } from '../../lines/name-of-cue.ts';
import { readReportedSpeech } from '../../turns/reported-speech.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { partEndNote } from '../../lines/end-note.ts';
import { readLine } from '../../lines/read-line.ts';
import { voiceOver } from '../../people/voice-over.ts';
import type { Words } from '../../words/words.ts';
import type { ColumnNaming } from '../sections/column-naming.ts';
import { leaveOut } from '../sections/leave-out.ts';
import type { Mention } from './mention.ts';
import { CreditReader } from './credit-reader.ts';
import { OpenTurns } from './open-turns.ts';
import type { ReadLine } from '../sections/section.ts';
import { signOffIn } from './sign-off.ts';
import type { TurnDraft } from './turn-draft.ts';
import { partLine } from './part-line.ts';
import { tellSpeakerInside } from './tell-speaker-inside.ts';
import { tellUnknownCues } from './tell-unknown-cues.ts';
import { tellUnreadSpeaker } from './tell-unread-speaker.ts';

/** What a reader of an interview's lines writes to, and whom it knows. */
export type SectionContext = {
  people: People;
  coverage: Coverage;
  doubts: Doubt[];
  naming: ColumnNaming;
  /** The 专访 lines that are shown. */
  dekLines: ReadonlySet<ReadLine>;
};

/** A cue behind which a script is over. */
const endCue = /^[【[［（(]?\s*片尾/u;

/** Reads the lines of one interview in order, each as the kind it is. */
export class SectionReader {
  readonly #context: SectionContext;
  readonly #turns: OpenTurns;
  readonly #named: CreditReader;
  /** Whether words for the screen are awaited, after 【字幕】 alone on its line. */
  #isOnScreen = false;

  /** Whether the script has said that it is over: （完）, 【片尾】. */
  #isBehindEnd = false;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#turns = new OpenTurns(context.people, context.doubts);
    this.#named = new CreditReader(context);
  }

  /** The credits, in order. */
  get credits(): readonly CreditReading[] {
    return this.#named.credits;
  }

  /** Who is named beside those whose turns they are. */
  get mentions(): readonly Mention[] {
    return [...this.#named.mentions, ...this.#turns.mentions];
  }

  /** The turns, those with nothing said among them. */
  finishTurns(): TurnDraft[] {
    return this.#turns.finish();
  }

  /** Reads the next line, or the lines that were pasted together in it; `next` is the one after it. */
  read(line: ReadLine, next: ReadLine | undefined): void {
    const whole = this.#withoutEnd(line);
    // What was left open in the line before goes on in this one.
    const pieces = this.#turns.isOpen ? [whole] : partLine(whole, this.#context);
    for (const [i, piece] of pieces.entries()) this.#readPiece(piece, pieces[i + 1] ?? next);
    this.#isBehindEnd ||= whole !== line;
  }

  /** A line without the （完） that stands behind its words, which is left out [S201]. */
  #withoutEnd(line: ReadLine): ReadLine {
    const { reading, words, number } = line;
    if (reading.kind !== 'text' && reading.kind !== 'cue') return line;
    const parts = partEndNote(words);
    if (parts === null) return line;
    this.#leaveOut(parts.note, 'end', number);
    const rest = { ...line, words: parts.before };
    return { ...rest, reading: reading.kind === 'cue' ? readLine(rest) : reading };
  }

  #readPiece(line: ReadLine, next: ReadLine | undefined): void {
    const { reading, words, number } = line;
    switch (reading.kind) {
      case 'dek':
        if (!this.#context.dekLines.has(line)) this.#leaveOut(words, 'unplaced', number);
        break;
      case 'credits':
        this.#named.readCredits(reading, number);
        break;
      case 'guests':
        this.#named.readGuests(reading);
        break;
      case 'column':
        this.#context.naming.take(line, reading);
        break;
      case 'leftOut':
        if (reading.isTold === true)
          this.#context.coverage.cover(words, 'left-out', { reason: reading.reason });
        else this.#leaveOut(words, reading.reason, number);
        this.#isBehindEnd ||= reading.reason === 'end';
        if (reading.beginsFilm === true)
          this.#turns.cue({ marker: words, role: 'reporter', isVoiceOver: true });
        break;
      case 'cue':
        this.#readCue(reading, line);
        break;
      case 'title':
      case 'text':
        this.#readText(line, next);
    }
  }

  #leaveOut(words: Words, reason: LeftOutReason, number: number): void {
    const { coverage, doubts } = this.#context;
    // 来源：财政拨款和社会捐赠各占一半 may be what somebody says.
    const isDoubtful = (reason === 'imprint' || reason === 'issue-number') && this.#turns.hasBegun;
    leaveOut(words, { reason, number, isDoubtful, coverage, doubts });
  }

  /** Leaves out words for the screen; behind 【片尾】 they may be credits that could not be read, which is a warning [S604]. */
  #leaveOnScreen(words: Words, number: number): void {
    this.#leaveOut(words, this.#isBehindEnd ? 'unplaced' : 'on-screen', number);
  }

  #readCue(reading: CueReading, line: ReadLine): void {
    const { marker, role, isVoiceOver, speaker, rest } = reading;
    const { coverage, people } = this.#context;
    coverage.cover(marker, 'structure');
    this.#isOnScreen = role === null && rest.text === '';
    if (role === null) {
      this.#isBehindEnd ||= endCue.test(marker.text);
      if (rest.text !== '') this.#leaveOnScreen(rest, line.number);
      return;
    }
    this.#isBehindEnd = false;
    this.#turns.cue(reading);
    tellSpeakerInside({ ...line, words: rest }, this.#context);
    tellUnknownCues({ ...line, words: rest }, this.#context.doubts);
    // 【同期】王娜说：, which no narrator says.
    const said = role === 'interviewee' ? readReportedSpeech(rest, people)?.attribution : undefined;
    const attribution =
      speaker === null
        ? (readAttribution(rest, people) ?? readCueSpeaker(rest, people) ?? said ?? null)
        : this.#readInside(speaker, reading, line.number);
    if (attribution === null) {
      const { doubts } = this.#context;
      // 【现场】热用户李秀芹：
      const said = { ...line, words: rest };
      if (role !== 'interviewee') tellUnreadSpeaker(said, { next: undefined, isAnew: true, people, doubts });
      this.#sayUnread(rest, line);
      return;
    }
    // A bare name speaks as the cue before it says: 【主持人】石群：.
    const isBare = attribution.identity?.posts.length === 0 && roleWordAt(attribution.words.text) === null;
    // 【记者出镜】永宁电视台记者 高翔 is no guest.
    const isOfPress =
      attribution.identity?.posts.every((post) => /(?:记者|主持人|主播)$/u.test(post)) === true;
    const speaksAs = (isBare || isOfPress) && role !== 'interviewee' ? role : attribution.role;
    // 【配音】记者：…, which names nobody either.
    const identity = isVoiceOver && attribution.role === 'reporter' ? voiceOver : null;
    this.#turns.attributed(
      { ...attribution, role: speaksAs, identity: attribution.identity ?? identity },
      line.number,
    );
    this.#turns.say(attribution.rest, line);
  }

  /**
   * Who is named inside the brackets of a cue. Of a soundbite it is somebody, whoever could not be read, and not whoever
   * the cue alone would mean; inside other cues what names nobody is left out.
   */
  #readInside(speaker: Words, { role, rest }: CueReading, number: number): Attribution | null {
    const found = readCueSpeaker(speaker, this.#context.people);
    if (found !== null) return { ...found, rest };
    if (role === 'interviewee') {
      const identity = bareIdentity(roleName.interviewee);
      return { words: speaker, role, identity, rest };
    }
    this.#leaveOut(speaker, 'unplaced', number);
    return null;
  }

  #readText(line: ReadLine, next: ReadLine | undefined): void {
    const { words, number } = line;
    const { people, doubts } = this.#context;
    const isSoundbite = this.#turns.soundbite !== null;
    const attribution =
      readAttribution(words, people) ??
      (isSoundbite ? readCueSpeaker(words, people) : null) ??
      this.#readReported(line);
    const isOnScreen =
      this.#isOnScreen && attribution === null && (line.gapLines === 0 || line.style.place === 'cell');
    this.#isOnScreen = false;
    if (isOnScreen) {
      this.#leaveOnScreen(words, number);
      return;
    }
    this.#isBehindEnd &&= attribution === null;
    if (this.#isBehindEnd) {
      this.#leaveOut(words, 'unplaced', number);
      return;
    }
    tellSpeakerInside(line, this.#context);
    if (attribution === null && !isSoundbite) {
      // A quotation was told already.
      const isAnew = this.#turns.isOver && readReportedSpeech(words, people) === null;
      tellUnreadSpeaker(line, { next, isAnew, people, doubts });
    }
    if (line.reading.kind === 'text' && line.reading.isNumber === true) {
      const params = { text: words.text };
      doubts.push({ code: 'script-number-kept', severity: 'warning', number, params });
    }
    tellUnknownCues(line, doubts);
    if (attribution === null) {
      this.#readSignOff(words, number);
      this.#sayUnread(words, line);
      return;
    }
    this.#turns.attributed(attribution, number);
    this.#turns.say(attribution.rest, line);
  }

  /** Says words that nobody is named in front of: behind a soundbite's cue they may name somebody who could not be read [S413]. */
  #sayUnread(words: Words, line: ReadLine): void {
    const { number } = line;
    const cue = this.#turns.soundbite;
    const unread = cue === null ? null : unreadCueSpeaker(words);
    if (unread === null || cue === null) {
      this.#turns.say(words, line);
      return;
    }
    const params = { cue: nameOfCue(cue), text: unread.text };
    this.#context.doubts.push({ code: 'script-cue-speaker-unread', severity: 'error', number, params });
    const identity = bareIdentity(roleName.interviewee);
    if (unread.words === null) this.#turns.giveToNobody();
    else
      this.#turns.attributed(
        { words: unread.words, role: 'interviewee', identity, rest: unread.rest },
        number,
      );
    this.#turns.say(unread.rest, line);
  }

  /** Gives words that close the programme, and that nothing says who speaks, to the host; told [S603]. */
  #readSignOff(words: Words, number: number): void {
    const place = this.#turns.role === 'interviewee' ? signOffIn(words.text) : null;
    if (place === null) return;
    const isHost = place === 'whole' && this.#turns.isOver;
    if (isHost) this.#turns.giveTo('host');
    const code = isHost ? 'script-sign-off' : 'script-sign-off-inside';
    const params = { text: excerpt(words.text) };
    this.#context.doubts.push({ code, severity: 'warning', number, params });
  }

  /** Who is said to speak in a line that begins a paragraph (王娜说：); told, for narrations say it so too [S409]. */
  #readReported({ words, number }: ReadLine): Attribution | null {
    const reported = this.#turns.isOver ? readReportedSpeech(words, this.#context.people) : null;
    if (reported === null) return null;
    const { attribution, isQuoted } = reported;
    const params = { text: attribution.words.text, name: attribution.identity?.name ?? '' };
    const code = isQuoted ? 'script-speech-quoted' : 'script-speech-reported';
    this.#context.doubts.push({ code, severity: 'warning', number, params });
    return isQuoted ? null : attribution;
  }
}
