import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { printPath } from '../print-path.ts';

/** People, turns and blocks each have ids of their own: direction, cues and re-import hang on them. */
export const checkIds: Check = ({ interview }) => {
  const { people, script } = interview;
  const families = [
    people.map(({ id }, i) => ({ id, path: ['people', i, 'id'] })),
    script.turns.map(({ id }, i) => ({ id, path: ['script', 'turns', i, 'id'] })),
    script.turns.flatMap(({ blocks }, i) =>
      blocks.map(({ id }, j) => ({ id, path: ['script', 'turns', i, 'blocks', j, 'id'] })),
    ),
  ];
  return families.flatMap((family) =>
    family.flatMap(({ id, path }, i) => {
      const first = family.findIndex((candidate) => candidate.id === id);
      const holder = family[first];
      if (first === i || holder === undefined) return [];
      const firstPath = printPath({ document: interview, path: holder.path });
      return [
        documentFinding({
          document: interview,
          path,
          code: 'id-duplicate',
          params: { id, first: firstPath },
        }),
      ];
    }),
  );
};
