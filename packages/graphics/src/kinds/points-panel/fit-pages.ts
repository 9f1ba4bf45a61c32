import { fitRows, type FittedRows } from './fit-rows.ts';
import type { PanelPlace } from './panel-place.ts';
import type { SizedTexts } from './set-rows.ts';

/** Rows that fit, and how many of them a page has; all pages have rows of one height at the same places. */
export type FittedPages = { fitted: FittedRows; rowsPerPage: number; pageCount: number };

/**
 * Parts rows into the fewest pages that hold them, as even as may be. A text too long for a row at the least size is in
 * `overflows`: no page would mend it.
 */
export function fitPages(options: {
  sized: readonly SizedTexts[];
  count: number;
  /** The place of one page alone, and of one of several, which has a count over it. */
  place: (pageCount: number) => PanelPlace;
}): FittedPages {
  const { sized, place } = options;
  const count = Math.max(1, options.count);
  const pagesOf = (wanted: number): FittedPages => {
    const rowsPerPage = Math.ceil(count / wanted);
    const pageCount = Math.ceil(count / rowsPerPage);
    return {
      fitted: fitRows({ sized, count: rowsPerPage, place: place(pageCount) }),
      rowsPerPage,
      pageCount,
    };
  };
  for (let wanted = 1; wanted < count; wanted += 1) {
    const pages = pagesOf(wanted);
    if (pages.fitted.isHighEnough || pages.fitted.overflows.length > 0) return pages;
  }
  return pagesOf(count);
}
