import { contrastRatio } from '../theme/contrast-ratio.ts';
import type { Audited } from './audit.ts';
import { coloursBehind } from './colours-behind.ts';
import { heldMoments } from './held-moments.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Contrast from which on a part of a logo is seen (as large text, standards §2), and the share that must be (house). */
const least = { ratio: 3, share: 0.1 } as const;

/** Logos of which next to nothing stands out from what they lie on: a white one on paper, a red one on red, an empty one. */
export function findFaintLogos({ timeline, theme, cues, logos }: Audited): LayoutFault[] {
  return cues.flatMap((audited) =>
    heldMoments(audited, cues).flatMap(({ frame, laidOut: { pictures = [] }, surfaces }) =>
      pictures.flatMap(({ id, rect: box }): LayoutFault[] => {
        const tones = Object.hasOwn(logos, id) ? logos[id] : undefined;
        const behind = coloursBehind(box, surfaces, theme);
        if (tones === undefined || behind.length === 0) return [];
        // Where it lies on several colours, the one it is seen best on counts: a logo has an outline.
        const seenShares = behind.map((colour) =>
          tones.reduce(
            (sum, { rgb, share }) => sum + (contrastRatio(rgb, colour) >= least.ratio ? share : 0),
            0,
          ),
        );
        const share = Math.max(...seenShares);
        if (share >= least.share) return [];
        const { cue } = audited;
        const params = { percent: Math.floor(share * 100), leastRatio: least.ratio };
        const fault = seenFault({ code: 'logo-faint', timeline, cue, frame, box, params });
        return [{ ...fault, field: 'logo', severity: 'warning' }];
      }),
    ),
  );
}
