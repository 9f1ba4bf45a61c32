import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples, themes, type Sample } from '@lanmu/graphics';
import { renderStills } from '@lanmu/render';
import { formats, type Format, type Kind, type Timeline } from '@lanmu/timeline';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { differingPixels } from './differing-pixels.ts';
import { drawSettings } from './draw-settings.ts';
import { halfSize } from './half-size.ts';
import { readPicture } from './read-picture.ts';
import { reelOf, type ReelStill } from './reel.ts';

const golden = join(import.meta.dirname, 'golden', 'kinds');

/** As in golden.test: pictures of the pinned browser alone, drawn anew by LANMU_GOLDEN=write and then looked at. */
const isPinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['LANMU_BROWSER'];
const isWriting = process.env['LANMU_GOLDEN'] === 'write';

/** A picture is made at most this long: enough to see every line and plate move, and small enough for the repository. */
const longestCellPx = 300;

/** Pixels of one cell that may differ noticeably; a line of the least type that is lost is several times as many. */
const tolerancePixels = 6;

/** The first sample of every kind. */
const ofKinds: readonly Sample[] = [
  ...new Map(samples.toReversed().map((sample): [Kind, Sample] => [sample.kind, sample])).values(),
].toReversed();

/** Half of the way in, held on the last step, half of the way out. */
function framesOf({ kind }: Sample, { lengthFrames, cues }: Timeline): ReelStill[] {
  const cue = cues.at(-1);
  return [
    { id: `${kind} in`, frame: Math.floor((cue?.inFrames ?? 0) / 2) },
    { id: `${kind} hold`, frame: lengthFrames - 20 },
    { id: `${kind} out`, frame: lengthFrames - 1 - Math.floor((cue?.outFrames ?? 0) / 2) },
  ];
}

function small(picture: PNG): PNG {
  return Math.max(picture.width, picture.height) > longestCellPx ? small(halfSize(picture)) : picture;
}

/** The picture over grey: what is on its way is transparent, and approved pictures are not. */
function overGrey({ width, height, data }: PNG): PNG {
  const flat = new PNG({ width, height });
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1) {
      flat.data[i + channel] = Math.round((data[i + channel] ?? 0) * alpha + 128 * (1 - alpha));
    }
    flat.data[i + 3] = 255;
  }
  return flat;
}

/** Cells of one size in rows of three: in, hold and out of a kind. */
function sheetOf(cells: readonly PNG[]): PNG {
  const [{ width, height }] = cells as [PNG];
  const sheet = new PNG({ width: 3 * width, height: Math.ceil(cells.length / 3) * height });
  cells.forEach((cell, i) => {
    PNG.bitblt(cell, sheet, 0, 0, width, height, (i % 3) * width, Math.floor(i / 3) * height);
  });
  return sheet;
}

function cellAt(sheet: PNG, i: number, { width, height }: PNG): PNG {
  const cell = new PNG({ width, height });
  PNG.bitblt(sheet, cell, (i % 3) * width, Math.floor(i / 3) * height, width, height, 0, 0);
  return cell;
}

const cases = themes.flatMap(({ name: theme }) =>
  formats.map((format): { theme: string; format: Format } => ({ theme, format })),
);

test.skipIf(!isPinned).each(cases)(
  'every kind in $theme and $format.id looks as it was approved, on its way in, held and on its way out',
  { timeout: 240_000 },
  async ({ theme, format }) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-golden-'));
    try {
      const { timeline, stills } = reelOf(ofKinds, { theme, format, framesOf });
      await renderStills({
        ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
        timeline,
        stills: stills.map(({ frame }, i) => ({ frame, outPath: join(folder, `${i}.png`) })),
      });
      const cells: PNG[] = [];
      for (const i of stills.keys()) cells.push(overGrey(small(await readPicture(join(folder, `${i}.png`)))));
      const path = join(golden, `${theme}-${format.id}.png`);
      await mkdir(golden, { recursive: true });
      if (isWriting) await writeFile(path, PNG.sync.write(sheetOf(cells), { colorType: 2 }));
      const approved = PNG.sync.read(await readFile(path));
      const differing = stills.flatMap(({ id }, i) => {
        const cell = cells[i];
        const count = cell === undefined ? Infinity : differingPixels(cell, cellAt(approved, i, cell));
        return count > tolerancePixels ? [`${id}: ${count} pixels`] : [];
      });
      expect(differing).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
