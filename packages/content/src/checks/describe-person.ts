import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import { officeAtEnd } from './post-words.ts';

/** Who somebody is by the words before the name: 区民政局, 党组书记 and 局长. */
export type Description = {
  /** The words as written, without spaces. */
  words: string;
  /** Null when the words do not tell where the unit ends. */
  organization: string | null;
  posts: readonly string[];
};

/** What stands before a description and is none of it: 本台专访, 记者, 今天我们采访了. */
const lead =
  /^.*(?:专访|采访了?|访谈|对话|走访|连线)[：:]?|^(?:本台记者|本期嘉宾|嘉宾|记者|主持人|通讯员|受访者|我们|今天|访|——)+[：:]?/u;
const joints = /[、，,；;\s]|兼(?!职)/u;

/**
 * What the words directly before a person's name in `line` say of unit and posts, null when the line does not name the
 * person or says nothing of them. The unit ends where the record's unit ends, else where a post begins.
 */
export function describePerson(options: {
  line: string;
  person: Person;
  /** Names of everybody: what stands before another name describes somebody else. */
  names: readonly string[];
}): Description | null {
  const line = bareText(options.line);
  const { person, names } = options;
  const index = line.indexOf(bareText(person.name));
  if (index < 0) return null;
  const before = names
    .map(bareText)
    .filter((name) => name !== bareText(person.name))
    .reduce(
      (rest, name) => rest.slice(rest.lastIndexOf(name) < 0 ? 0 : rest.lastIndexOf(name) + name.length),
      line.slice(0, index),
    );
  const words = before.replace(/^[、，,；;和与及]+|[、，,；;：:（(]+$/gu, '').replace(lead, '');
  if (words === '') return null;
  const unit = person.organization === null ? '' : bareText(person.organization);
  const split = (text: string): string[] => text.split(joints).filter((token) => token !== '');
  const at = unit === '' ? -1 : words.indexOf(unit);
  if (at >= 0) return { words, organization: unit, posts: split(words.slice(at + unit.length)) };
  const [first = '', ...rest] = split(words);
  const post = officeAtEnd.exec(first)?.[0];
  if (post === undefined) return null;
  const organization = first.slice(0, first.length - post.length);
  return { words, organization: organization === '' ? null : organization, posts: [post, ...rest] };
}
