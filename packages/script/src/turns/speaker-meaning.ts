import { roleName, type Role } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { postAtEndOf } from '../names/posts.ts';
import { readIdentity, type Identity } from '../names/read-identity.ts';
import { isPasserBy } from '../people/passer-by.ts';
import type { People } from '../people/people.ts';
import { pseudonymOf } from '../people/pseudonym-of.ts';
import { readAddress } from '../people/read-address.ts';
import { roleWordAt } from '../people/role-words.ts';
import { isUnitAndPost } from '../people/is-unit-and-post.ts';
import { holderOf } from '../people/holder-of.ts';
import { personOfShortForm } from '../people/person-of-short-form.ts';
import { isVoiceOver, voiceOver } from '../people/voice-over.ts';

const questions: Readonly<Record<string, Role>> = {
  问: 'reporter',
  记: 'reporter',
  主: 'host',
  答: 'interviewee',
  Q: 'reporter',
  A: 'interviewee',
};

/** Whether a text is a post and nothing else. */
function isPost(text: string): boolean {
  return text !== '' && postAtEndOf(text) === text;
}

/** What is before a colon and means somebody; null when it means nobody. */
export function speakerMeaning(
  text: string,
  people: People,
): { role: Role; identity: Identity | null } | null {
  const plain = text.replace(/[\s\u3000]/gu, '').replace(/^[（(【]?|[】]$/gu, '');
  const known = people.names();
  const question = Object.hasOwn(questions, plain) ? questions[plain] : undefined;
  if (question !== undefined) return { role: question, identity: null };
  const spoken = roleWordAt(plain);
  if (spoken !== null) {
    const { role, rest } = spoken;
    const name = rest
      .replace(/^[-－–·/]+/u, '')
      .replace(/^[（(]|[）)]$/gu, '')
      .replace(/^(?:口播|出镜|旁白|配音|提问|追问|问)/u, '');
    if (name === '') return { role, identity: isVoiceOver(plain) ? voiceOver : null };
    if (known.has(name) || isName(name)) return { role, identity: { name, organization: null, posts: [] } };
    const identity = readIdentity(name, known);
    if (identity !== null) return { role, identity };
  }
  const short = pseudonymOf(plain, people) ?? (known.has(plain) ? null : personOfShortForm(plain, people));
  if (short !== null) {
    const [role = 'interviewee'] = people.rolesOf(short);
    return { role, identity: { name: short, organization: null, posts: [] } };
  }
  // 王娜局长：, as people are addressed.
  const addressed = Array.from({ length: plain.length }, (_, at) => plain.slice(0, at)).find(
    (name) => known.has(name) && isPost(plain.slice(name.length)),
  );
  if (addressed !== undefined) {
    const [role = 'interviewee'] = people.rolesOf(addressed);
    return { role, identity: { name: addressed, organization: null, posts: [] } };
  }
  const identity = readIdentity(text.trim().replace(/^[（(【]?|[】]$/gu, ''), known);
  if (identity === null) {
    const address = readAddress(plain);
    if (!isPasserBy(plain) && address !== null && !address.isPlace) {
      const { called, organization } = address;
      return { role: 'interviewee', identity: { name: called, organization, posts: [] } };
    }
    const holder = holderOf(plain, people);
    if (holder === null && !isPasserBy(plain) && !isUnitAndPost(plain)) return null;
    const name = holder ?? roleName.interviewee;
    return { role: 'interviewee', identity: { name, organization: null, posts: [] } };
  }
  // A short form (王娜：) keeps the role that its name has; posts are those of somebody interviewed.
  const [role] = people.rolesOf(identity.name);
  return { role: identity.posts.length > 0 ? 'interviewee' : (role ?? 'interviewee'), identity };
}
