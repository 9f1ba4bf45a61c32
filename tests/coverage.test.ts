import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  columnTranscript,
  firstDifference,
  library,
  parseInterview,
  scriptMarks,
  transcript,
  type Interview,
} from '@lanmu/content';
import { expect, test } from 'vitest';

const folder = new URL('../packages/content/library/dangjian-funeng/source/', import.meta.url);
const bytes = readFileSync(new URL('000_9bc68531ab82b23a.txt', folder));
const source = bytes.toString('utf8');

/** The whole script as the documents have it: the column line once, then each interview in running order. */
function scriptPieces(interviews: readonly Interview[] = library.interviews) {
  const column = library.columns.find(({ id }) => id === 'dangjian-funeng');
  if (column === undefined) throw new Error('The column dangjian-funeng is not in the library.');
  const inOrder = column.episode.flatMap((id) => interviews.filter((each) => each.id === id));
  return [...columnTranscript(column), ...inOrder.flatMap(transcript)];
}

/** Indexes, in UTF-16 units, of the non-space characters of a text. */
function charactersOf(text: string): { index: number; length: number }[] {
  return Array.from(text.matchAll(/\S/gu), (match) => ({ index: match.index, length: match[0].length }));
}

test("the newsroom's file beside the documents is untouched, byte for byte", () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '68d7b4c210454247e650444bafb70da6d3c08fddf923974317417b6ac0af4107',
  );
});

test('every non-space character of the script is in the documents exactly once, in order', () => {
  expect(firstDifference({ source, pieces: scriptPieces() })).toBeNull();
});

test('only these characters of the script are structure, and only at their places', () => {
  expect(scriptMarks).toEqual({
    columnTitle: { before: '《', after: '》' },
    dek: { before: '——', after: '' },
    attribution: { before: '', after: '：' },
  });
  const marked = scriptPieces().filter(({ before, after }) => before + after !== '');
  expect(marked.map(({ where, before, after }) => `${before}…${after} ${where}`)).toEqual([
    '《…》 dangjian-funeng: title',
    '——… dangjian-minzheng: dek',
    '…： dangjian-minzheng: script.turns[0].attribution',
    '…： dangjian-minzheng: script.turns[1].attribution',
    '——… dangjian-weijian: dek',
    '…： dangjian-weijian: script.turns[0].attribution',
    '…： dangjian-weijian: script.turns[1].attribution',
    '——… dangjian-santun: dek',
    '…： dangjian-santun: script.turns[0].attribution',
    '…： dangjian-santun: script.turns[1].attribution',
  ]);
});

test('a character removed from a document is told with its position in the script', () => {
  const interviews = library.interviews.map((interview) => {
    const json = JSON.stringify(interview).replace('制定《市中区', '制定《市区');
    const parsed = parseInterview(JSON.parse(json), { fileName: interview.id });
    if (!parsed.ok) throw new Error('The shortened document no longer parses.');
    return parsed.value;
  });
  expect(firstDifference({ source, pieces: scriptPieces(interviews) })).toEqual({
    line: 17,
    column: 1,
    expected: '中',
    found: '区',
    where: 'dangjian-minzheng: script.turns[1].blocks[1](point).body[0]',
  });
});

test('whichever one character is removed, it is missed', () => {
  const pieces = scriptPieces();
  const unmissed = pieces.flatMap((piece, i) =>
    charactersOf(piece.text).flatMap(({ index, length }) => {
      const text = piece.text.slice(0, index) + piece.text.slice(index + length);
      const difference = firstDifference({ source, pieces: pieces.with(i, { ...piece, text }) });
      return difference === null ? [`${piece.where} ${index}`] : [];
    }),
  );
  expect(unmissed).toEqual([]);
});
