import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';

/** The title card's 专访 line names somebody who is interviewed: a wrong name there goes to air. */
export const checkDek: Check = ({ interview }) => {
  const { dek, people } = interview;
  const names = people.filter(({ roles }) => roles.includes('interviewee')).map(({ name }) => name);
  if (names.length === 0) {
    return [
      documentFinding({ document: interview, path: ['people'], code: 'interviewee-missing', params: {} }),
    ];
  }
  if (names.some((name) => bareText(dek).includes(bareText(name)))) return [];
  return [
    documentFinding({
      document: interview,
      path: ['dek'],
      code: 'dek-without-interviewee',
      params: { dek, names: names.join('、') },
    }),
  ];
};
