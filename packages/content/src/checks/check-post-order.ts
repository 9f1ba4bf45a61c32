import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { describePerson } from './describe-person.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';
import { lastClause } from './last-clause.ts';
import { administrative, bareParty } from './post-words.ts';

type Misplaced = { administrative: string; party: string };

/**
 * The first Party post right after an administrative post of the same unit and rank. A deputy Party secretary may
 * follow the head (校长、党委副书记), and a Party post of a lower unit the post of a higher (副市长、市公安局党委书记).
 */
function misplacedParty(posts: readonly string[]): Misplaced | null {
  for (const [i, post] of posts.entries()) {
    const before = posts[i - 1];
    const rank = bareParty.exec(post)?.groups?.['rank'];
    const office = before === undefined ? null : administrative.exec(before);
    if (before === undefined || rank === undefined || office === null) continue;
    const isDeputy = office.groups?.['deputy'] !== undefined;
    if (rank === '书记' || isDeputy) return { administrative: office[0], party: post };
  }
  return null;
}

/** Of posts of one rank in one unit, the Party post comes first (standards §8): 党组书记、局长. */
export const checkPostOrder: Check = ({ interview }) => {
  const { people } = interview;
  const names = people.map(({ name }) => name);
  const lines = interviewTexts(interview).filter(({ kind }) => kind === 'spoken' || kind === 'line');
  return people.flatMap((person, i) => {
    const places = [
      { path: ['people', i, 'posts'], posts: person.posts.map(bareText) },
      ...lines.flatMap(({ path, text }) => {
        const at = text.indexOf(person.name);
        if (at < 0) return [];
        const clause = lastClause(text.slice(0, at), '。；：！？');
        const description = describePerson({ line: clause + person.name, person, names });
        return [{ path, posts: description?.posts ?? [] }];
      }),
    ];
    for (const { path, posts } of places) {
      const misplaced = misplacedParty(posts);
      if (misplaced === null) continue;
      const params = { name: person.name, ...misplaced };
      return [
        documentFinding({ document: interview, path, code: 'party-post-late', severity: 'warning', params }),
      ];
    }
    return [];
  });
};
