import type { ReactNode } from 'react';
import { Sequence } from 'remotion';
import type { SheetProps } from './sheet-cell.ts';
import { sheetLayout } from './sheet-layout.ts';
import { SheetPage } from './SheetPage.tsx';
import { WithFonts } from './WithFonts.tsx';
import { WithPictures } from './WithPictures.tsx';

/** A contact sheet: frame n is page n. */
export function Sheet(props: SheetProps): ReactNode {
  const { timeline, cells, columns, rows } = props;
  const layout = sheetLayout({ format: timeline.format, columns, rows });
  const perPage = columns * rows;
  const pageCount = Math.ceil(cells.length / perPage);
  return (
    <WithFonts>
      {Array.from({ length: pageCount }, (_, page) => (
        <Sequence key={page} from={page} durationInFrames={1}>
          <WithPictures>
            <SheetPage
              timeline={timeline}
              cells={cells.slice(page * perPage, (page + 1) * perPage)}
              columns={columns}
              layout={layout}
            />
          </WithPictures>
        </Sequence>
      ))}
    </WithFonts>
  );
}
