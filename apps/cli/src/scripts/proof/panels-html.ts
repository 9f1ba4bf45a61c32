import { pointLists, type Interview, type Point } from '@lanmu/content';
import { pointWording } from '@lanmu/timeline';
import { markup, type Markup } from './markup.ts';
import type { ResultWriter } from './result-writer.ts';

/** Where a point stands: its turn, and its path in the documents. */
type PointPlace = { turn: number; at: string };

function placesOf({ id, script }: Interview): ReadonlyMap<Point, PointPlace> {
  return new Map(
    script.turns.flatMap(({ blocks }, turn) =>
      blocks.flatMap((block, k): [Point, PointPlace][] =>
        block.kind === 'point' ? [[block, { turn, at: `${id}: script.turns[${turn}].blocks[${k}]` }]] : [],
      ),
    ),
  );
}

function rowHtml(point: Point, at: string, interview: Interview, writer: ResultWriter): Markup {
  const { say } = writer.words;
  const { id, direction } = interview;
  const headline = `${at}.headline`;
  const wordingAt = `${id}: direction.pointWordings[${JSON.stringify(point.id)}]`;
  const isReworded = direction.pointWordings[point.id] !== undefined;
  const reworded = isReworded ? markup`<em class="made">${say('proof-reworded')}</em>` : null;
  return markup`<li>
    <b class="numeral">${point.ordinal}</b
    ><span
      >${writer.again(headline, pointWording(interview, point))}${reworded}${writer.lines(headline)}${writer.found(wordingAt)}</span
    >
  </li>`;
}

/**
 * The panels of points as they go to air, list by list, each by the turn in which it begins: its heading, and every point
 * with its number, in the words of the screen.
 */
export function panelsHtml(interview: Interview, writer: ResultWriter): ReadonlyMap<number, Markup[]> {
  const { say } = writer.words;
  const { pointsHeading } = interview.direction;
  const headingAt = `${interview.id}: direction.pointsHeading`;
  const places = placesOf(interview);
  const panels = new Map<number, Markup[]>();
  for (const [i, points] of pointLists(interview).entries()) {
    const [first] = points;
    if (first === undefined) continue;
    const turn = places.get(first)?.turn ?? 0;
    const isFirst = i === 0;
    const heading =
      pointsHeading === null || !isFirst
        ? null
        : markup`<h4>
            ${writer.text(headingAt, pointsHeading, say('proof-made-direction'))} ${writer.lines(headingAt)}
          </h4>`;
    const rows = points.map((point) => rowHtml(point, places.get(point)?.at ?? '', interview, writer));
    const panel = markup`<div class="panel">
      <span class="label">${say('proof-points')}</span>${heading}
      <ol>
        ${rows}
      </ol>
      ${isFirst ? writer.found(headingAt) : null}
    </div>`;
    panels.set(turn, [...(panels.get(turn) ?? []), panel]);
  }
  return panels;
}
