import { expect, test } from 'vitest';
import { paragraph, sampleDocx } from './sample-docx.ts';
import { readDocx } from './read-docx.ts';

const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;

test('[S13] a line of a cell knows its table, row and column, behind a table inside one as well', () => {
  const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`;
  const table =
    `<w:tbl><w:tr>${cell('甲', '乙')}<w:tc>${inner}${paragraph('后')}</w:tc></w:tr>` +
    `<w:tr>${cell('丙')}${cell('丁')}</w:tr></w:tbl>`;
  const document = `${table}${paragraph('外')}<w:tbl><w:tr>${cell('二')}</w:tr></w:tbl>`;
  const { text, lines } = readDocx(sampleDocx({ document }), { fileName: 'a.docx' });
  expect(
    lines.map(({ start, end, cell: at }) => [
      text.slice(start, end),
      at === undefined ? null : [at.table, at.row, at.column],
    ]),
  ).toEqual([
    ['甲', [0, 0, 0]],
    ['乙', [0, 0, 0]],
    ['内', [1, 0, 0]],
    ['后', [0, 0, 1]],
    ['丙', [0, 1, 0]],
    ['丁', [0, 1, 1]],
    ['外', null],
    ['二', [2, 0, 0]],
  ]);
});
