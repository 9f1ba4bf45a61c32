import type { Finding } from '../finding.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';

/** The editor's layer still fits the script it was made for. */
export const checkDirection: Check = ({ interview }) => {
  const { headline, script, direction } = interview;
  const findings: Finding[] = [];
  const lines = direction.headlineLines;
  if (lines !== null && bareText(lines.join('')) !== bareText(headline)) {
    findings.push(
      documentFinding({
        document: interview,
        path: ['direction', 'headlineLines'],
        code: 'headline-lines-differ',
        params: { headline, lines: lines.join('／') },
      }),
    );
  }
  const points = script.turns.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'point').map(({ id }) => id),
  );
  for (const id of Object.keys(direction.pointWordings).filter((each) => !points.includes(each))) {
    findings.push(
      documentFinding({
        document: interview,
        path: ['direction', 'pointWordings', id],
        code: 'point-wording-orphan',
        severity: 'warning',
        params: { id, known: points.join(', ') },
      }),
    );
  }
  return findings;
};
