import type { Format } from '@lanmu/timeline';

/** Width of a page, margins, and the strip for a label under each picture, in pixels. */
const pageWidthPx = 1920;
const marginPx = 40;
const gapPx = 24;
const labelHeightPx = 44;

/** Sizes of a contact sheet's page and cells, in pixels. */
export type SheetLayout = {
  widthPx: number;
  heightPx: number;
  marginPx: number;
  gapPx: number;
  labelHeightPx: number;
  cellWidthPx: number;
  pictureHeightPx: number;
  /** Size of a picture relative to its raster. */
  scale: number;
};

/** Sizes of a page of `columns` by `rows` pictures of a format. Height and width are even, as encoders ask. */
export function sheetLayout(options: { format: Format; columns: number; rows: number }): SheetLayout {
  const { format, columns, rows } = options;
  const cellWidthPx = (pageWidthPx - 2 * marginPx - (columns - 1) * gapPx) / columns;
  const scale = cellWidthPx / format.widthPx;
  const pictureHeightPx = format.heightPx * scale;
  const heightPx = 2 * marginPx + rows * (pictureHeightPx + labelHeightPx) + (rows - 1) * gapPx;
  return {
    widthPx: pageWidthPx,
    heightPx: 2 * Math.ceil(heightPx / 2),
    marginPx,
    gapPx,
    labelHeightPx,
    cellWidthPx,
    pictureHeightPx,
    scale,
  };
}
