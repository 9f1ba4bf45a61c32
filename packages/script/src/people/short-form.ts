import { surnameOf } from '../names/surnames.ts';
import { postAtEndOf } from '../names/posts.ts';
import type { People } from './people.ts';

/** Who may be meant by a short form, by name: one is who it is, several are doubtful, none is nobody. */
function candidates(text: string, people: People): string[] {
  if (surnameOf(text) === text) {
    const interviewed = people.inRole('interviewee');
    const all = [...interviewed, ...[...people.names()].filter((name) => !interviewed.includes(name))];
    return all.filter((name) => surnameOf(name) === text);
  }
  const post = postAtEndOf(text);
  const surname = post === null ? null : text.slice(0, -post.length);
  if (post === null || surname === null) return [];
  if (surname !== '' && surnameOf(surname) !== surname) return [];
  const interviewed = people.inRole('interviewee');
  const holders = interviewed.filter((name) => people.postsOf(name).some((held) => held.endsWith(post)));
  if (surname === '') return holders;
  // 谭局长 may be a deputy, as people are addressed: who has the name and any post.
  const named = interviewed.filter((name) => surnameOf(name) === surname);
  const both = named.filter((name) => holders.includes(name));
  return both.length > 0 ? both : named;
}

/**
 * Who is meant by a family name, a family name with a post, or a post alone before a colon (王：, 王局长：, 局长：): the one
 * person of the interview whom it fits. Null when it fits nobody, or several.
 */
export function personOfShortForm(text: string, people: People): string | null {
  const [one, another] = candidates(text, people);
  return one === undefined || another !== undefined ? null : one;
}
