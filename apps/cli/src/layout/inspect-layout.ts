import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column, Finding, Interview } from '@lanmu/content';
import {
  auditTimeline,
  compareFonts,
  compareShown,
  eachFaultOnce,
  grown,
  onRaster,
  type LayoutFault,
  type LogoTones,
} from '@lanmu/graphics/layout';
import type { RenderEnvironment } from '@lanmu/render';
import { writeWhole } from '@lanmu/render/plain';
import { cueFinding, type Timeline } from '@lanmu/timeline';
import { loadRender } from '../load-render.ts';
import { lookedFrames } from './looked-frames.ts';

/** Room around a fault in its picture, in design pixels, so that it is seen what stands around it. */
const aroundPx = 80;

/** What looking at a layout in the browser gave, and how many frames were looked at. */
export type InspectedLayout = { findings: Finding[]; frames: number };

/**
 * Looks at a timeline in the browser that draws it: whether lines stand where they were laid out and in our fonts. Of every
 * fault that is seen at a place, those that need no browser too, a picture is written into `folder`. Throws RenderProblem.
 */
export async function inspectLayout(options: {
  timeline: Timeline;
  /** How logos look; they are not looked at where it is left out. */
  logos?: LogoTones;
  documents: { column: Column; interviews: readonly Interview[] };
  folder: string;
  settings: RenderEnvironment & { pageEntry: string };
}): Promise<InspectedLayout> {
  const { timeline, logos = {}, documents, folder, settings } = options;
  const { inspectFrames } = await loadRender();
  const frames = lookedFrames(timeline);
  const findings = await inspectFrames(settings, async (inspector) => {
    const faults: LayoutFault[] = auditTimeline(timeline, { logos }).filter(({ seen }) => seen !== null);
    for (const frame of frames) {
      const shown = await inspector.texts({ timeline, frame });
      faults.push(...compareShown({ timeline, frame, shown }));
      const fonts = await inspector.fonts({ timeline, frame });
      faults.push(...compareFonts({ timeline, frame, shown: fonts }));
    }
    const told: Finding[] = [];
    for (const [i, fault] of eachFaultOnce(faults).entries()) {
      let picture = '';
      if (fault.seen !== null) {
        await mkdir(folder, { recursive: true });
        const { frame, box } = fault.seen;
        const { leftPx, topPx, widthPx, heightPx } = onRaster(grown(box, aroundPx), timeline.format);
        const part = {
          xPx: leftPx,
          yPx: topPx,
          widthPx: Math.max(1, widthPx),
          heightPx: Math.max(1, heightPx),
        };
        const png = await inspector.crop({ timeline, frame }, part);
        picture = join(folder, `${timeline.id}-${String(i + 1).padStart(2, '0')}-${fault.code}.png`);
        await writeWhole(picture, (path) => writeFile(path, png));
      }
      const params = picture === '' ? fault.params : { ...fault.params, picture };
      told.push(cueFinding({ ...fault, params }, documents));
    }
    return told;
  });
  return { findings, frames: frames.length };
}
