import { postAtEndOf } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import { creditLabelAt } from './credit-labels.ts';
import type { ScriptLine } from './script-line.ts';
import type { CreditNote, CreditReading, CreditsReading } from './line-reading.ts';

const separator = /^[\s\u3000、，,/／|｜;；()（）]+/u;

/** A name at the beginning of a text, `王 娜` padded to the width of three among them; 0 when there is none. */
function nameLength(text: string): number {
  // A word that stands before names is none itself: 摄影 记者 is a label nobody knows, not somebody called 记者.
  const before = /^[\p{Script=Han}]+/u.exec(text)?.[0] ?? '';
  if (creditLabelAt(before)?.length === before.length) return 0;
  const padded = /^(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s\u3000、，,/／|｜;；()（）])/u.exec(
    text,
  );
  // Nobody has a name of one character: two that stand apart are one.
  if (padded !== null) return creditLabelAt(padded[0]) === null ? padded[0].length : 0;
  const run = /^[\p{Script=Han}·•・]+/u.exec(text)?.[0] ?? '';
  if (isName(run) || /^\p{Script=Han}{2,3}$/u.test(run)) return run.length;
  // A label may stand right behind a name: 魏建摄像石群.
  for (const length of [4, 3, 2]) {
    if (isName(run.slice(0, length)) && creditLabelAt(run.slice(length)) !== null) return length;
  }
  return 0;
}

/** Whether a name whose family name is known stands at the beginning of a text, padded or not. */
function beginsWithName(text: string): boolean {
  return isName(text.slice(0, nameLength(text)).replace(/[ \u3000]/gu, ''));
}

/** Labels that a name follows without a mark between, 记者魏建; 技术创新 and 统筹推进 are no credits. */
const joinedLabel = /(?:记者|通讯员|主持人|主播|摄像|摄影|编导|撰稿|编辑|责编|供稿)$/u;

/** What stands in brackets right behind a name and is neither another name nor another credit. */
function noteIn(text: string): { length: number; from: number; to: number } | null {
  const match = /^([ \u3000]*[（(]\s*)([^（）()：:]{1,30}?)\s*[）)]/u.exec(text);
  if (match === null) return null;
  const [whole, opening = '', note = ''] = match;
  const label = creditLabelAt(note);
  // 魏建（摄影） says what somebody did, （摄影 魏建） is a credit.
  const isCredit = label !== null && label.length < note.length;
  if (isCredit || note.split(/[\s、，]+/u).every((part) => isName(part) && !isWord(part))) {
    return null;
  }
  return { length: whole.length, from: opening.length, to: opening.length + note.length };
}

/** Longest line of credits, in UTF-16 units (house): the longest roll of names is a tenth of it. */
const longestCredits = 2000;

/** Whether a name behind 字幕 is somebody's: 董事长 and 大字 are none. */
function mayMakeTitles(name: string): boolean {
  const plain = name.replace(/[\s\u3000]/gu, '');
  return isName(plain) && postAtEndOf(plain) === null;
}

/** 记者 魏建 石群 通讯员：袁孟辉 摄像/张三: labels and names, and nothing else. */
export function creditsLine({ words }: Pick<ScriptLine, 'words'>): CreditsReading | null {
  const notes: CreditNote[] = [];
  const credits: { label: Words; role: CreditReading['role']; names: Words[] }[] = [];
  const { text } = words;
  if (text.length > longestCredits) return null;
  // （记者 …） in brackets at the end of a script is a credit too.
  let at = /^[▶►▲▷★☆●○■□◆◇•·※]*\s*[（(【[]?\s*/u.exec(text)?.[0].length ?? 0;
  // 记者 高洁 报道: what stands behind the names is no name.
  const end = text.replace(
    /(?<=[\s\u3000])(?:摄影|综合|联合)?(?:报道|采写)\s*[）)】\]]?$|\s*[）)】\]]?$/u,
    '',
  ).length;
  while (at < end) {
    const rest = text.slice(at, end);
    const label = creditLabelAt(rest);
    const open = credits.at(-1);
    const isShared = open?.names.length === 0 && /[/／、兼]\s*$/u.test(text.slice(0, at));
    if (label !== null && (open === undefined || open.names.length > 0 || isShared)) {
      const mark =
        /^[\s\u3000]*[：:；;/／、兼|｜·=＝]?[\s\u3000]*/u.exec(rest.slice(label.length))?.[0] ?? '';
      const after = rest.slice(label.length);
      const isSpaced = /[ \u3000]/u.test(rest.slice(0, label.length));
      const isRunOn = mark === '' && !isSpaced && after !== '';
      if (isRunOn && !(joinedLabel.test(label.label) && beginsWithName(after))) return null;
      credits.push({ label: sliceWords(words, at, at + label.length), role: label.role, names: [] });
      at += label.length + mark.length;
      continue;
    }
    const length = nameLength(rest);
    if (open === undefined || length === 0) return null;
    const name = sliceWords(words, at, at + length);
    open.names.push(name);
    // The last bracket of a line may close it all, or a note: （记者 石群）, 通讯员：周敏（县委组织部）.
    const note = noteIn(text.slice(at + length));
    if (note !== null) {
      const noteWords = sliceWords(words, at + length + note.from, at + length + note.to);
      notes.push({ name, note: noteWords, whole: sliceWords(words, at, at + length + note.length) });
      at += note.length;
    }
    at += length;
    at += separator.exec(text.slice(at, end))?.[0].length ?? 0;
  }
  // 记者/摄像 石群: one who does both.
  for (const [i, credit] of [...credits.entries()].toReversed()) {
    if (credit.names.length === 0) credit.names.push(...(credits[i + 1]?.names ?? []));
  }
  const isWhole = credits.length > 0 && credits.every(({ names }) => names.length > 0);
  // 字幕：唐国栋 董事长 is who stands in the picture, and nobody who made titles [S205].
  const isTitle = credits.some(
    ({ label, names: made }) => label.text === '字幕' && made.some((name) => !mayMakeTitles(name.text)),
  );
  if (isTitle) return null;
  const behind = trimWords(sliceWords(words, end));
  const around = /[^）)】\]]/u.test(behind.text) ? [behind] : [];
  return isWhole ? { kind: 'credits', credits, notes, around, isBehindCue: false } : null;
}
