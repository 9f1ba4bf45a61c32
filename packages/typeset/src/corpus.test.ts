import { expect, test } from 'vitest';
import { lineFaults } from '../scripts/corpus/line-faults.ts';
import { readCorpus } from '../scripts/corpus/read-corpus.ts';
import { setCorpus } from '../scripts/corpus/set-corpus.ts';
import { edgeBlankEm, lineBreaks } from './index.ts';

test(
  '[Y10] the corpus is set without a fault in every box, and as reviewed where an editor reviewed it',
  {
    timeout: 60_000,
  },
  () => {
    const { texts, settings, breaks, faults, reviewed, deviations } = setCorpus();
    expect(faults).toEqual([]);
    expect(deviations).toEqual([]);
    expect(texts).toBeGreaterThanOrEqual(400);
    expect(reviewed).toBeGreaterThanOrEqual(260);
    expect(breaks).toBeGreaterThan(settings / 2);
  },
);

test('[Y10] every name that the corpus gives to a text is in it', () => {
  const strays = readCorpus().texts.flatMap(({ text, names, source }) =>
    names.filter((name) => !text.includes(name)).map((name) => `${source} ${name}`),
  );
  expect(strays).toEqual([]);
});

test('[Y3] what no newspaper would print is seen', () => {
  const faults = (text: string, lines: string[], names: string[] = []): string[] =>
    lineFaults({ text, names, lines, fits: true, maxEm: 6, maxLines: 2, measureEm: (line) => line.length });
  expect([
    faults('抓党建，促发展', ['抓党建，', '促发展']),
    faults('抓党建，促发展', ['抓党建', '，促发展']),
    faults('打造“四好”路', ['打造“', '四好”路']),
    faults('共投入300万元', ['共投入300', '万元建设']),
    faults('共投入300万元', ['共投入3', '00万元']),
    faults('区民政局王娜', ['区民政局王', '娜'], ['王娜']),
    faults('区民政局局长王娜', ['区民政局局长王娜']),
    faults('圈”的样板', ['圈”', '的样板']),
  ]).toMatchInlineSnapshot(`
    [
      [],
      [
        "starts with a mark: ，促发展",
      ],
      [
        "ends with a mark: 打造“",
      ],
      [
        "lost words",
      ],
      [
        "torn: 300万元",
      ],
      [
        "torn: 王娜",
        "orphan: 娜",
      ],
      [
        "too wide and not told: 区民政局局长王娜",
      ],
      [
        "starts with a particle: 的样板",
      ],
    ]
  `);
});

test('[Y7] half of a mark at an edge is blank, and lines are even by what is seen of them', () => {
  expect(['“好”', '好，', '（好', '好'].map(edgeBlankEm)).toEqual([
    { start: 0.5, end: 0.5 },
    { start: 0, end: 0.5 },
    { start: 0.5, end: 0 },
    { start: 0, end: 0 },
  ]);
});

test('[Y8] a word of the station is whole where a text may break, once it is among the names', () => {
  const pieces = (names: string[]): string[] => {
    const text = '皇尊蜜梨小镇银杏议事厅';
    const at = [0, ...lineBreaks({ text, names }).map((each) => each.at)];
    return at.map((start, i) => text.slice(start, at[i + 1] ?? text.length));
  };
  expect(pieces([])).not.toContain('银杏议事厅');
  expect(pieces(['银杏议事厅'])).toContain('银杏议事厅');
});
