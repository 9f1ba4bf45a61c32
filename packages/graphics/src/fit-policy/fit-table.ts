import type { Settings } from '../text/setting.ts';
import { typography } from '../theme/typography.ts';
import { fitFields, type FitFieldRule } from './fit-fields.ts';
import { fitPolicy } from './fit-policy.ts';
import type { ShapeFit } from './shape-fit.ts';

/** Sizes one after the other; three and more that are a pixel apart as a range. */
function sizesText(sizesPx: readonly number[]): string {
  const isInside = (px: number, i: number): boolean => sizesPx[i - 1] === px + 1 && sizesPx[i + 1] === px - 1;
  return sizesPx
    .flatMap((px, i) => (isInside(px, i) ? ['–'] : [String(px)]))
    .join(' ')
    .replace(/ (?:– )+/g, '–');
}

/** Settings of a field: runs of sizes that have as many lines and one face. */
function settingsText(settings: Settings | undefined): string {
  if (settings === undefined) return '–';
  const runs: { lines: number; face: string; sizesPx: number[] }[] = [];
  for (const { sizePx, maxLines: lines, face = '' } of settings) {
    const run = runs.at(-1);
    if (run !== undefined && run.lines === lines && run.face === face) {
      if (!run.sizesPx.includes(sizePx)) run.sizesPx.push(sizePx);
    } else runs.push({ lines, face, sizesPx: [sizePx] });
  }
  return runs
    .map(({ lines, face, sizesPx }) =>
      [sizesText(sizesPx), ...(face === '' ? [] : [face]), `×${lines}`].join(' '),
    )
    .join(', ');
}

/** The fit policy as a table in Markdown: what a designer looks up. */
export function fitTable(): string {
  const shapes: readonly ShapeFit[] = Object.values(fitPolicy);
  const head = ['Field', 'Face', ...Object.keys(fitPolicy), 'Least', 'Where from'];
  const rows = Object.entries<FitFieldRule>(fitFields).map(([field, { label, text, leastPx, source }]) => [
    label,
    typography[text].face,
    ...shapes.map((fit) => settingsText(fit[field as keyof ShapeFit])),
    String(leastPx),
    source,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
