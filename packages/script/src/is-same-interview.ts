import type { Interview } from '@lanmu/content';
import { haveSamePeople } from './have-same-people.ts';

/** How much of the answers must be the same, word for word, for two interviews with the same people to be one that was corrected (house). */
const leastShared = 1 / 3;

/** The same where neither the people nor the headline are the same: a name was corrected, and the headline with it (house). */
const leastSharedOfOthers = 1 / 2;

/** What is answered; questions are much the same from one interview of a column to the next. */
function answers({ people, script }: Interview): Set<string> {
  const isInterviewee = new Map(people.map(({ id, roles }) => [id, roles.includes('interviewee')]));
  const blocks = script.turns
    .filter(({ speaker }) => isInterviewee.get(speaker))
    .flatMap((turn) => turn.blocks);
  return new Set(
    blocks.flatMap((block) =>
      block.kind === 'statement' ? block.paragraphs : [block.headline, ...block.body],
    ),
  );
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether two interviews are versions of one: with the same people, and under the same headline or with a good part of
 * the answers the same; with other people, when more of that is the same, for then a name was corrected. Next year's
 * interview with the same person is another [S904].
 */
export function isSameInterview(one: Interview, other: Interview): boolean {
  const hasSameHeadline = bare(one.headline) === bare(other.headline);
  const hasSamePeople = haveSamePeople(one, other);
  if (hasSameHeadline && hasSamePeople) return true;
  const [mine, theirs] = [answers(one), answers(other)];
  const shared = Array.from(mine).filter((paragraph) => theirs.has(paragraph)).length;
  const least = hasSamePeople || hasSameHeadline ? leastShared : leastSharedOfOthers;
  return shared > 0 && shared >= least * Math.min(mine.size, theirs.size);
}
