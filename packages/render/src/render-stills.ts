import { writeFile } from 'node:fs/promises';
import { screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';
import { PictureShelf } from './capture/picture-shelf.ts';
import { encodePng } from './picture/encode-png.ts';
import { composePicture } from './picture/rgba-raster.ts';
import { planTimeline } from './plan/plan-timeline.ts';
import type { RenderEnvironment } from './render-environment.ts';
import { withRenderer, type RendererSettings } from './with-renderer.ts';
import { checkOutPath } from './work/check-out-path.ts';
import { writeWhole } from './work/write-whole.ts';

/**
 * Writes frames of a timeline as PNG files: the very pictures a render is made of, out of the store when they were drawn
 * before. Throws RenderProblem.
 */
export async function renderStills(
  options: RenderEnvironment &
    RendererSettings & {
      timeline: Timeline;
      stills: readonly { frame: number; outPath: string }[];
    },
): Promise<void> {
  const { timeline, stills, signal, onProgress } = options;
  for (const { outPath } of stills) await checkOutPath(outPath);
  const total = stills.length;
  await withRenderer(options, async (_, { store, engine, look }) => {
    const { pictures } = planTimeline(timeline, look);
    const shelf = new PictureShelf({ timeline, pictures, store, engine, signal });
    const indexOf = new Map(pictures.map(({ screen }, index) => [screenFingerprint(screen), index]));
    const wanted = stills.map(({ frame, outPath }) => {
      const index = indexOf.get(screenFingerprint(screenAt(timeline, frame)));
      const picture = index === undefined ? undefined : pictures[index];
      if (index === undefined || picture === undefined) throw new RangeError(`There is no frame ${frame}.`);
      return { outPath, index, key: picture.key };
    });
    onProgress({ stage: 'capture', item: timeline.id, done: 0, total });
    const missing: number[] = [];
    for (const { index, key } of wanted) {
      if (!missing.includes(index) && !(await shelf.has(key))) missing.push(index);
    }
    await shelf.drawAll(
      missing.toSorted((a, b) => a - b),
      () => {},
    );
    for (const [done, { outPath, key }] of wanted.entries()) {
      const picture = await composePicture(await shelf.read(key), (base) => shelf.read(base));
      const png = await encodePng(picture);
      await writeWhole(outPath, (partPath) => writeFile(partPath, png));
      onProgress({ stage: 'capture', item: timeline.id, done: done + 1, total });
    }
  });
}
