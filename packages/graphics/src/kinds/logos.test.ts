import { breaksOf, format1080p25, formatSquare, formatVertical, type ColumnPayload } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { canvasOf } from '../canvas.ts';
import { coveredZones } from '../covered-zones.ts';
import { graphicsSafe } from '../graphics-safe.ts';
import { containsRect, overlaps } from '../rect.ts';
import { samples } from '../samples.ts';
import { red as theme } from '../theme/red.ts';
import { bugLayout } from './bug/layout.ts';
import { identLayout } from './ident/layout.ts';

const columns = samples.flatMap(({ kind, payload }) => (kind === 'ident' ? [payload] : []));
const cases = [format1080p25, formatVertical, formatSquare].flatMap((format) =>
  columns.flatMap((column) =>
    [column.station, null].map((station) => ({
      format,
      payload: { ...column, station, logo: 'logo' } satisfies ColumnPayload,
      name: `${format.id} ${column.title} ${station ?? ''}`,
    })),
  ),
);

test.each(cases)(
  '$name: a logo has its box inside graphics safe, apart from every text',
  ({ payload, format }) => {
    const canvas = canvasOf(format);
    const breaks = breaksOf({ kind: 'ident', payload, names: [] });
    const shared = { step: 0, theme, format };
    // As the timeline has it: in the corner the logo stands for the station's name.
    const bug = bugLayout({ payload: { ...payload, station: null }, ...shared });
    const ident = identLayout({ payload, breaks, ...shared });
    const laidOut = [
      { rect: bug.logo?.rect, texts: bug.texts, overflows: bug.overflows },
      { rect: ident.logo, texts: ident.texts, overflows: ident.overflows },
    ];
    for (const { rect, texts, overflows } of laidOut) {
      if (!rect) throw new Error('There is no box for the logo.');
      expect(overflows).toEqual([]);
      expect(containsRect(graphicsSafe(canvas), rect)).toBe(true);
      expect(coveredZones(canvas).filter((zone) => overlaps(zone, rect))).toEqual([]);
      expect(texts.filter((text) => overlaps(text.rect, rect)).map(({ text }) => text)).toEqual([]);
      expect(rect.heightPx).toBeGreaterThanOrEqual(48);
    }
  },
);
