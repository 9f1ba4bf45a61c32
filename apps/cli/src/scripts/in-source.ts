import { excerpt, type Finding } from '@lanmu/content';
import { placeOf } from './place-of.ts';
import type { SourcePiece, SourcePlaces } from './source-places.ts';

/** Characters of the script that are shown beside a line's number. */
const shownChars = 16;

/** The place that a place is inside of: `a: people[0].name` is in `a: people[0]`, and that in the interview. */
function placeAround(place: string): string | null {
  const colon = place.indexOf(': ');
  const end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
  return end > colon ? place.slice(0, end).replace(/\.(?:turns|blocks|credits)$/u, '') : null;
}

/** What is quoted in a finding, so that the line of a long text can be told where it stands. */
function quotedWords({ params }: Finding): string[] {
  const quoted = [params['near'], params['text'], params['found']];
  return quoted.flatMap((each) => {
    const words = typeof each === 'string' ? each.replace(/^…|…$|\s/gu, '') : '';
    return words === '' ? [] : [words];
  });
}

/** The stretches of a script that a place of a document was made of, of the nearest around it that was. */
function piecesAround(where: string, places: SourcePlaces): readonly SourcePiece[] {
  const place = placeOf(where);
  const hand = /^(.*: )direction\.headlineLines\[(\d+)\]$/u.exec(place);
  if (hand !== null) {
    // Lines of the script's own; those that an editor has set of one line stand in the document only.
    const lines = places.piecesOf(`${hand[1]}headline`);
    const line = lines.length > 1 ? lines[Number(hand[2])] : undefined;
    return line === undefined ? [] : [line];
  }
  if (place.includes(': direction')) return places.piecesOf(place);
  for (let at: string | null = place; at !== null; at = placeAround(at)) {
    const pieces = places.piecesInside(at);
    // Of somebody whom the script does not name, other people's lines tell nothing.
    if (pieces.length > 0 && !/: (?:people|script)$/u.test(at)) return pieces;
  }
  return places.piecesOf(`${place.split(': ')[0] ?? ''}: headline`);
}

/**
 * A finding with the line of the script that what it is about stands on; as it is when that is told already, or when it is
 * about what an editor has written into the document.
 */
export function inSource(finding: Finding, places: SourcePlaces): Finding {
  const { where } = finding;
  // A file may be named like an interview: what is about the file says so already.
  if (where === places.fileName || where.startsWith(`${places.fileName}:`)) return finding;
  const columnField = /: (title|label)$/u.exec(where)?.[1];
  const named = columnField === undefined ? [] : places.piecesOf(`column: ${columnField}`);
  const pieces = named.length > 0 ? named : piecesAround(where, places);
  const holds = (piece: SourcePiece, words: string): boolean =>
    places.textOf(piece).replace(/\s/gu, '').includes(words);
  const quoted = quotedWords(finding)
    .map((words) => pieces.find((piece) => holds(piece, words)))
    .find((piece) => piece !== undefined);
  const piece = quoted ?? pieces[0];
  if (piece === undefined) return finding;
  // A line is read in pieces: the 专访 line is a unit, posts and a name.
  const next = pieces.slice(pieces.indexOf(piece) + 1).filter(({ line }) => line === piece.line);
  const end = next.reduce((at, each) => (each.start === at ? each.end : at), piece.end);
  const words = excerpt(places.textOf({ start: piece.start, end }), shownChars);
  return { ...finding, source: { fileName: places.fileName, line: piece.line, words } };
}
