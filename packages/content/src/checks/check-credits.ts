import { roleName } from '../role-name.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';

/** Whoever of the newsroom speaks is credited: host, reporter and correspondent. */
export const checkCredits: Check = ({ interview }) => {
  const { people, script } = interview;
  const credited = new Set(script.credits.flatMap((credit) => credit.people));
  return people.flatMap(({ id, name }) => {
    const i = script.turns.findIndex(({ speaker, role }) => speaker === id && role !== 'interviewee');
    const turn = script.turns[i];
    // Whom the script calls by role alone nobody can credit.
    if (turn === undefined || credited.has(id) || name === roleName[turn.role]) return [];
    const params = { name, role: turn.role };
    const path = ['script', 'turns', i, 'speaker'];
    return [
      documentFinding({ document: interview, path, code: 'speaker-uncredited', severity: 'warning', params }),
    ];
  });
};
