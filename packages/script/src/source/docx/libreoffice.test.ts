import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';

/** Made by LibreOffice 7.4 of the `.fodt` beside it: `soffice --convert-to docx libreoffice.fodt`. */
const bytes = readFileSync(new URL('../../../samples/libreoffice.docx', import.meta.url));

test('[S11] a Word file of another program is read as it looks there', () => {
  const { text, lines, findings } = readDocx(bytes, { fileName: '稿件.docx' });
  const shown = lines.map(({ start, end, place, level, boldChars, numberChars }) => {
    return [text.slice(start, end), place, level, boldChars, numberChars];
  });
  expect(shown).toEqual([
    ['《党建赋能》专栏', 'heading', 1, 8, 0],
    ['以党建引领基层治理', 'heading', 2, 9, 0],
    ['主持人石群：观众朋友，大家好。', 'body', 0, 3, 0],
    ['一、完善制度', 'body', 0, 0, 2],
    ['（1）责任清单', 'body', 0, 0, 3],
    ['（2）考核办法', 'body', 0, 0, 3],
    ['二、加强学习', 'body', 0, 0, 2],
    ['姓名', 'cell', 0, 0, 0],
    ['职务', 'cell', 0, 0, 0],
    ['王娜', 'cell', 0, 0, 0],
    ['局长', 'cell', 0, 0, 0],
    ['第一行', 'body', 0, 0, 0],
    ['第二行\t制表，见网站。', 'body', 0, 0, 0],
    ['框外文字', 'body', 0, 0, 0],
    ['框内文字', 'body', 0, 0, 0],
  ]);
  expect(findings.map(({ code, where, params }) => [code, where, params['text'] ?? params['kind']])).toEqual([
    ['source-footnote', '稿件.docx:3', '录制于六月一日。'],
    ['source-comment', '稿件.docx:4', '请核对'],
    ['source-hidden-text', '稿件.docx:13', '暗记'],
    ['source-tracked-changes', '稿件.docx', '石裙'],
    ['source-parts-left', '稿件.docx', 'links'],
  ]);
});
