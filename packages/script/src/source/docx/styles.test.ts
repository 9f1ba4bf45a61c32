import { expect, test } from 'vitest';
import type { SourceLine } from '../source-text.ts';
import { readDocx } from './read-docx.ts';
import { paragraph, run, sampleDocx } from './sample-docx.ts';

function style(id: string, name: string, inside: string, kind = 'paragraph'): string {
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

const basedOn = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const bold = '<w:b/>';

const styles = [
  style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
  style('2', '标题 2', ''),
  style('a', '栏目标题', basedOn('2')),
  style('t', 'Title', ''),
  style('s', 'Subtitle', ''),
  style('x', 'Own', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  style('n', 'Not', `${basedOn('x')}<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`),
  style('loop', 'loop', basedOn('pool')),
  style('pool', 'pool', basedOn('loop')),
  style('strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
  style('very', 'Very', basedOn('strong'), 'character'),
].join('');

function lines(document: string): readonly SourceLine[] {
  return readDocx(sampleDocx({ document, styles }), { fileName: 'a.docx' }).lines;
}

test('[S16] headings are known by outline level or name, through the styles they are based on', () => {
  const ids = ['1', '2', 'a', 't', 's', 'x', 'n', 'loop', 'absent', 'Heading3'];
  const levels = lines(ids.map((id) => paragraph('字', of(id))).join('')).map(({ level }) => level);
  expect(levels).toEqual([1, 2, 2, 1, 2, 3, 0, 0, 0, 3]);
  expect(lines(paragraph('字', of('1')) + paragraph('字'))).toMatchObject([
    { place: 'heading', level: 1 },
    { place: 'body', level: 0 },
  ]);
});

test('[S16] what a paragraph says of its own level goes before its style', () => {
  expect(lines(paragraph('字', '<w:outlineLvl w:val="4"/>'))).toMatchObject([{ place: 'heading', level: 5 }]);
  expect(lines(paragraph('字', `${of('1')}<w:outlineLvl w:val="9"/>`))).toMatchObject([
    { place: 'body', level: 0 },
  ]);
});

test('[S16] a heading in a table is a cell', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('字', of('1'))}</w:tc></w:tr></w:tbl>`;
  expect(lines(table)).toMatchObject([{ place: 'cell', level: 0 }]);
});

test.each([
  ['a lead-in', run('主持人：', bold) + run('您好'), 4],
  ['the whole line', run('主持人', bold), 3],
  ['bold with plain spaces between', run('主持', bold) + run('　 ') + run('人', bold) + run('说'), 5],
  ['plain spaces before it', run('　　') + run('导语', bold), 4],
  ['bold that comes later', run('您好') + run('主持人', bold), 0],
  ['bold taken back', run('主持人', '<w:b w:val="0"/>'), 0],
  ['how it was before a change', run('人', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>'), 0],
  ['a style of characters', run('主持', '<w:rStyle w:val="very"/>') + run('说'), 2],
  ['a run against its style', run('主持', '<w:rStyle w:val="very"/><w:b w:val="false"/>'), 0],
])('[S17] the bold beginning is counted: %s', (_, runs, boldChars) => {
  expect(lines(paragraph(runs))[0]?.boldChars).toBe(boldChars);
});

test('[S17] a bold style inside a bold style is not bold', () => {
  const runs = run('标题') + run('里', '<w:rStyle w:val="strong"/>');
  expect(lines(paragraph(runs, of('1')))[0]?.boldChars).toBe(2);
});

test('[S17] each line of a paragraph has its own beginning', () => {
  const runs = `${run('甲', bold)}<w:r><w:br/></w:r>${run('乙丙')}<w:r><w:br/></w:r>${run('丁戊', bold)}`;
  expect(lines(paragraph(runs)).map(({ boldChars }) => boldChars)).toEqual([1, 0, 2]);
});
