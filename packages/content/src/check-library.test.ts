import { expect, test } from 'vitest';
import { checkColumn, checkLibrary, library, loadLibrary, LibraryError, type Column } from './index.ts';
import { sampleInterview } from './sample-interview.ts';

const column: Column = {
  id: 'dangjian-funeng',
  title: '党建赋能·创新发展',
  label: '专栏',
  theme: 'red',
  station: null,
  episode: ['sample'],
};

function told(columns: Column[], interviews = [sampleInterview()]): string[] {
  return checkLibrary(columns, interviews).map(({ code, where }) => `${code} at ${where}`);
}

test('the library is sound, and its episode runs in the order of the script', () => {
  expect(checkLibrary(library.columns, library.interviews)).toEqual([]);
  expect(library.columns.flatMap(checkColumn)).toEqual([]);
  expect(library.columns.map(({ episode }) => episode)).toEqual([
    ['dangjian-minzheng', 'dangjian-weijian', 'dangjian-santun'],
  ]);
});

test('each fault across documents gives its own code at its place', () => {
  const other = { ...column, id: 'other' };
  expect([
    told([column]),
    told([column], [sampleInterview(), sampleInterview()]),
    told([{ ...column, episode: ['sample', 'gone', 'sample'] }]),
    told([column, other]),
    told([{ ...other, episode: ['gone'] }]),
  ]).toMatchInlineSnapshot(`
    [
      [],
      [
        "document-id-duplicate at sample: id",
      ],
      [
        "episode-interview-unknown at dangjian-funeng: episode[1]",
        "episode-interview-repeated at dangjian-funeng: episode[2]",
      ],
      [
        "episode-interview-foreign at other: episode[0]",
      ],
      [
        "column-unknown at sample: column",
        "episode-interview-unknown at other: episode[0]",
      ],
    ]
  `);
});

test('a library with a broken document says which, in both languages, and gives the findings', () => {
  const { dek: _, ...broken } = sampleInterview();
  const load = (): unknown => loadLibrary({ columns: { one: column }, interviews: { broken } });
  expect(load).toThrow(LibraryError);
  expect(load).toThrowErrorMatchingInlineSnapshot(`
    [LibraryError: 栏目库的文档有误 / The library has mistakes:
    sample.json: dek: 应为带引号的文字，实际没有填写。请补上“dek”。
    sample.json: dek: expected text in quotation marks, found nothing. Add “dek”.]
  `);
  const mislaid = (): unknown => loadLibrary({ columns: { one: column }, interviews: {} });
  expect(mislaid).toThrow(/episode\[0\]/);
});
