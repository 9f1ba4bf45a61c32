import { beginningOf } from '@lanmu/content';
import { sliceWords, trimWords, type Words } from '../words/words.ts';
import type { BlockDraft } from './block-draft.ts';
import type { Doubt } from './doubt.ts';
import type { Paragraph } from './paragraph.ts';
import type { MarkerPlace } from './marker-places.ts';
import { leastMarkers, type Counted } from './marker-run.ts';
import { openingsOf, type Opening } from './openings.ts';
import { beginsWithCatchword, splitCatchword } from './catchword.ts';
import { splitHeadline } from './split-headline.ts';

/**
 * The openings that have words before the next: a marker with nothing behind it makes no point, and fewer than the least
 * make none [S802].
 */
function withWords(openings: readonly Opening[], paragraphs: readonly Paragraph[], least: number): Opening[] {
  const kept = openings.filter(({ paragraph, end }, i) => {
    const next = openings[i + 1];
    const to = next === undefined ? endOf(paragraphs) : { paragraph: next.paragraph, at: next.start };
    return between(paragraphs, { paragraph, at: end }, to).length > 0;
  });
  return kept.length < least ? [] : kept;
}

/** Where the last paragraph ends. */
function endOf(paragraphs: readonly Paragraph[]): { paragraph: number; at: number } {
  return { paragraph: paragraphs.length - 1, at: paragraphs.at(-1)?.words.text.length ?? 0 };
}

/** Words of the paragraphs from one place to another, paragraph by paragraph, empty ones left out. */
function between(
  paragraphs: readonly Paragraph[],
  from: { paragraph: number; at: number },
  to: { paragraph: number; at: number },
): Words[] {
  return paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .map(({ words }, i) => {
      const paragraph = from.paragraph + i;
      const end = paragraph === to.paragraph ? to.at : words.text.length;
      return trimWords(sliceWords(words, paragraph === from.paragraph ? from.at : 0, end));
    })
    .filter(({ text }) => text !== '');
}

/** A marker as it is written. */
function markerText(paragraphs: readonly Paragraph[], { paragraph, start, end }: MarkerPlace): string {
  return paragraphs[paragraph]?.words.text.slice(start, end).trim() ?? '';
}

/** Tells a numeral in front of a paragraph that makes no point, for none comes before or after it [S805]. */
function tellLeft(paragraphs: readonly Paragraph[], left: MarkerPlace): Doubt {
  const number = paragraphs[left.paragraph]?.number ?? 0;
  const params = { marker: markerText(paragraphs, left) };
  return { code: 'script-marker-alone', severity: 'warning', number, params };
}

/**
 * Paragraphs at the end of the last point that its siblings have not: when each of them has as many as the others, what
 * goes beyond that closes the answer and is no part of the point [S807].
 */
function closingCount(bodies: readonly (readonly Words[])[]): number {
  const siblings = bodies.slice(0, -1).map((body) => body.length);
  const [usual] = siblings;
  const last = bodies.at(-1)?.length ?? 0;
  if (usual === undefined || siblings.some((count) => count !== usual)) return 0;
  return Math.max(0, last - Math.max(1, usual));
}

/** The statements and points of some paragraphs of one turn, in which the points are counted once. */
export function readList(
  paragraphs: readonly Paragraph[],
  follows: Counted | null,
): { blocks: BlockDraft[]; doubts: Doubt[]; counted: Counted | null } {
  const { openings: found, run, runnerUp, left } = openingsOf(paragraphs, follows);
  const openings = withWords(found, paragraphs, run?.begins === 'on' ? 1 : leastMarkers);
  const [first] = openings;
  const last = endOf(paragraphs);
  const start = { paragraph: 0, at: 0 };
  if (first === undefined) {
    const blocks: BlockDraft[] = [{ kind: 'statement', paragraphs: between(paragraphs, start, last) }];
    return { blocks, doubts: left === null ? [] : [tellLeft(paragraphs, left)], counted: null };
  }
  const doubts: Doubt[] = [];
  const number = paragraphs[first.paragraph]?.number ?? 0;
  if (runnerUp !== null) {
    doubts.push({
      code: 'script-points-nested',
      severity: 'info',
      number,
      params: { count: openings.length, other: runnerUp },
    });
  }
  const begins = run?.begins ?? null;
  const [firstMarker] = run?.markers ?? [];
  if (begins === 'late' && firstMarker !== undefined) {
    const params = { marker: markerText(paragraphs, firstMarker), count: openings.length };
    doubts.push({ code: 'script-points-late', severity: 'warning', number, params });
  }
  const opened = openings.map((opening, i) => {
    const next = openings[i + 1];
    const to = next === undefined ? last : { paragraph: next.paragraph, at: next.start };
    const paragraph = paragraphs[opening.paragraph];
    const marker = trimWords(
      sliceWords(paragraph?.words ?? { text: '', ranges: [] }, opening.start, opening.end),
    );
    const said = between(paragraphs, { paragraph: opening.paragraph, at: opening.end }, to);
    return { opening, marker: marker.text === '' ? null : marker, said };
  });
  const haveCatchwords = opened.every(
    ({ opening, said: [head] }) => !opening.isHeading && head !== undefined && beginsWithCatchword(head),
  );
  const points = opened.map(({ opening, marker, said: [head, ...rest] }) => {
    const whole = head ?? { text: '', ranges: [] };
    const { headline, rest: after } = opening.isHeading
      ? { headline: whole, rest: { text: '', ranges: [] } }
      : haveCatchwords
        ? splitCatchword(whole)
        : splitHeadline(whole);
    return { marker, headline, body: after.text === '' ? rest : [after, ...rest] };
  });
  const closing = closingCount(points.map(({ body }) => body));
  const lastPoint = points.at(-1);
  const closed = closing === 0 || lastPoint === undefined ? [] : lastPoint.body.slice(-closing);
  if (closed.length > 0) {
    doubts.push({
      code: 'script-closing-statement',
      severity: 'info',
      number,
      params: { text: beginningOf(closed[0]?.text ?? '', 20), count: closed.length },
    });
  }
  const before = between(paragraphs, start, { paragraph: first.paragraph, at: first.start });
  const blocks: BlockDraft[] = [
    ...(before.length === 0 ? [] : [{ kind: 'statement' as const, paragraphs: before }]),
    ...points.map((point, i) => ({
      kind: 'point' as const,
      ...point,
      begins: i === 0 && (begins === 'one' || begins === 'late'),
      body: i === points.length - 1 && closing > 0 ? point.body.slice(0, -closing) : point.body,
    })),
    ...(closed.length === 0 ? [] : [{ kind: 'statement' as const, paragraphs: closed }]),
  ];
  const lastMarker = run?.markers.at(-1);
  const counted =
    lastMarker === undefined || lastMarker.ordinal === 'last'
      ? null
      : { style: lastMarker.style.name, number: lastMarker.ordinal };
  return { blocks, doubts, counted };
}
