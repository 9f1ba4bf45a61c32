import { isVoiceOver } from '../people/voice-over.ts';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import { creditsLine } from './credits-line.ts';
import { cues } from './cues.ts';
import type { CreditsReading, CueReading, LineReader } from './line-reading.ts';

const bracketed = /^[【[［（(]([^【】[\]［］（）()]{1,24})[】\]］）)]\s*[：:]?\s*/u;

const allNames = [...cues.keys()];

/** 字幕：种植面积达300亩, 结束语：再会; the host's closing words alone on their line as well. */
const bare = new RegExp(
  `^(?:(${allNames.filter((name) => cues.get(name)?.mayBeBare === true).join('|')})\\s*[：:]|(主持人结束语)$)\\s*`,
  'u',
);

/** Cues for the screen behind which credits may stand. */
const mayHoldCredits = /^(?:字幕条?|片尾(?:字幕)?|人名条)$/u;

/** 【同期声：县教育局局长 郑国强】: a cue and what it says, in the same brackets. */
const filled = new RegExp(
  `^【\\s*(${allNames.join('|')})\\s*\\d*\\s*(?:[：:]\\s*|[ \\u3000]+)(?=[^\\d\\s])([^【】]{2,60})】\\s*[：:]?\\s*`,
  'u',
);

/** A cue whose brackets hold who speaks, or the words for the screen. */
function filledCue(words: Words): CueReading | null {
  const match = filled.exec(words.text);
  if (match === null) return null;
  const [whole, name = '', inside = ''] = match;
  const at = whole.lastIndexOf(inside);
  const role = cues.get(name)?.role ?? null;
  const speaker = trimWords(sliceWords(words, at, at + inside.length));
  const behind = trimWords(sliceWords(words, whole.length));
  const marker = sliceWords(words, 0, at);
  if (role !== null) {
    return { kind: 'cue', marker, role, isVoiceOver: isVoiceOver(name), speaker, rest: behind };
  }
  // 【字幕：三百亩】 is all for the screen; with words behind it nobody knows.
  return behind.text === ''
    ? { kind: 'cue', marker, role, isVoiceOver: false, speaker: null, rest: speaker }
    : null;
}

/** Credits behind 【字幕】: with a colon behind the label, or of nothing but names: 【字幕】摄影 大赛 holds none. */
function creditsBehind(rest: Words, marker: Words): CreditsReading | null {
  const reading = creditsLine({ words: rest });
  if (reading === null) return null;
  const isPlain = reading.credits.every(({ names }) =>
    names.every(({ text }) => isName(text.replace(/[ \u3000]/gu, '')) && !isWord(text)),
  );
  if (!isPlain && !/[：:]/u.test(rest.text)) return null;
  return { ...reading, around: [marker, ...reading.around], isBehindCue: true };
}

/** 【同期】 and its kin at the beginning of a line, （主持人结束语） among them [S501]. */
export const cueLine: LineReader = (line) => {
  const { words } = line;
  const withSpeaker = filledCue(words);
  if (withSpeaker !== null) return withSpeaker;
  const match = bracketed.exec(words.text);
  if (match === null) {
    const [marker = '', colonName, aloneName] = bare.exec(words.text) ?? [];
    const cue = cues.get(colonName ?? aloneName ?? '');
    // 字幕：石群 names who made them.
    if (cue === undefined || (cue.role === null && creditsLine(line) !== null)) return null;
    const rest = trimWords(sliceWords(words, marker.length));
    const markerWords = trimWords(sliceWords(words, 0, marker.length));
    return { kind: 'cue', marker: markerWords, role: cue.role, isVoiceOver: false, speaker: null, rest };
  }
  const [marker, inside = ''] = match;
  const name = inside.trim().replace(/[\s\d一二三四五六七八九十]+$/u, '');
  const cue = cues.get(name);
  if (cue === undefined) return null;
  const markerWords = sliceWords(words, 0, marker.length);
  const rest = trimWords(sliceWords(words, marker.length));
  const credits = mayHoldCredits.test(name) ? creditsBehind(rest, markerWords) : null;
  if (credits !== null) return credits;
  const { role } = cue;
  return { kind: 'cue', marker: markerWords, role, isVoiceOver: isVoiceOver(name), speaker: null, rest };
};
