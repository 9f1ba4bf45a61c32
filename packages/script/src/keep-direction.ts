import type { Block, Finding, Interview, Point } from '@lanmu/content';

/** A script imported again: the new script with the editor's direction, and what of that no longer has a place. */
export type KeptDirection = { interview: Interview; orphans: Finding[] };

function pointsOf({ script }: Interview): Point[] {
  return script.turns
    .flatMap(({ blocks }): readonly Block[] => blocks)
    .filter((block): block is Point => block.kind === 'point');
}

/** Whether something is said in an interview, word for word. */
function isSaid({ script }: Interview, words: string): boolean {
  return JSON.stringify(script).includes(words);
}

/**
 * The heading of the points: the editor's own, or one taken from the script for as long as the script says it; else that
 * of the new script.
 */
function keptHeading(earlier: Interview, fresh: Interview): string | null {
  const before = earlier.direction.pointsHeading;
  const now = fresh.direction.pointsHeading;
  if (before === null) return now !== null && isSaid(earlier, now) ? null : now;
  const isGone = isSaid(earlier, before) && !isSaid(fresh, before);
  return isGone ? now : before;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

/**
 * Puts the direction of an earlier document on a script that was read again [S903]. Wordings follow their point by its
 * headline, wherever it stands now; hand-set lines stay as long as the headline has the same characters, a heading of the
 * points as long as the script says it, or if it never did. What has lost its place is told and left out.
 */
export function keepDirection(earlier: Interview, fresh: Interview): KeptDirection {
  const { direction } = earlier;
  const orphans: Finding[] = [];
  const orphan = (field: string, text: string): void => {
    orphans.push({
      code: 'direction-orphan',
      severity: 'warning',
      where: `${earlier.id}: direction.${field}`,
      params: { text },
    });
  };
  const headlines = new Map(pointsOf(earlier).map(({ id, headline }) => [id, headline]));
  const pointWordings: Record<string, string> = {};
  for (const [id, wording] of Object.entries(direction.pointWordings)) {
    const point = pointsOf(fresh).find(({ headline }) => headline === headlines.get(id));
    if (point === undefined) orphan(`pointWordings.${id}`, wording);
    else pointWordings[point.id] = wording;
  }
  const lines = direction.headlineLines;
  const isSameHeadline = lines !== null && withoutSpaces(lines.join('')) === withoutSpaces(fresh.headline);
  if (lines !== null && !isSameHeadline) orphan('headlineLines', lines.join(' / '));
  const heading = keptHeading(earlier, fresh);
  if (direction.pointsHeading !== null && heading !== direction.pointsHeading) {
    orphan('pointsHeading', direction.pointsHeading);
  }
  return {
    interview: {
      ...fresh,
      id: earlier.id,
      direction: {
        ...direction,
        pointsHeading: heading,
        pointWordings,
        headlineLines: isSameHeadline ? lines : fresh.direction.headlineLines,
      },
    },
    orphans,
  };
}
