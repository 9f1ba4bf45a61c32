import { sliceWords, trimWords, type Words } from '../words/words.ts';
import type { BlockDraft } from './block-draft.ts';
import type { Doubt } from './doubt.ts';
import { mayBeHeading } from './heal.ts';
import type { Paragraph } from './paragraph.ts';
import { pointMarkers, type MarkerPlace } from './point-markers.ts';
import { beginsWithCatchword, splitCatchword } from './catchword.ts';
import { splitHeadline } from './split-headline.ts';

/** A point's beginning: its marker, or nothing in front of a heading that has none. */
type Opening = { paragraph: number; start: number; end: number; isHeading: boolean };

/** Headings without a number: at least two of them, each with something under it. */
function headingOpenings(paragraphs: readonly Paragraph[]): Opening[] {
  const found = paragraphs.flatMap((paragraph, i): Opening[] => {
    const next = paragraphs[i + 1];
    const holds = next !== undefined && !mayBeHeading(next);
    return holds && mayBeHeading(paragraph) ? [{ paragraph: i, start: 0, end: 0, isHeading: true }] : [];
  });
  return found.length >= 2 ? found : [];
}

function markerOpenings(markers: readonly MarkerPlace[]): Opening[] {
  return markers.map(({ paragraph, start, end }) => ({ paragraph, start, end, isHeading: false }));
}

/** What begins the points of a turn [S41]: markers or headings, whichever comes first. */
function openingsOf(paragraphs: readonly Paragraph[]): { openings: Opening[]; runnerUp: string | null } {
  const texts = paragraphs.map(({ words }) => words.text);
  const { markers, runnerUp } = pointMarkers(texts);
  const marked = markerOpenings(markers);
  const headed = headingOpenings(paragraphs);
  const [first] = marked;
  const [heading] = headed;
  const isHeaded =
    heading !== undefined &&
    (first === undefined ||
      heading.paragraph < first.paragraph ||
      (first.start > 0 && heading.paragraph === first.paragraph));
  if (isHeaded) return { openings: headed, runnerUp: markers[0]?.style.name ?? null };
  return { openings: marked, runnerUp: runnerUp?.[0]?.style.name ?? null };
}

/** The openings that have words before the next: a marker with nothing behind it makes no point, and one alone none [S41]. */
function withWords(openings: readonly Opening[], paragraphs: readonly Paragraph[]): Opening[] {
  const kept = openings.filter(({ paragraph, end }, i) => {
    const next = openings[i + 1];
    const to = next === undefined ? endOf(paragraphs) : { paragraph: next.paragraph, at: next.start };
    return between(paragraphs, { paragraph, at: end }, to).length > 0;
  });
  return kept.length < 2 ? [] : kept;
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

/**
 * Paragraphs at the end of the last point that its siblings have not: when each of them has as many as the others, what
 * goes beyond that closes the answer and is no part of the point [S43].
 */
function closingCount(bodies: readonly (readonly Words[])[]): number {
  const siblings = bodies.slice(0, -1).map((body) => body.length);
  const [usual] = siblings;
  const last = bodies.at(-1)?.length ?? 0;
  if (usual === undefined || siblings.some((count) => count !== usual)) return 0;
  return Math.max(0, last - Math.max(1, usual));
}

/** The statements and points of one turn. */
export function readBlocks(paragraphs: readonly Paragraph[]): { blocks: BlockDraft[]; doubts: Doubt[] } {
  const { openings: found, runnerUp } = openingsOf(paragraphs);
  const openings = withWords(found, paragraphs);
  const [first] = openings;
  const last = endOf(paragraphs);
  const start = { paragraph: 0, at: 0 };
  if (first === undefined) {
    return { blocks: [{ kind: 'statement', paragraphs: between(paragraphs, start, last) }], doubts: [] };
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
      params: { text: closed[0]?.text.slice(0, 20) ?? '', count: closed.length },
    });
  }
  const before = between(paragraphs, start, { paragraph: first.paragraph, at: first.start });
  const blocks: BlockDraft[] = [
    ...(before.length === 0 ? [] : [{ kind: 'statement' as const, paragraphs: before }]),
    ...points.map((point, i) => ({
      kind: 'point' as const,
      ...point,
      body: i === points.length - 1 && closing > 0 ? point.body.slice(0, -closing) : point.body,
    })),
    ...(closed.length === 0 ? [] : [{ kind: 'statement' as const, paragraphs: closed }]),
  ];
  return { blocks, doubts };
}
