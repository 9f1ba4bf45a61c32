import type { Interview, Role } from '@lanmu/content';
import { isSpokenMarker } from './spoken-marker.ts';

/** One paragraph of speech, in order, knowing who says it and under which point. */
export type Utterance = {
  /** Index of the turn in the script. */
  turn: number;
  speaker: string;
  role: Role;
  /** Path into the interview document. */
  path: string;
  /** The words, exactly as they are spoken. */
  text: string;
  /** Index into the interview's points, or null outside any point. */
  point: number | null;
  /** Whether this paragraph opens its point. */
  opensPoint: boolean;
};

/** Everything that is said, paragraph by paragraph [T7]. A printed numeral (1、) is shown, not spoken. */
export function utterancesOf(interview: Interview): Utterance[] {
  let pointCount = 0;
  return interview.script.turns.flatMap((turn, turnIndex) =>
    turn.blocks.flatMap((block, blockIndex): Utterance[] => {
      const path = `script.turns[${turnIndex}].blocks[${blockIndex}]`;
      const common = { turn: turnIndex, speaker: turn.speaker, role: turn.role };
      if (block.kind === 'statement') {
        return block.paragraphs.map((text, i) => ({
          ...common,
          path: `${path}.paragraphs[${i}]`,
          text,
          point: null,
          opensPoint: false,
        }));
      }
      const point = pointCount++;
      const marker = block.marker !== null && isSpokenMarker(block.marker) ? block.marker : '';
      const headline = {
        ...common,
        path: `${path}.headline`,
        text: marker + block.headline,
        point,
        opensPoint: true,
      };
      const body = block.body.map((text, i) => ({
        ...common,
        path: `${path}.body[${i}]`,
        text,
        point,
        opensPoint: false,
      }));
      return [headline, ...body];
    }),
  );
}
