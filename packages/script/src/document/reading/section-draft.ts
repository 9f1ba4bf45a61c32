import type { CreditReading } from '../../lines/line-reading.ts';
import type { People } from '../../people/people.ts';
import type { Words } from '../../words/words.ts';
import type { Mention } from './mention.ts';
import type { TurnDraft } from './turn-draft.ts';

/** One interview as it was read, before ids are given. */
export type SectionDraft = {
  headline: readonly Words[];
  number: number;
  /** What the 专访 lines say, one for each line; none when there is no such line. */
  dek: readonly Words[];
  credits: readonly CreditReading[];
  turns: readonly TurnDraft[];
  people: People;
  mentions: readonly Mention[];
};
