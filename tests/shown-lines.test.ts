import { library } from '@lanmu/content';
import { overfullSamples, samples, sampleTimeline } from '@lanmu/graphics';
import { compareShown, isSettled } from '@lanmu/graphics/layout';
import { inspectFrames, type InspectedFrame } from '@lanmu/render';
import {
  changeFrames,
  compileSegment,
  formats,
  screenAt,
  screenFingerprint,
  type Timeline,
} from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { readCorpus } from '../packages/typeset/scripts/corpus/read-corpus.ts';
import { corpusTimeline } from './corpus-timeline.ts';
import { drawSettings } from './draw-settings.ts';

/** Widths are promised for the browser that is a package; others shape with libraries of their own. */
const isPinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['LANMU_BROWSER'];

/** Every settled screen of a timeline, once. */
function settledFrames(timeline: Timeline): InspectedFrame[] {
  const seen = new Set<string>();
  return changeFrames(timeline).flatMap((frame) => {
    if (frame >= timeline.lengthFrames) return [];
    const screen = screenAt(timeline, frame);
    const fingerprint = screenFingerprint(screen);
    if (seen.has(fingerprint) || !isSettled(screen)) return [];
    seen.add(fingerprint);
    return [{ timeline, frame }];
  });
}

/** So many lines has the longest text of a graphic. */
const mostLines = 8;

/** What lines that stand one after the other say together, without spaces: those at a break are not shown. */
function runsOf(lines: readonly string[]): string[] {
  return lines.flatMap((_, from) =>
    Array.from({ length: Math.min(mostLines, lines.length - from) }, (_, i) =>
      withoutSpaces(lines.slice(from, from + i + 1).join('')),
    ),
  );
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Lines that were compared, the texts that they may be by the format they were seen in, and what differed. */
async function compareAll(frames: readonly InspectedFrame[]): Promise<{
  lines: Set<string>;
  runs: Map<string, Set<string>>;
  faults: string[];
}> {
  const settings = drawSettings({ engine: 'direct', storeFolder: '' });
  const lines = new Set<string>();
  const runs = new Map<string, Set<string>>();
  const faults: string[] = [];
  await inspectFrames(settings, async (inspector) => {
    for (const each of frames) {
      const { format, id } = each.timeline;
      const shown = await inspector.texts(each);
      for (const { text } of shown) lines.add(text);
      const seen = runs.get(format.id) ?? new Set();
      for (const run of runsOf(shown.map(({ text }) => text))) seen.add(run);
      runs.set(format.id, seen);
      for (const { code, text, params } of compareShown({ ...each, shown }))
        faults.push(`${id} ${format.id} ${code} ${text} ${JSON.stringify(params)}`);
    }
  });
  return { lines, runs, faults };
}

test.skipIf(!isPinned)(
  '[Y13] the three interviews and every sample stand in the browser as they were laid out, in every format',
  { timeout: 300_000 },
  async () => {
    const [column] = library.columns;
    if (column === undefined) throw new Error('The library is empty.');
    const timelines = formats.flatMap((format) => [
      ...library.interviews.map((interview) => compileSegment({ interview, column, format }).timeline),
      ...[...samples, ...overfullSamples].map((sample) => sampleTimeline(sample, { theme: 'red', format })),
    ]);
    const { lines, faults } = await compareAll(timelines.flatMap(settledFrames));
    expect(faults).toEqual([]);
    expect(lines.size).toBeGreaterThan(300);
  },
);

test.skipIf(!isPinned)(
  '[Y13] every text of the corpus is as wide in the browser as it was measured, at the sizes it is drawn in',
  { timeout: 300_000 },
  async () => {
    const { texts } = readCorpus();
    const timelines = formats.map((format) => corpusTimeline(texts, format));
    const { runs, faults } = await compareAll(timelines.flatMap(settledFrames));
    expect(faults).toEqual([]);
    const unseen = formats.flatMap(({ id }) =>
      texts.flatMap(({ text }) => (runs.get(id)?.has(withoutSpaces(text)) === true ? [] : [`${id} ${text}`])),
    );
    expect(unseen).toEqual([]);
  },
);
