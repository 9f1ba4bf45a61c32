import type { Finding } from '../finding.ts';
import type { Role } from '../role.ts';
import { roleName } from '../role-name.ts';
import { beforeSaying } from '../roles/before-saying.ts';
import { spokenRole } from '../roles/spoken-role.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { isShortForm } from './is-short-form.ts';

/** Who speaks and who is credited is known, holds that role, and is the one the script names. */
export const checkPeople: Check = ({ interview }) => {
  const { people, script } = interview;
  const known = people.map(({ id }) => id).join(', ');
  const findPerson = (id: string) => people.find((person) => person.id === id);
  const checkPart = (id: string, role: Role, idPath: PropertyKey[], rolePath: PropertyKey[]): Finding[] => {
    const person = findPerson(id);
    if (person === undefined) {
      return [
        documentFinding({ document: interview, path: idPath, code: 'person-unknown', params: { id, known } }),
      ];
    }
    if (person.roles.includes(role)) return [];
    const params = { name: person.name, role, roles: person.roles.join(', ') };
    return [documentFinding({ document: interview, path: rolePath, code: 'role-not-held', params })];
  };
  const credits = script.credits.flatMap((credit, i) =>
    credit.people.flatMap((id, j) =>
      checkPart(id, credit.role, ['script', 'credits', i, 'people', j], ['script', 'credits', i, 'role']),
    ),
  );
  const turns = script.turns.flatMap((turn, i) => {
    const path = ['script', 'turns', i];
    const findings = checkPart(turn.speaker, turn.role, [...path, 'speaker'], [...path, 'role']);
    const speaker = findPerson(turn.speaker);
    const name = speaker?.name;
    if (
      speaker !== undefined &&
      name !== undefined &&
      turn.attribution !== null &&
      // Somebody without a name (村民：, 导语：) has none to be shown, and none to be wrong.
      name !== roleName[turn.role] &&
      // By role alone (记者, 问) it is whoever holds the role.
      spokenRole(turn.attribution)?.name !== '' &&
      !bareText(turn.attribution).includes(bareText(name)) &&
      // 贺总补充 is 贺总, with a verb of saying behind.
      ![turn.attribution, ...beforeSaying(turn.attribution)].some((said) => isShortForm(said, speaker))
    ) {
      findings.push(
        documentFinding({
          document: interview,
          path: [...path, 'attribution'],
          code: 'attribution-without-name',
          params: { attribution: turn.attribution, name },
        }),
      );
    }
    return findings;
  });
  return [...credits, ...turns];
};
