import type { BlockDraft } from './block-draft.ts';
import type { Doubt } from './doubt.ts';
import type { Counted } from './marker-run.ts';
import type { Paragraph } from './paragraph.ts';
import { readList } from './read-list.ts';
import { restarts } from './restarts.ts';

/**
 * The statements and points of one turn: a list of points, and another where they begin to count from one again [S804].
 * `follows` is where the turn before of the same speaker stopped to count; `counted` is where this one did.
 */
export function readBlocks(
  paragraphs: readonly Paragraph[],
  follows: Counted | null = null,
): { blocks: BlockDraft[]; doubts: Doubt[]; counted: Counted | null } {
  const begins = restarts(paragraphs).map((at) =>
    // 明年还有两件：, which announces the points.
    /[：:]$/u.test(paragraphs[at - 1]?.words.text ?? '') ? at - 1 : at,
  );
  const blocks: BlockDraft[] = [];
  const doubts: Doubt[] = [];
  let counted: Counted | null = null;
  for (const [i, from] of [0, ...begins].entries()) {
    const read = readList(paragraphs.slice(from, begins[i]), i === 0 ? follows : null);
    const number = paragraphs[from]?.number ?? 0;
    if (i > 0) doubts.push({ code: 'script-points-again', severity: 'info', number, params: {} });
    blocks.push(...read.blocks);
    doubts.push(...read.doubts);
    ({ counted } = read);
  }
  return { blocks, doubts, counted };
}
