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
  return families.flatMap((family) => {
    const holders = new Map(family.toReversed().map((each) => [each.id, each]));
    return family.flatMap(({ id, path }) => {
      const holder = holders.get(id);
      if (holder === undefined || holder.path === path) return [];
      const firstPath = printPath({ document: interview, path: holder.path });
      return [
        documentFinding({
          document: interview,
          path,
          code: 'id-duplicate',
          params: { id, first: firstPath },
        }),
      ];
    });
  });
};
