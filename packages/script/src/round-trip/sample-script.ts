import fc from 'fast-check';
import type { MarkerStyle } from '../markers/marker-style.ts';
import { SampleMaker, type Pick, type SampleInterview } from './sample-interview.ts';
import { SampleWriter } from './sample-writer.ts';

/** A script and what should be read in it. */
export type SampleScript = {
  lines: readonly string[];
  column: string | null;
  interviews: readonly { interview: SampleInterview; attributions: readonly (string | null)[] }[];
};

/** A script out of choices, its points in one style of the table when one is given, null for headings without numbers. */
export function sampleScript(pick: Pick, style?: MarkerStyle | null): SampleScript {
  const maker = new SampleMaker(pick, style);
  const writer = new SampleWriter(pick);
  const column = pick(2) === 0 ? '党建赋能·创新发展' : null;
  const made = Array.from({ length: 1 + pick(3) }, () => {
    const interview = maker.interview();
    return { interview, ...writer.interview(interview) };
  });
  return {
    lines: [
      ...(column === null ? [] : [`《${column}》专栏`, '']),
      ...made.flatMap(({ lines }) => [...lines, '']),
    ],
    column,
    interviews: made,
  };
}

/** Scripts for properties: each is a row of choices, and shrinks towards the first of every list. */
export function sampleScripts(style?: MarkerStyle | null): fc.Arbitrary<SampleScript> {
  return fc.array(fc.nat(59), { minLength: 20, maxLength: 400, size: 'max' }).map((choices) => {
    let at = 0;
    return sampleScript((count) => {
      at += 1;
      return (choices[at - 1] ?? 0) % count;
    }, style);
  });
}
