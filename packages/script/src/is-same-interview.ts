import type { Interview } from '@lanmu/content';

/** How much of what is said must be the same, word for word, for two scripts to be one that was corrected (house). */
const leastShared = 1 / 3;

function interviewees({ people }: Interview): string {
  const names = people.filter(({ roles }) => roles.includes('interviewee')).map(({ name }) => name);
  return names.toSorted().join('、');
}

function paragraphs({ script }: Interview): string[] {
  const blocks = script.turns.flatMap((turn) => turn.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'statement' ? block.paragraphs : [block.headline, ...block.body],
  );
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether two interviews are versions of one: with the same people, and under the same headline or with a good part of
 * what is said the same. Next year's interview with the same person is another [S62].
 */
export function isSameInterview(one: Interview, other: Interview): boolean {
  if (interviewees(one) !== interviewees(other)) return false;
  if (bare(one.headline) === bare(other.headline)) return true;
  const [mine, theirs] = [new Set(paragraphs(one)), new Set(paragraphs(other))];
  const shared = Array.from(mine).filter((paragraph) => theirs.has(paragraph)).length;
  return shared >= leastShared * Math.min(mine.size, theirs.size);
}
