import { postAtEndOf, roleName, spokenRole, type Role } from '@lanmu/content';
import { bareIdentity } from '../names/bare-identity.ts';
import { isName } from '../names/is-name.ts';
import { readIdentity, type Identity } from '../names/read-identity.ts';
import { withoutRemarks } from '../names/without-remarks.ts';
import { calledSpeaker } from '../people/called-speaker.ts';
import { isPasserBy } from '../names/passer-by.ts';
import type { People } from '../people/people.ts';
import { pseudonymOf } from '../people/pseudonym-of.ts';
import { readAddress } from '../people/read-address.ts';
import { isUnitAndPost } from '../people/is-unit-and-post.ts';
import { holderOf } from '../people/holder-of.ts';
import { personOfShortForm } from '../people/person-of-short-form.ts';
import { isVoiceOver, voiceOver } from '../people/voice-over.ts';

/** Whether a text is a post and nothing else. */
function isPost(text: string): boolean {
  return text !== '' && postAtEndOf(text) === text;
}

/** Who speaks, in which role; nobody by name where the words give a role alone. */
type Meaning = { role: Role; identity: Identity | null };

/** What is before a colon and means somebody; null when it means nobody [S417]. */
export function speakerMeaning(text: string, people: People): Meaning | null {
  const plain = withoutRemarks(text);
  const found = meaningOf(text, people) ?? (plain === text ? null : meaningOf(plain, people));
  return found ?? knownBeforeBracket(plain, people) ?? calledSpeaker(plain, people);
}

/** 县公安局政委沈洁（县人大代表）: somebody the script has described, whatever else the bracket says. */
function knownBeforeBracket(text: string, people: People): Meaning | null {
  const front = /^(.+?)[\s\u3000]*[（(][^（）()]{1,30}[）)]$/u.exec(text)?.[1];
  const meaning = front === undefined ? null : meaningOf(front, people);
  const name = meaning?.identity?.name;
  return name !== undefined && people.isDescribed(name) ? meaning : null;
}

function meaningOf(text: string, people: People): Meaning | null {
  const plain = text
    .replace(/[\s\u3000]/gu, '')
    .replace(/^[（(]([^（）()]+)[）)]$/u, '$1')
    .replace(/^[（(【]?|[】]$/gu, '');
  const known = people.names();
  const spoken = spokenRole(plain);
  if (spoken !== null) {
    const { role, name } = spoken;
    if (name === '') return { role, identity: isVoiceOver(plain) ? voiceOver : null };
    if (known.has(name) || isName(name)) return { role, identity: bareIdentity(name) };
    const identity = readIdentity(name, known);
    if (identity !== null) return { role, identity };
  }
  const short = pseudonymOf(plain, people) ?? (known.has(plain) ? null : personOfShortForm(plain, people));
  if (short !== null) {
    const [role = 'interviewee'] = people.rolesOf(short);
    return { role, identity: bareIdentity(short) };
  }
  // 王娜局长：, as people are addressed.
  const addressed = Array.from({ length: plain.length }, (_, at) => plain.slice(0, at)).find(
    (name) => known.has(name) && isPost(plain.slice(name.length)),
  );
  if (addressed !== undefined) {
    const [role = 'interviewee'] = people.rolesOf(addressed);
    return { role, identity: bareIdentity(addressed) };
  }
  const said = text.trim().replace(/^[（(]([^（）()]+)[）)]$/u, '$1');
  const identity = readIdentity(said.replace(/^[（(【]?|[】]$/gu, ''), known);
  if (identity === null) {
    const address = readAddress(plain);
    if (!isPasserBy(plain) && address !== null && !address.isPlace) {
      const { called, organization } = address;
      return { role: 'interviewee', identity: { name: called, organization, posts: [] } };
    }
    const holder = holderOf(plain, people);
    if (holder === null && !isPasserBy(plain) && !isUnitAndPost(plain)) return null;
    const name = holder ?? roleName.interviewee;
    return { role: 'interviewee', identity: bareIdentity(name) };
  }
  // A short form (王娜：) keeps the role that its name has; posts are those of somebody interviewed.
  const [role] = people.rolesOf(identity.name);
  // 程丽, who is credited as 通讯员 and was heard as 党委书记.
  const isInterviewed =
    people.postsOf(identity.name).length > 0 && people.holds(identity.name, 'interviewee');
  return {
    role: isInterviewed || identity.posts.length > 0 ? 'interviewee' : (role ?? 'interviewee'),
    identity,
  };
}
