import type { Column, Interview, Statement } from '@lanmu/content';
import type { Timeline } from '@lanmu/timeline';
import { segmentTimeline } from './library-inputs.ts';

const han = /^\p{Script=Han}$/u;

/** When everything is up, without what it says. */
function timesOf({ cues, lengthFrames }: Timeline): string {
  return JSON.stringify([
    lengthFrames,
    cues.map(({ id, inFrame, outFrame, stepFrames }) => [id, inFrame, outFrame, stepFrames]),
  ]);
}

function longestStatement(interview: Interview): Statement {
  const statements = interview.script.turns
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'statement');
  const [longest] = statements.toSorted(
    (a, b) => b.paragraphs.join('').length - a.paragraphs.join('').length,
  );
  if (longest === undefined) throw new Error(`${interview.id} has no statement.`);
  return longest;
}

function withParagraph(interview: Interview, id: string, paragraph: string): Interview {
  const turns = interview.script.turns.map((turn) => ({
    ...turn,
    blocks: turn.blocks.map((block) =>
      block.id === id && block.kind === 'statement'
        ? { ...block, paragraphs: [paragraph, ...block.paragraphs.slice(1)] }
        : block,
    ),
  }));
  return { ...interview, script: { ...interview.script, turns } };
}

/**
 * The interview with one Han character in the middle of its longest statement replaced by its neighbour, so that every
 * cue keeps its time: what a newsroom does minutes before air. Throws when no such character is there.
 */
export function changedInterview(interview: Interview, column: Column): Interview {
  const { id, paragraphs } = longestStatement(interview);
  const characters = Array.from(paragraphs[0] ?? '');
  const times = timesOf(segmentTimeline(interview, column));
  for (let i = Math.floor(characters.length / 2); i < characters.length - 1; i += 1) {
    const [old = '', other = ''] = characters.slice(i, i + 2);
    if (old === other || !han.test(old) || !han.test(other)) continue;
    const changed = withParagraph(interview, id, characters.with(i, other).join(''));
    if (timesOf(segmentTimeline(changed, column)) === times) return changed;
  }
  throw new Error(`${interview.id} has no character that can be changed without moving a cue.`);
}
