import type { Role } from '@lanmu/content';
import type { Paragraph } from '../../turns/paragraph.ts';
import type { Words } from '../../words/words.ts';

/** A turn as it was read: who speaks (by name, or by role alone) and what they say, paragraph by paragraph. */
export type TurnDraft = {
  role: Role;
  name: string | null;
  /** The cue alone that says somebody interviewed is heard (【同期】), where nobody is named; else null. */
  cue: string | null;
  attribution: Words | null;
  number: number;
  paragraphs: readonly Paragraph[];
};
