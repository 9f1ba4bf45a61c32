import type { ShownText } from '@lanmu/render';
import { layouts, themeNamed, type LaidOut, type LayoutOptions } from '@lanmu/graphics/layout';
import { screenAt, type Kind, type Screen, type ScreenItem, type Timeline } from '@lanmu/timeline';

/** What the browser may differ from what was laid out, in design pixels (standards §6: measured widths). */
const tolerancePx = 1;

/** Whether nothing of a screen is on its way: what a layout says of it is then all there is. */
export function isSettled(screen: Screen): boolean {
  return screen.items.every(({ phase, stepProgress }) => phase.name === 'hold' && stepProgress === 1);
}

/** The lines that the layouts place on a settled screen. */
function placedTexts(timeline: Timeline, screen: Screen): LaidOut['texts'] {
  const theme = themeNamed(timeline.theme);
  return screen.items.flatMap((item: ScreenItem) => {
    // Kind and payload come from one item; TypeScript cannot follow the pair into the table.
    const layout = layouts[item.kind] as (options: LayoutOptions<Kind>) => LaidOut;
    const { payload, breaks, step } = item;
    return layout({ payload, breaks, step, theme, format: timeline.format }).texts;
  });
}

/** How a text that is shown differs from the line that was placed; empty when it does not. */
function differences(
  shown: ShownText,
  placed: LaidOut['texts'][number],
  scale: number,
): { faults: string[]; widthPx: number } {
  const { rect, type } = placed;
  const characters = shown.characters.filter(({ rects }) => rects.length > 0);
  const rects = characters.flatMap((character) => character.rects);
  const faults: string[] = [];
  if (characters.some((character) => character.rects.length > 1)) faults.push('a character is in two places');
  const tops = new Set(rects.map(({ topPx }) => Math.round(topPx)));
  if (tops.size > 1) faults.push('wraps or leaves its base line');
  rects.forEach(({ leftPx }, i) => {
    const before = rects[i - 1];
    // Kerning may bring two letters together by a fifth of an em; more is one over the other.
    if (before !== undefined && leftPx < before.leftPx + 0.1) {
      const isMark = /^[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F]$/u.test(characters[i]?.character ?? '');
      if (!isMark) faults.push(`${characters[i]?.character ?? ''} lies over the one before`);
    }
  });
  const leftPx = Math.min(...rects.map((each) => each.leftPx)) / scale;
  const rightPx = Math.max(...rects.map((each) => each.rightPx)) / scale - type.spacingEm * type.sizePx;
  const widthPx = rightPx - leftPx - rect.widthPx;
  if (Math.abs(leftPx - rect.leftPx) > tolerancePx) faults.push(`begins ${leftPx - rect.leftPx} px off`);
  if (Math.abs(widthPx) > tolerancePx) faults.push(`is ${widthPx.toFixed(2)} px wider than measured`);
  return { faults, widthPx };
}

/** The lines of a frame as the browser shows them against those that were laid out: what differs, and how many there were. */
export function compareLines(options: { timeline: Timeline; frame: number; shown: readonly ShownText[] }): {
  lines: string[];
  faults: string[];
} {
  const { timeline, frame, shown } = options;
  const { format } = timeline;
  const scale = Math.min(format.widthPx, format.heightPx) / 1080;
  const left = shown.filter(({ text }) => text !== '');
  const faults: string[] = [];
  const placed = placedTexts(timeline, screenAt(timeline, frame)).filter(({ text }) => text !== '');
  for (const line of placed) {
    const distance = ({ characters }: ShownText): number => {
      const first = characters.flatMap(({ rects }) => rects)[0];
      return first === undefined
        ? 0
        : Math.abs(first.leftPx / scale - line.rect.leftPx) + Math.abs(first.topPx / scale - line.rect.topPx);
    };
    const [nearest] = left
      .filter(({ text }) => text === line.text)
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) {
      faults.push(`${line.text}: is not shown`);
      continue;
    }
    left.splice(left.indexOf(nearest), 1);
    faults.push(...differences(nearest, line, scale).faults.map((fault) => `${line.text}: ${fault}`));
  }
  faults.push(...left.map(({ text }) => `${text}: was not laid out`));
  return {
    lines: placed.map(({ text }) => text),
    faults: faults.map((fault) => `${timeline.id} ${format.id} ${frame}: ${fault}`),
  };
}
