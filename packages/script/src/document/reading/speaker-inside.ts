import { roleWordAt } from '@lanmu/content';
import type { CueReading } from '../../lines/line-reading.ts';
import { cueLine } from '../../lines/cue-line.ts';
import { cues } from '../../lines/cues.ts';
import type { People } from '../../people/people.ts';
import { readAttribution, type Attribution } from '../../turns/attribution.ts';
import { readCueSpeaker } from '../../turns/cue-speaker.ts';
import { longestBeforeColon } from '../../turns/before-colon.ts';
import { quotedPlaces } from '../../words/quoted-places.ts';
import { sliceWords } from '../../words/words.ts';
import type { ReadLine } from '../sections/section.ts';

/** Somebody who begins to speak inside a line. */
export type SpeakerInside = {
  /** Where in the line's text the cue or the name begins. */
  at: number;
  /** The cue, or what stands before the colon. */
  text: string;
  isCue: boolean;
  /** Whether it is a speaker beyond doubt, so that the line may be parted there. */
  isSure: boolean;
};

/** Whether a sentence is over right before a place in a text: 一窗通办” is none. */
function endsSentence(text: string, at: number): boolean {
  return /[。！？…][”’」』）]?[ \u3000]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether who is named is in the script: with a post that it gives them, or with a role word that they hold. */
function isKnownInFull({ words, role, identity, others = [] }: Attribution, people: People): boolean {
  if (identity === null || others.length > 0 || !people.names().has(identity.name)) return false;
  const held = people.postsOf(identity.name);
  if (identity.posts.length > 0) return identity.posts.some((post) => held.includes(post));
  return roleWordAt(words.text) !== null && people.holds(identity.name, role);
}

/** Whether words are a cue that somebody is heard after and that may do without brackets: 结束语. */
function isSpokenCue(text: string): boolean {
  const cue = cues.get(text.trim());
  return cue !== undefined && cue.mayBeBare && cue.role !== null;
}

/**
 * Whether a cue inside a line says who is heard: somebody of the script (【同期】王娜：), who alone holds its role, or nobody
 * by name (【配音】). In round brackets it says so without a name only where it is nothing else: （现场） may be an aside.
 */
function isSureCue({ marker, role, isVoiceOver, rest }: CueReading, people: People): boolean {
  if (role === null) return false;
  const attribution = readAttribution(rest, people) ?? readCueSpeaker(rest, people);
  if (attribution === null) {
    const isAside = /^[（(]/u.test(marker.text) && !isSpokenCue(marker.text.replace(/[（()）：:]/gu, ''));
    return !isAside && (isVoiceOver || (role !== 'interviewee' && people.inRole(role).length === 1));
  }
  const identity = attribution?.identity ?? null;
  return identity !== null && people.names().has(identity.name);
}

/**
 * Those who begin to speak inside a line, in order: behind the end of a sentence somebody known before a colon, or a cue
 * （主持人结束语）, and anywhere a cue in 【】 [S411]. Lines that were pasted together look so. Nobody whose words stand in
 * quotation marks is sure: a narrator quotes them.
 */
export function speakersInside(line: ReadLine, people: People): SpeakerInside[] {
  const { words } = line;
  const { text } = words;
  const found = new Map<number, SpeakerInside>();
  let quoted: readonly boolean[] | null = null;
  const isFree = (at: number): boolean => {
    quoted ??= quotedPlaces(text);
    return endsSentence(text, at) && quoted[at] !== true;
  };
  const addCue = (at: number): void => {
    const piece = sliceWords(words, at, Math.min(text.length, at + longestBeforeColon));
    const reading = cueLine({ ...line, words: piece });
    if (reading?.kind !== 'cue') return;
    const isSure = isFree(at) && isSureCue(reading, people);
    found.set(at, { at, text: reading.marker.text, isCue: true, isSure });
  };
  // 【…】 is a cue wherever it stands, other brackets and none only where a sentence ends before them.
  for (const { index } of text.matchAll(/【/gu)) if (index > 0) addCue(index);
  for (const match of text.matchAll(/[。！？”…；][ \u3000]*(?=[[［（(])/gu))
    addCue(match.index + match[0].length);
  for (const { index } of text.matchAll(/[：:]/gu)) {
    const from = Math.max(0, index - longestBeforeColon);
    const before = text.slice(from, index);
    const end = /^[^]*[。！？”…；][ \u3000]*/u.exec(before)?.[0].length ?? 0;
    if (end === 0 || end === before.length) continue;
    const at = from + end;
    if (found.has(at)) continue;
    const attribution = readAttribution(sliceWords(words, at, index + 1), people);
    if (attribution === null) {
      // 结束语：…
      if (isSpokenCue(text.slice(at, index))) addCue(at);
      continue;
    }
    const isSure =
      isFree(at) && !/^\s*[“"「『]/u.test(text.slice(index + 1)) && isKnownInFull(attribution, people);
    found.set(at, { at, text: attribution.words.text, isCue: false, isSure });
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}
