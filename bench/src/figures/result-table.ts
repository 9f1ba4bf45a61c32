import { bytesText, numberText, secondsText } from './number-text.ts';
import { remotionProgrammeSeconds, remotionRate } from './remotion-run.ts';
import type { MemoryRun, Results } from './results.ts';
import type { Summary } from './summary.ts';
import type { Target } from './targets.ts';

type Row = readonly string[];

/** Columns as wide as their widest cell, two blanks between them. */
function columns(rows: readonly Row[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function timed(name: string, summary: Summary, faster: number): Row {
  const { min, median, max } = summary;
  return [name, secondsText(median), secondsText(min), secondsText(max), `${numberText(faster)} ×`];
}

function remembered(name: string, run: MemoryRun | null): Row {
  return run === null
    ? [name, 'not measured']
    : [name, bytesText(run.peakBytes), `${secondsText(run.programmeSeconds)} of programme, ${run.tabs} tabs`];
}

function aimed({ measure, unit, sense, wanted, found, isMet }: Target): Row {
  const verdict = isMet === null ? 'not measured' : isMet ? 'met' : 'MISSED';
  const wantedText = `${sense === 'atLeast' ? '≥' : '≤'} ${wanted} ${unit}`;
  const foundText = found === null ? '' : Number.isInteger(found) ? String(found) : found.toFixed(2);
  return [measure, wantedText, foundText, verdict];
}

/** All that was found, as plain text for a terminal. */
export function resultTable(results: Results): string {
  const { programme, machine, remotion, lanmu, store, memory, twoAtOnce, ratios, targets } = results;
  const { remotionBest, coldFramesPerSecond } = results;
  const { cold, changed, unchanged, forced, episode, episodeSeconds, drawnPictures } = lanmu;
  const { excerpt, runs } = remotion;
  const real = (summary: Summary, seconds = programme.seconds): number => seconds / summary.median;
  return [
    `${programme.id}, ${programme.format}: ${secondsText(programme.seconds)}, ${programme.frames} frames, ` +
      `${programme.pictures} pictures`,
    `${machine.cores} cores, ${bytesText(machine.memoryBytes)}, Node ${machine.node}, ${machine.browser}, ` +
      `FFmpeg ${machine.ffmpeg}, load before ${numberText(machine.loadBefore)}`,
    '',
    columns([
      ['Remotion', 'frames/s', 'excerpt', 'whole programme', ''],
      ...runs.map((run) => [
        `${run.concurrency} at once`,
        numberText(remotionRate(run)),
        secondsText(run.seconds),
        secondsText(remotionProgrammeSeconds(run, programme.frames)),
        run.concurrency === remotionBest.concurrency ? 'best' : '',
      ]),
    ]),
    `excerpt: frames ${excerpt.inFrame} to ${excerpt.outFrame - 1}, ${secondsText(excerpt.seconds)}`,
    '',
    columns([
      ['Lanmu', 'median', 'least', 'most', 'real time'],
      timed('cold', cold, real(cold)),
      timed('one character changed', changed, real(changed)),
      timed('unchanged', unchanged, real(unchanged)),
      timed('made anew from the store', forced, real(forced)),
      timed('episode after its segments', episode, real(episode, episodeSeconds)),
    ]),
    `cold: ${numberText(ratios.coldToRemotion)} times faster than Remotion (${secondsText(remotionBest.programmeSeconds)}), ` +
      `${numberText(coldFramesPerSecond)} frames/s`,
    `pictures drawn: cold ${drawnPictures.cold}, changed ${drawnPictures.changed}, episode ${drawnPictures.episode}`,
    `store after a cold render: ${bytesText(store.bytes)}, ${store.pictures} pictures, ${store.groups} groups`,
    '',
    columns([
      ['Peak memory', '', ''],
      remembered('cold', memory.cold),
      remembered('5 minutes', memory.fiveMinutes),
      remembered('60 minutes', memory.sixtyMinutes),
    ]),
    '',
    `two at once (${twoAtOnce.ids.join(', ')}): ${secondsText(twoAtOnce.seconds)}, ` +
      `${twoAtOnce.drawnPictures} pictures drawn of ${twoAtOnce.distinctPictures}, ` +
      (twoAtOnce.unlikeFiles === 0
        ? 'files as when made alone'
        : `${twoAtOnce.unlikeFiles} files unlike those made alone`),
    '',
    columns([['Target', 'wanted', 'found', ''], ...targets.map(aimed)]),
  ].join('\n');
}
