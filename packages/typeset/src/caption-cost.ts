import { captionLength } from './caption-length.ts';
import type { CaptionProfile } from './caption-profile.ts';
import { countSyllables } from './count-syllables.ts';
import { closingMarkClass } from './marks.ts';

/** House choices of the caption editor, in the units of a break's penalty. */
const cost = {
  /** Every caption: fewer are calmer. */
  piece: 12,
  /** Past the preferred length: dearer than a cut between words, cheaper than one between leaning words. */
  overPreferred: 64,
  /** No longer than is easy all the same: dearer than a cut between phrases, cheaper than one in a compound. */
  easy: 34,
  /** Each character past the hard length, where nothing may be cut. */
  overHard: 10_000,
  /** Too short to read: under 4 syllables, and under 5. */
  flash: 90,
  brief: 25,
  /** Each character under 9, squared. */
  short: 0.7,
  /** A sentence that ends inside a caption. */
  innerSentence: 34,
  /** Two clauses in one caption when one, or both, could stand alone. */
  innerLongClause: 9,
  innerLongClauses: 26,
  /** The torn end of one clause in a caption with another clause. */
  tornClause: 40,
  /** Torn at both ends around a mark: two halves of two clauses. */
  tornTwice: 60,
  /** A torn end of a few characters before or after a mark. */
  stub: 35,
} as const;

/** The end of a sentence with words after it. */
const innerSentenceEnd = new RegExp(
  `[。；？！]+(?=${closingMarkClass}*\\s*(?!${closingMarkClass})\\S)`,
  'gu',
);
/**
 * Five Han characters, Latin words and numbers are five syllables at least, which is all that is asked: reading every
 * number aloud takes long.
 */
const spoken = [
  String.raw`\p{Script=Han}`,
  String.raw`(?<!\p{Script=Latin})\p{Script=Latin}+(?!\p{Script=Latin})`,
  String.raw`(?<![\d０-９])[\d０-９]+(?:[.,][\d０-９]+)*(?![.,]?[\d０-９])`,
].join('|');
const hasFiveSyllables = new RegExp(`(?:(?:${spoken})[^\\p{Script=Han}\\p{Script=Latin}\\d０-９]*){5}`, 'u');
/** A clause of this many characters is a caption of its own. */
const clauseChars = 7;
/** A clause of fewer characters than this cannot stand alone and goes with its neighbour. */
const leaningChars = 5;
/** A torn end of at most this many characters is a stub. */
const stubChars = 3;
/** The same for an end of a list that stands with another clause: 惠民生　不断创新工作思路. */
const listStubChars = 4;

function clausesCost(clauses: readonly number[], opensMidClause: boolean, closesMidClause: boolean): number {
  let total = 0;
  if (opensMidClause && closesMidClause && clauses.length > 1) total += cost.tornTwice;
  for (let i = 1; i < clauses.length; i += 1) {
    const left = clauses[i - 1] ?? 0;
    const right = clauses[i] ?? 0;
    const long = [left, right].filter((chars) => chars >= clauseChars).length;
    total += [0, cost.innerLongClause, cost.innerLongClauses][long] ?? 0;
    // Two whole clauses of four weigh as one of eight.
    const after = clauses.slice(i).reduce((sum, chars) => sum + chars, 0);
    const before = clauses.slice(0, i).reduce((sum, chars) => sum + chars, 0);
    if (opensMidClause && i === 1 && after >= leaningChars) total += cost.tornClause;
    if (closesMidClause && i === clauses.length - 1 && before >= leaningChars) total += cost.tornClause;
  }
  return total;
}

/** What a caption costs an editor's eye, by length, by what it joins and by what it tears; cuts cost on their own. */
export function captionCost(options: {
  /** The words with their marks. */
  words: string;
  shown: string;
  /** Whether the caption begins, or ends, between two words rather than at a mark. */
  opensMidClause: boolean;
  closesMidClause: boolean;
  /** Whether it begins, or ends, between two items of a list. */
  opensInList: boolean;
  closesInList: boolean;
  profile: CaptionProfile;
}): number {
  const { words, shown, opensMidClause, closesMidClause, opensInList, closesInList, profile } = options;
  const length = captionLength(shown);
  const syllables = hasFiveSyllables.test(words) ? 5 : countSyllables(words);
  let total: number = cost.piece + cost.short * Math.max(0, 9 - length) ** 2;
  if (length > profile.maxChars) {
    total += length > (profile.easyChars ?? profile.maxChars) ? cost.overPreferred : cost.easy;
  }
  if (length > profile.hardChars) total += cost.overHard * (length - profile.hardChars);
  if (syllables < 4) total += cost.flash;
  else if (syllables < 5) total += cost.brief;
  if (shown.includes('\u3000')) {
    const clauses = shown.split('\u3000').map(captionLength);
    total += clausesCost(clauses, opensMidClause, closesMidClause);
    if (opensInList && (clauses[0] ?? 0) <= listStubChars) total += cost.stub;
    if (closesInList && (clauses.at(-1) ?? 0) <= listStubChars) total += cost.stub;
  }
  const isTorn = opensMidClause || closesMidClause;
  const parts = isTorn && /[\u3000、]/u.test(shown) ? shown.split(/[\u3000、]/u).map(captionLength) : [];
  if (opensMidClause && parts.length > 1 && (parts[0] ?? 0) <= stubChars) total += cost.stub;
  if (closesMidClause && parts.length > 1 && (parts.at(-1) ?? 0) <= stubChars) total += cost.stub;
  const sentenceEnds = words.match(innerSentenceEnd)?.length ?? 0;
  return total + sentenceEnds * cost.innerSentence;
}
