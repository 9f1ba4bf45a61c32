import type { Block, Column, Interview, Statement } from '@lanmu/content';
import { segmentTimeline } from './library-inputs.ts';

/** A point as plain speech: points of a repeated interview would count beyond what a panel can show. */
function asStatement(block: Block): Statement {
  if (block.kind === 'statement') return block;
  return { kind: 'statement', id: block.id, paragraphs: [block.headline, ...block.body] };
}

function hanOf(interview: Interview): string[] {
  const text = interview.script.turns
    .flatMap(({ blocks }) => blocks.flatMap((block) => asStatement(block).paragraphs))
    .join('');
  return [...new Set(text.match(/\p{Script=Han}/gu))].toSorted();
}

/**
 * An interview of at least `seconds`: the turns of a real one over and over, points as plain speech. Equal pictures are
 * drawn once, so each round but the first puts another Han character of the text for every one; otherwise an hour would
 * hold no more pictures than one round.
 */
export function repeatedInterview(options: {
  interview: Interview;
  column: Column;
  id: string;
  seconds: number;
}): Interview {
  const { interview, column, id, seconds } = options;
  const { direction, script } = interview;
  const characters = hanOf(interview);
  const places = new Map(characters.map((character, place) => [character, place]));
  const inRound = (text: string, round: number): string =>
    text.replace(/\p{Script=Han}/gu, (character) => {
      const place = (places.get(character) ?? 0) + round;
      return characters[place % characters.length] ?? character;
    });
  const turnsOf = (round: number): Interview['script']['turns'] =>
    script.turns.map((turn) => ({
      ...turn,
      id: `${turn.id}-${round + 1}`,
      blocks: turn.blocks.map(asStatement).map((block) => ({
        ...block,
        id: `${block.id}-${round + 1}`,
        paragraphs: block.paragraphs.map((text) => inRound(text, round)),
      })),
    }));
  const turns = turnsOf(0);
  const repeated = (): Interview => ({
    ...interview,
    id,
    script: { ...script, turns },
    direction: { ...direction, pointsHeading: null, pointWordings: {} },
  });
  const secondsOf = (): number => {
    const { lengthFrames, format } = segmentTimeline(repeated(), column);
    return (lengthFrames * format.frameRate.den) / format.frameRate.num;
  };
  for (let round = 1; secondsOf() < seconds; round += 1) turns.push(...turnsOf(round));
  return repeated();
}
