import type { Role } from '@lanmu/content';
import type { People } from '../people/people.ts';
import type { Identity } from '../names/read-identity.ts';
import { beforeColon } from './before-colon.ts';
import { jointSpeakers, type JointSpeaker } from './joint-speakers.ts';
import { speakerMeaning } from './speaker-meaning.ts';
import type { Words } from '../words/words.ts';

/** Who begins to speak in a line, as it says: the words before the colon, what they mean, and what is said after it. */
export type Attribution = {
  words: Words;
  role: Role;
  /** Who it is; null when the line gives a role alone (记者：, 问：). */
  identity: Identity | null;
  /** Others who are named before the same colon: 记者石群、魏建：. */
  others?: readonly JointSpeaker[];
  rest: Words;
};

/** Reads who begins to speak: 身份+姓名：, 王娜：, 记者：, 问：. Null when the line goes on with what was said. */
export function readAttribution(line: Words, people: People): Attribution | null {
  const { before, rest } = beforeColon(line) ?? {};
  if (before === undefined || rest === undefined) return null;
  const joint = jointSpeakers(before.text, people);
  const [first, ...others] = joint ?? [];
  if (first !== undefined) return { words: before, ...first, others, rest };
  const meaning = speakerMeaning(before.text, people);
  return meaning === null ? null : { words: before, ...meaning, rest };
}
