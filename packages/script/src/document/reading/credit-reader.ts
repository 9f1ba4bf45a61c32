import type { CreditReading, CreditsReading, GuestsReading } from '../../lines/line-reading.ts';
import { readCreditNote } from '../../people/read-credit-note.ts';
import { findWords } from '../../words/find-words.ts';
import { sliceWords } from '../../words/words.ts';
import { leaveOut } from '../sections/leave-out.ts';
import type { Mention } from './mention.ts';
import type { SectionContext } from './section-reader.ts';

/** Takes the credits and guests of one interview, and who is mentioned in them. */
export class CreditReader {
  readonly #context: Pick<SectionContext, 'coverage' | 'doubts'>;
  readonly #credits: CreditReading[] = [];
  readonly #mentions: Mention[] = [];

  constructor(context: Pick<SectionContext, 'coverage' | 'doubts'>) {
    this.#context = context;
  }

  /** The credits, in order. */
  get credits(): readonly CreditReading[] {
    return this.#credits;
  }

  /** Who is named in them with a unit or a post. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Reads a line of credits: their notes are left out where they are no unit or post. */
  readCredits({ credits, notes, around, house }: CreditsReading, number: number): void {
    const { coverage, doubts } = this.#context;
    this.#credits.push(...credits);
    for (const words of around) coverage.cover(words, 'structure');
    if (house !== undefined) leaveOut(house, { reason: 'closing', number, coverage, doubts });
    for (const { name, note, whole } of notes) {
      if (readCreditNote(note.text) === null) {
        leaveOut(note, { reason: 'credit-note', number, isDoubtful: true, coverage, doubts });
        continue;
      }
      coverage.cover(note, 'credit');
      this.#mentions.push({ name: name.text.replace(/[\s\u3000]/gu, ''), words: whole });
    }
  }

  /** Reads a line that says whom the interview is with. */
  readGuests({ label, text, guests }: GuestsReading): void {
    const { coverage } = this.#context;
    coverage.cover(label, 'structure');
    coverage.cover(text, 'attribution');
    let from = 0;
    for (const { name } of guests) {
      const end = findWords(text, name, { from })?.end ?? from;
      const bracket = /^\s*[（(][^（）()]*[）)]/u.exec(text.text.slice(end))?.[0] ?? '';
      this.#mentions.push({ name, words: sliceWords(text, from, end + bracket.length) });
      from = end + bracket.length;
    }
  }
}
