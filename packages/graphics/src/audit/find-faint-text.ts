import { contrastRatio } from '../theme/contrast-ratio.ts';
import { mixed, rgbOf } from '../theme/rgb.ts';
import type { Colours } from '../theme/theme.ts';
import { inkRect } from '../text/ink-rect.ts';
import type { PlacedText } from '../text/placed-text.ts';
import type { Audited } from './audit.ts';
import { coloursBehind } from './colours-behind.ts';
import { heldMoments } from './held-moments.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Least contrast of words, and from which size on they need less (standards §2). */
const leastRatios = { small: 4.5, large: 3, largeFromPx: 60 } as const;

/** Numerals of points to come are there and not to be read yet: they only have to be seen (house). */
const toCome = { colours: new Set<keyof Colours>(['nextNumeral', 'nextNumeralOnDeep']), least: 1.5 } as const;

function leastRatio({ field, type, colour }: PlacedText): number {
  if (toCome.colours.has(colour) && field === 'pointNumeral') return toCome.least;
  return type.sizePx < leastRatios.largeFromPx ? leastRatios.small : leastRatios.large;
}

/** Lines that do not stand out from what lies behind them (L03, standards §2). */
export function findFaintText({ timeline, theme, cues }: Audited): LayoutFault[] {
  return cues.flatMap((audited) =>
    heldMoments(audited, cues).flatMap(({ frame, laidOut, surfaces }) =>
      laidOut.texts.flatMap((placed): LayoutFault[] => {
        const box = inkRect(placed);
        const ink = rgbOf(theme.colours[placed.colour]);
        const ratios = coloursBehind(box, surfaces, theme).map((behind) =>
          contrastRatio(mixed(ink, behind), behind),
        );
        const ratio = Math.min(...ratios);
        const least = leastRatio(placed);
        if (ratio >= least) return [];
        // Downwards, so that 4.49 is not told as 4.5.
        const params = { ratio: (Math.floor(ratio * 10) / 10).toFixed(1), leastRatio: least };
        const { cue } = audited;
        return [seenFault({ code: 'text-faint', timeline, cue, frame, box, text: placed.text, params })];
      }),
    ),
  );
}
