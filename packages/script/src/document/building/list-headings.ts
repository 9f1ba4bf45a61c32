import { pointLists, type Interview } from '@lanmu/content';
import type { BlockDraft } from '../../turns/block-draft.ts';
import { pointsHeading } from '../../turns/points-heading.ts';
import { findWords } from '../../words/find-words.ts';
import { joinWords, noWords, type Words } from '../../words/words.ts';

/**
 * What each list of points of an interview is headed, where the words right before its first point count exactly as many
 * as it has, in however many turns [S808]; null for a list that nothing heads. `drafts` are the blocks of its turns.
 */
export function listHeadings(
  interview: Interview,
  drafts: readonly (readonly BlockDraft[])[],
): (Words | null)[] {
  const places = new Map(
    interview.script.turns.flatMap(({ blocks }, turn) => blocks.map(({ id }, at) => [id, { turn, at }])),
  );
  return pointLists(interview).map((points) => {
    const { turn, at } = places.get(points[0]?.id ?? '') ?? { turn: 0, at: 0 };
    const earlier = drafts[turn]?.slice(0, at) ?? [];
    const from = earlier.findLastIndex(({ kind }) => kind === 'point') + 1;
    const before = joinWords(
      ...earlier.slice(from).flatMap((block) => (block.kind === 'statement' ? block.paragraphs : [])),
    );
    const text = pointsHeading(before.text, points.length);
    return text === null ? null : { text, ranges: (findWords(before, text)?.words ?? noWords).ranges };
  });
}
