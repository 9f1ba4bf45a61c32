import { expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';
import { paragraph, run, sampleDocx } from './sample-docx.ts';

const inserted = (inside: string): string => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`;
const deleted = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const deletedEnd = '<w:rPr><w:del w:id="3"/></w:rPr>';

function read(document: string): { text: string; params: unknown; count: number } {
  const { text, findings } = readDocx(sampleDocx(document), { fileName: 'a.docx' });
  const found = findings.filter(({ code }) => code === 'source-tracked-changes');
  return { text, params: found[0]?.params, count: found.length };
}

test('[S20] changes are read as accepted, and one finding counts them', () => {
  const moved =
    `<w:moveFrom w:id="4">${run('旧处')}</w:moveFrom>` + `<w:moveTo w:id="5">${run('新处')}</w:moveTo>`;
  const document =
    paragraph(`${run('主持人')}${inserted(run('石群'))}${deleted('石裙')}${moved}`) +
    paragraph(inserted(`${deleted('写了又删')}${run('再写')}`));
  expect(read(document)).toEqual({
    text: '主持人石群新处\n再写',
    params: { inserted: 2, deleted: 2, moved: 1, text: '石裙 / 旧处 / 写了又删' },
    count: 1,
  });
});

test('[S20] a paragraph whose end is deleted runs on into the next one', () => {
  const document = paragraph('上', deletedEnd) + paragraph(deleted('全删'), deletedEnd) + paragraph('下');
  expect(read(document).text).toBe('上下');
});

test('[S20] a paragraph that is deleted altogether is no line, also at the end', () => {
  expect(read(paragraph('上') + paragraph(deleted('删'), deletedEnd)).text).toBe('上');
  expect(read(paragraph('上') + paragraph('留', deletedEnd)).text).toBe('上\n留');
});

test('[S20] a deleted row of a table is left out', () => {
  const row = (text: string, properties = ''): string =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  const document = `<w:tbl>${row('甲')}${row('乙', '<w:del w:id="1"/>')}${row('丙')}</w:tbl>${paragraph('文')}`;
  expect(read(document)).toMatchObject({ text: '甲\n丙\n文', params: { deleted: 1, text: '乙' } });
});

test('[S20] a file without changes has no such finding', () => {
  expect(read(paragraph('字')).count).toBe(0);
});
