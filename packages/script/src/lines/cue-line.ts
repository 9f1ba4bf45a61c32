import type { Role } from '@lanmu/content';
import { isVoiceOver } from '../people/voice-over.ts';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import { creditsLine } from './credits-line.ts';
import type { CreditsReading, CueReading, LineReader } from './line-reading.ts';

/** What stands between 【】 in scripts for television, by who is heard after it; null is for words on screen. */
const cues: Readonly<Record<string, Role | null>> = {
  导语: 'host',
  口播: 'host',
  演播室: 'host',
  主持人: 'host',
  主持人口播: 'host',
  串词: 'host',
  片头: 'host',
  编后: 'host',
  结束语: 'host',
  正文: 'reporter',
  配音: 'reporter',
  解说: 'reporter',
  解说词: 'reporter',
  旁白: 'reporter',
  画外音: 'reporter',
  画外: 'reporter',
  出镜: 'reporter',
  记者出镜: 'reporter',
  现场: 'reporter',
  现场出镜: 'reporter',
  同期: 'interviewee',
  同期声: 'interviewee',
  采访: 'interviewee',
  采访同期: 'interviewee',
  采访同期声: 'interviewee',
  字幕: null,
  字幕条: null,
  片尾: null,
  片尾字幕: null,
  人名条: null,
  片花: null,
  画面: null,
  空镜: null,
  航拍: null,
  实况: null,
  现场声: null,
  音效: null,
  特效: null,
  动画: null,
  图片: null,
  音乐: null,
  黑场: null,
  转场: null,
};

const bracketed = /^[【[［（(]([^【】[\]［］（）()]{1,24})[】\]］）)]\s*[：:]?\s*/u;

/** Words for the screen may do without brackets: 字幕：种植面积达300亩. */
const onScreen = new RegExp(
  `^(?:${Object.keys(cues)
    .filter((name) => cues[name] === null)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s*[：:]\\s*`,
  'u',
);

/** Cues for the screen behind which credits may stand. */
const mayHoldCredits = /^(?:字幕条?|片尾(?:字幕)?|人名条)$/u;

/** 【同期声：县教育局局长 郑国强】: a cue and what it says, in the same brackets. */
const filled = new RegExp(
  `^【\\s*(${Object.keys(cues)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s*\\d*\\s*(?:[：:]\\s*|[ \\u3000]+)(?=[^\\d\\s])([^【】]{2,60})】\\s*[：:]?\\s*`,
  'u',
);

/** A cue whose brackets hold who speaks, or the words for the screen. */
function filledCue(words: Words): CueReading | null {
  const match = filled.exec(words.text);
  if (match === null) return null;
  const [whole, name = '', inside = ''] = match;
  const at = whole.lastIndexOf(inside);
  const role = cues[name] ?? null;
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

/** 【同期】 and its kin at the beginning of a line. */
export const cueLine: LineReader = (line) => {
  const { words } = line;
  const withSpeaker = filledCue(words);
  if (withSpeaker !== null) return withSpeaker;
  const match = bracketed.exec(words.text);
  if (match === null) {
    const marker = onScreen.exec(words.text)?.[0];
    // 字幕：石群 names who made them.
    if (marker === undefined || creditsLine(line) !== null) return null;
    const rest = trimWords(sliceWords(words, marker.length));
    return {
      kind: 'cue',
      marker: sliceWords(words, 0, marker.length),
      role: null,
      isVoiceOver: false,
      speaker: null,
      rest,
    };
  }
  const [marker, inside = ''] = match;
  const name = inside.trim().replace(/[\s\d一二三四五六七八九十]+$/u, '');
  if (!Object.hasOwn(cues, name)) return null;
  const markerWords = sliceWords(words, 0, marker.length);
  const rest = trimWords(sliceWords(words, marker.length));
  const credits = mayHoldCredits.test(name) ? creditsBehind(rest, markerWords) : null;
  if (credits !== null) return credits;
  const role = cues[name] ?? null;
  return { kind: 'cue', marker: markerWords, role, isVoiceOver: isVoiceOver(name), speaker: null, rest };
};
