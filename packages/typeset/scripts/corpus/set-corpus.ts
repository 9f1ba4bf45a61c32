import { breakLines, lineBreaks, measureEm, type BrokenLines } from '../../src/index.ts';
import type { Box, CorpusText } from './corpus-text.ts';
import { lineFaults } from './line-faults.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * Every width that a field of the graphics has in any format, in em: 9 beside points and on a phone, 14–16 on title card and
 * plates, 20 for posts; and all between. Two lines are a post's or a point's, up to five a headline's.
 */
const widthsEm = Array.from({ length: 13 }, (_, i) => 8 + i);
const lineCounts = [2, 3, 4, 5];

/** What became of the corpus. */
export type CorpusResult = {
  texts: number;
  settings: number;
  /** Breaks that were made, over all settings. */
  breaks: number;
  /** Settings that did not fit and were told. */
  told: number;
  faults: string[];
  reviewed: number;
  /** Reviewed settings that came out otherwise: what was wanted and what came. */
  deviations: { source: string; wanted: string; came: string }[];
};

function set({
  text,
  names,
  face,
  maxEm,
  maxLines,
}: CorpusText & Box): Pick<BrokenLines, 'lines' | 'fits'> & { faults: string[] } {
  const measure = (line: string): number => measureEm({ text: line, face });
  const breaks = lineBreaks({ text, names });
  const { lines, fits } = breakLines({ text, breaks, maxEm, maxLines, measureEm: measure });
  const faults = lineFaults({ text, names, lines, fits, maxEm, maxLines, measureEm: measure });
  return { lines, fits, faults };
}

/** Sets the whole corpus in every box, and the reviewed texts in theirs. */
export function setCorpus(): CorpusResult {
  const { texts, reviewed } = readCorpus();
  const result: CorpusResult = {
    texts: texts.length,
    settings: 0,
    breaks: 0,
    told: 0,
    faults: [],
    reviewed: reviewed.length,
    deviations: [],
  };
  for (const each of texts) {
    for (const maxEm of widthsEm) {
      for (const maxLines of lineCounts) {
        const { lines, fits, faults } = set({ ...each, maxEm, maxLines });
        result.settings += 1;
        result.breaks += lines.length - 1;
        if (!fits) result.told += 1;
        result.faults.push(
          ...faults.map((fault) => `${each.source} ${maxEm}/${maxLines} ${lines.join('｜')}: ${fault}`),
        );
      }
    }
  }
  for (const each of reviewed) {
    const wanted = each.lines.join('｜');
    const came = set(each).lines.join('｜');
    if (wanted !== came) result.deviations.push({ source: each.source, wanted, came });
  }
  return result;
}
