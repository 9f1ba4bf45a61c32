import { mayBeHeading } from './may-be-heading.ts';
import type { MarkerPlace } from './marker-places.ts';
import type { Counted, MarkerRun } from './marker-run.ts';
import type { Paragraph } from './paragraph.ts';
import { pointMarkers } from './point-markers.ts';

/** A point's beginning: its marker, or nothing in front of a heading that has none. */
export type Opening = { paragraph: number; start: number; end: number; isHeading: boolean };

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

/** What begins the points of some paragraphs, and what else is to be known of it. */
export type Openings = {
  openings: Opening[];
  /** The markers, where markers make the points. */
  run: MarkerRun | null;
  /** The style of others that might have made them. */
  runnerUp: string | null;
  /** A numeral in front of a paragraph, where nothing makes points. */
  left: MarkerPlace | null;
};

/** What begins the points of a turn [S802]: markers or headings, whichever comes first. */
export function openingsOf(paragraphs: readonly Paragraph[], follows: Counted | null): Openings {
  const texts = paragraphs.map(({ words }) => words.text);
  const { run, runnerUp, left } = pointMarkers(texts, follows);
  const marked = markerOpenings(run?.markers ?? []);
  const headed = headingOpenings(paragraphs);
  const [first] = marked;
  const [heading] = headed;
  const isHeaded =
    heading !== undefined &&
    (first === undefined ||
      heading.paragraph < first.paragraph ||
      (first.start > 0 && heading.paragraph === first.paragraph));
  if (isHeaded) {
    return { openings: headed, run: null, runnerUp: run?.markers[0]?.style.name ?? null, left: null };
  }
  return { openings: marked, run, runnerUp: runnerUp?.markers[0]?.style.name ?? null, left };
}
