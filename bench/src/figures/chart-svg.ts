import { numberText, secondsText } from './number-text.ts';
import type { Results } from './results.ts';

const widthPx = 760;
const labelWidthPx = 230;
const barLeftPx = labelWidthPx + 12;
/** Room for the number after the longest bar. */
const valueWidthPx = 150;
const rowPx = 40;
const barPx = 22;
const headPx = 62;
const footPx = 36;

type Bar = { label: string; seconds: number; note: string; isOurs: boolean };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function barsOf({ remotionBest, lanmu }: Results): Bar[] {
  const seconds = remotionBest.programmeSeconds;
  const against = (value: number): string => `${numberText(seconds / value)} ×`;
  const ours = (label: string, value: number): Bar => ({
    label,
    seconds: value,
    note: against(value),
    isOurs: true,
  });
  return [
    { label: 'Remotion at its best', seconds, note: '', isOurs: false },
    ours('Lanmu, cold', lanmu.cold.median),
    ours('Lanmu, one character changed', lanmu.changed.median),
    ours('Lanmu, unchanged', lanmu.unchanged.median),
  ];
}

/**
 * The chart of the README as an SVG document: seconds to a finished file, lengths true to scale. Its colours show on
 * light and on dark ground, and its words are text.
 */
export function chartSvg(results: Results): string {
  const { programme, machine } = results;
  const bars = barsOf(results);
  const longestSeconds = Math.max(...bars.map(({ seconds }) => seconds));
  const pxPerSecond = (widthPx - barLeftPx - valueWidthPx) / longestSeconds;
  const heightPx = headPx + bars.length * rowPx + footPx;
  const title = `Seconds to a finished file of ${secondsText(programme.seconds)} at ${programme.format}`;
  const rows = bars.flatMap(({ label, seconds, note, isOurs }, i) => {
    const topPx = headPx + i * rowPx;
    const lengthPx = Math.max(1, seconds * pxPerSecond).toFixed(1);
    const baselinePx = topPx + 16;
    const value = note === '' ? secondsText(seconds) : `${secondsText(seconds)}  ·  ${note}`;
    const valuePx = (barLeftPx + Number(lengthPx) + 8).toFixed(1);
    return [
      `  <text class="label" x="${labelWidthPx}" y="${baselinePx}">${escaped(label)}</text>`,
      `  <rect class="${isOurs ? 'ours' : 'theirs'}" x="${barLeftPx}" y="${topPx}" width="${lengthPx}" height="${barPx}" rx="3"/>`,
      `  <text x="${valuePx}" y="${baselinePx}">${escaped(value)}</text>`,
    ];
  });
  const source = `${machine.cores} cores · ${machine.browser} · Node ${machine.node} · median of ${results.rounds} · × is against Remotion`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-labelledby="title">`,
    `  <title id="title">${escaped(title)}</title>`,
    '  <style>',
    '    text { font: 14px system-ui, sans-serif; fill: #57606a; }',
    '    .head { font-size: 16px; font-weight: 600; }',
    '    .label { text-anchor: end; }',
    '    .source { font-size: 12px; }',
    '    .theirs { fill: #8c959f; }',
    '    .ours { fill: #d1343d; }',
    '    @media (prefers-color-scheme: dark) { text { fill: #b7c0ca; } .ours { fill: #f0565f; } }',
    '  </style>',
    `  <text class="head" x="12" y="30">${escaped(title)}</text>`,
    ...rows,
    `  <text class="source" x="12" y="${heightPx - 12}">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
