import type { Block, Point } from '../block.ts';
import type { Finding } from '../finding.ts';
import { pointLists } from '../point-lists.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { markerNumber } from './marker-number.ts';

/** Numbers inside a paragraph, at the beginning of a clause: 一是……；二是……. */
const spokenNumber =
  /(?<=^|[。；：，、！？])(?:[第其][一二三四五六七八九十]{1,2}(?=[，,、：])|[一二三四五六七八九十]{1,3}是)/gu;

type Gap = { path: PropertyKey[]; found: string; expected: string; previous: string };

/** Where a run that begins with one inside a block leaves a number out. */
function gapsInside(block: Block): Gap[] {
  const texts =
    block.kind === 'statement'
      ? block.paragraphs.map((text, i) => ({ text, path: ['paragraphs', i] }))
      : block.body.map((text, i) => ({ text, path: ['body', i] }));
  const last = new Map<string, { number: number; marker: string }>();
  return texts.flatMap(({ text, path }) =>
    Array.from(text.matchAll(spokenNumber)).flatMap(([marker]): Gap[] => {
      const read = markerNumber(marker);
      if (read === null) return [];
      const previous = last.get(read.style);
      // A run that does not begin with one is no run we know.
      if (previous === undefined && read.number !== 1) return [];
      last.set(read.style, { number: read.number, marker });
      if (previous === undefined || read.number <= previous.number + 1) return [];
      return [{ path, found: marker, expected: read.write(previous.number + 1), previous: previous.marker }];
    }),
  );
}

/** Where the points of one list leave a number out, by the point that comes after the gap. */
function gapsOfList(points: readonly Point[]): [Point, Omit<Gap, 'path'>][] {
  const last = new Map<string, { number: number; marker: string }>();
  return points.flatMap((point): [Point, Omit<Gap, 'path'>][] => {
    const { marker } = point;
    const read = marker === null ? null : markerNumber(marker);
    if (marker === null || read === null) return [];
    const previous = last.get(read.style) ?? { number: 0, marker: '' };
    last.set(read.style, { number: read.number, marker });
    if (read.number === 1 || read.number === previous.number + 1) return [];
    const expected = read.write(previous.number + 1);
    return [[point, { found: marker, expected, previous: previous.marker }]];
  });
}

/**
 * The numbers the script gives its points run without a gap: 1、 then 2、, 一是 then 二是. Each speaker's run is their own,
 * and a run may begin again with one.
 */
export const checkMarkers: Check = ({ interview }) => {
  const gaps = new Map(pointLists(interview).flatMap(gapsOfList));
  const tell = ({ path, ...params }: Gap): Finding =>
    documentFinding({ document: interview, path, code: 'marker-missing', severity: 'warning', params });
  return interview.script.turns.flatMap(({ blocks }, i) =>
    blocks.flatMap((block, j) => {
      const at = ['script', 'turns', i, 'blocks', j];
      const gap = block.kind === 'point' ? gaps.get(block) : undefined;
      return [
        ...(gap === undefined ? [] : [tell({ ...gap, path: [...at, 'marker'] })]),
        ...gapsInside(block).map((inside) => tell({ ...inside, path: [...at, ...inside.path] })),
      ];
    }),
  );
};
