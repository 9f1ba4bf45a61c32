import { readCreditNote } from '../../people/read-credit-note.ts';
import { readDek } from '../../people/read-dek.ts';
import type { People } from '../../people/people.ts';
import type { ReadLine } from '../sections/section.ts';
import { bareIdentity } from '../../names/bare-identity.ts';

/** Enters those whom the 专访 lines and the credits name, before anybody speaks. */
export function enterNamed(lines: readonly ReadLine[], people: People): void {
  for (const { reading } of lines) {
    if (reading.kind === 'dek') {
      for (const identity of readDek(reading.text.text)) people.enter(identity, 'interviewee');
    }
    if (reading.kind === 'guests') {
      for (const guest of reading.guests) people.enter(guest, 'interviewee');
    }
    if (reading.kind !== 'credits') continue;
    const described = new Map(
      reading.notes.map(({ name, note }) => [name.text, readCreditNote(note.text)] as const),
    );
    for (const { role, names } of reading.credits) {
      for (const { text } of names) {
        people.enter({ ...bareIdentity(text.replace(/[\s\u3000]/gu, '')), ...described.get(text) }, role);
      }
    }
  }
}
