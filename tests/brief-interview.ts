import type { Block, Interview } from '@lanmu/content';
import { shortInterview } from './short-interview.ts';

/** The last clause of what is stated. */
function lastClause(block: Block): Block {
  if (block.kind === 'point') return block;
  return { ...block, paragraphs: block.paragraphs.map((text) => text.split('，').at(-1) ?? text) };
}

/**
 * The least that still has a title card, names, captions and credits, for tests that render many times. Both share most
 * of their pictures and differ in what is said.
 */
export function briefInterview(id: 'brief' | 'other'): Interview {
  const interview = shortInterview();
  const { direction, script } = interview;
  const turns = script.turns.map((turn) => {
    const blocks = turn.blocks.slice(0, 1);
    return { ...turn, blocks: id === 'brief' ? blocks : blocks.map(lastClause) };
  });
  return {
    ...interview,
    id,
    script: { ...script, turns },
    direction: { ...direction, pointsHeading: null },
  };
}
