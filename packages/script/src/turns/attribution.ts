import type { Role } from '@lanmu/content';
import type { People } from '../people/people.ts';
import { roleWordAt } from '../people/role-words.ts';
import { personOfShortForm } from '../people/short-form.ts';
import { isName } from '../names/is-name.ts';
import { readIdentity, type Identity } from '../names/read-identity.ts';
import { sliceWords, trimWords, type Words } from '../words/words.ts';

/** Who begins to speak in a line, as it says: the words before the colon, what they mean, and what is said after it. */
export type Attribution = {
  words: Words;
  role: Role;
  /** Who it is; null when the line gives a role alone (记者：, 问：). */
  identity: Identity | null;
  rest: Words;
};

/** Longest text before the colon: organisation, four posts and a name. */
const longest = 60;

const questions: Readonly<Record<string, Role>> = {
  问: 'reporter',
  记: 'reporter',
  主: 'host',
  答: 'interviewee',
  Q: 'reporter',
  A: 'interviewee',
};

/** What is before a colon and means somebody; null when it means nobody. */
function meaningOf(text: string, people: People): { role: Role; identity: Identity | null } | null {
  const plain = text.replace(/[\s\u3000]/gu, '').replace(/^[（(【]?|[】]$/gu, '');
  const known = people.names();
  const question = Object.hasOwn(questions, plain) ? questions[plain] : undefined;
  if (question !== undefined) return { role: question, identity: null };
  const spoken = roleWordAt(plain);
  if (spoken !== null) {
    const { role, rest } = spoken;
    const name = rest.replace(/^[（(]|[）)]$/gu, '').replace(/^(?:口播|出镜|旁白|配音|提问|追问|问)/u, '');
    if (name === '') return { role, identity: null };
    if (known.has(name) || isName(name)) return { role, identity: { name, organization: null, posts: [] } };
    const identity = readIdentity(name, known);
    if (identity !== null) return { role, identity };
  }
  const short = personOfShortForm(plain, people);
  if (short !== null) {
    const [role = 'interviewee'] = people.rolesOf(short);
    return { role, identity: { name: short, organization: null, posts: [] } };
  }
  const identity = readIdentity(plain, known);
  if (identity === null) return null;
  // A short form (王娜：) keeps the role that its name has; posts are those of somebody interviewed.
  const [role] = people.rolesOf(identity.name);
  return { role: identity.posts.length > 0 ? 'interviewee' : (role ?? 'interviewee'), identity };
}

/** Reads who begins to speak: 身份+姓名：, 王娜：, 记者：, 问：. Null when the line goes on with what was said. */
export function readAttribution(line: Words, people: People): Attribution | null {
  const colon = line.text.search(/[：:]/u);
  if (colon < 1 || colon > longest) return null;
  const before = trimWords(sliceWords(line, 0, colon));
  if (/[。！？；“”‘’《》…—]/u.test(before.text)) return null;
  const meaning = meaningOf(before.text, people);
  if (meaning === null) return null;
  return { words: before, ...meaning, rest: trimWords(sliceWords(line, colon + 1)) };
}
