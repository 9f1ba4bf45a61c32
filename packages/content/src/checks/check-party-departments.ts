import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';

const department = /(?<![全各])(?<level>[省市县区州旗])(?<name>宣传部|组织部|统战部)(?![门署队])/u;

/** A department of a Party committee is named with it (standards §8): 市委宣传部, not 市宣传部. Speech may be shorter. */
export const checkPartyDepartments: Check = ({ interview }) =>
  interviewTexts(interview)
    .filter(({ kind }) => kind === 'organization' || kind === 'post' || kind === 'line')
    .flatMap(({ path, text }) => {
      const match = department.exec(text);
      if (match === null) return [];
      const expected = `${match.groups?.['level'] ?? ''}委${match.groups?.['name'] ?? ''}`;
      const params = { found: match[0], expected };
      return [
        documentFinding({
          document: interview,
          path,
          code: 'party-department-bare',
          severity: 'warning',
          params,
        }),
      ];
    });
