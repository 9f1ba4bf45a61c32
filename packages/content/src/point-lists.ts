import type { Point } from './block.ts';
import type { Interview } from './interview.ts';

/**
 * The points of an interview as they are shown together, list by list: a new list begins where somebody else makes the
 * point, and where the numbers begin again with one.
 */
export function pointLists({ script }: Interview): Point[][] {
  const lists: Point[][] = [];
  let last: string | null = null;
  for (const { speaker, blocks } of script.turns) {
    for (const block of blocks) {
      if (block.kind !== 'point') continue;
      const open = lists.at(-1);
      if (open === undefined || speaker !== last || block.ordinal === 1) lists.push([block]);
      else open.push(block);
      last = speaker;
    }
  }
  return lists;
}
