import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { readDocx } from './read-docx.ts';
import { paragraph, run, sampleDocx, strictNamespace, type SampleParts } from './sample-docx.ts';

function read(parts: SampleParts | string): SourceText {
  return readDocx(sampleDocx(parts), { fileName: '稿件.docx' });
}

function codes({ findings }: SourceText): string[] {
  return findings.map(({ code }) => code);
}

test('[S11] a paragraph is a line, a break of any type begins another', () => {
  const source = read(
    paragraph('主持人石群：观众朋友') +
      '<w:p/>' +
      paragraph('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:br w:type="page"/><w:t>三</w:t><w:cr/></w:r>'),
  );
  expect(source.text).toBe('主持人石群：观众朋友\n\n一\n二\n三\n');
  expect(source.lines).toHaveLength(6);
  expect(source).toMatchObject({ format: 'docx', encoding: null, findings: [] });
});

test('[S12] tabs, hyphens and symbols are characters', () => {
  const source = read(
    paragraph(
      '<w:r><w:t>a</w:t><w:tab/><w:softHyphen/><w:noBreakHyphen/>' +
        '<w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="Other" w:char="F0FC"/></w:r>',
    ),
  );
  expect(source.text).toBe('a\t\u00AD\u2011①\uF0FC');
  expect(source.findings).toMatchObject([
    { code: 'source-symbol', severity: 'info', where: '稿件.docx:1', params: { code: 'F081' } },
    { code: 'source-symbol', severity: 'warning', params: { codePoint: 'U+F0FC' } },
  ]);
});

test('[S12] a break in the characters of a run is a space, a line separator ends the line', () => {
  expect(read(paragraph('<w:r><w:t>一\r\n二\u2028三</w:t></w:r>')).text).toBe('一 二\n三');
});

test('[S12] an emoji that Word writes in two ways is read once', () => {
  const both =
    '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/>' +
    '</mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>';
  expect(read(paragraph(`<w:r>${both}</w:r>`)).text).toBe('😊');
});

test('[S12] formulas are read in a row, readings above words are left out, and both are told', () => {
  const source = read(
    paragraph(
      '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>' +
        '<w:r><w:ruby><w:rt><w:r><w:t>qún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>群</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    ),
  );
  expect(source.text).toBe('x=1群');
  expect(source.findings).toMatchObject([
    { code: 'source-formula', params: { text: 'x=1' } },
    { code: 'source-ruby', params: { base: '群', text: 'qún' } },
  ]);
});

test('[S13] cells are lines, row by row, also when a cell holds a table', () => {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const inner = `<w:tbl><w:tblPr/><w:tr>${cell(paragraph('内'))}</w:tr></w:tbl>${paragraph('后')}`;
  const table = `<w:tbl><w:tr>${cell(paragraph('甲') + paragraph('乙'))}${cell(inner)}</w:tr><w:tr>${cell(paragraph('丙'))}</w:tr></w:tbl>`;
  const source = read(`${table}${paragraph('文')}`);
  expect(source.text).toBe('甲\n乙\n内\n后\n丙\n文');
  expect(source.lines.map(({ place }) => place)).toEqual(['cell', 'cell', 'cell', 'cell', 'cell', 'body']);
});

test('[S14] a text box is read once, after the paragraph that holds it', () => {
  const box = `<w:txbxContent>${paragraph('框一') + paragraph('框二')}</w:txbxContent>`;
  const both =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(read(paragraph(`${run('前')}${both}${run('后')}`) + paragraph('尾')).text).toBe(
    '前后\n框一\n框二\n尾',
  );
});

test('[S14] words of a drawing are told', () => {
  const source = read(
    paragraph(
      '<w:r><w:drawing><a:t>图中字</a:t></w:drawing><w:pict><v:textpath string="艺术字"/></w:pict></w:r>',
    ),
  );
  expect(source.findings.map(({ params }) => params['text'])).toEqual(['图中字', '艺术字']);
});

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

test('[S15] of a field the result is read, of a link the words', () => {
  const source = read(
    paragraph(
      `${field('begin')}<w:r><w:instrText> HYPERLINK "http://a.cn" </w:instrText></w:r>${field('separate')}${run('网站')}${field('end')}` +
        `<w:hyperlink r:id="rId1">${run('链接')}</w:hyperlink><w:fldSimple w:instr="DATE">${run('六月')}</w:fldSimple>`,
    ),
  );
  expect(source.text).toBe('网站链接六月');
  expect(source.findings).toMatchObject([{ code: 'source-parts-left', params: { kind: 'links', count: 2 } }]);
});

test('[S15] text where an instruction stands is not lost in silence', () => {
  const source = read(paragraph(`${run('前')}${field('begin')}${run('没有结尾')}`) + paragraph('后面'));
  expect(source.text).toBe('前\n');
  expect(source.findings).toMatchObject([{ code: 'source-field', params: { text: '没有结尾后面' } }]);
});

test('[S21] comments and notes are told where the text refers to them', () => {
  const source = read({
    document:
      paragraph('首段') +
      paragraph(
        `${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph(' 脚注一')}${paragraph('二')}</w:footnote>`,
    comments: `<w:comment w:id="0">${paragraph('请核对')}</w:comment><w:comment w:id="9">${paragraph('无处')}</w:comment>`,
    endnotes: `<w:endnote w:id="1">${paragraph('尾注')}</w:endnote>`,
  });
  expect(source.text).toBe('首段\n正文');
  expect(source.findings).toMatchObject([
    { code: 'source-footnote', where: '稿件.docx:2', params: { text: '脚注一 / 二' } },
    { code: 'source-comment', where: '稿件.docx:2', params: { text: '请核对' } },
    { code: 'source-comment', where: '稿件.docx', params: { text: '无处' } },
    { code: 'source-endnote', where: '稿件.docx', params: { text: '尾注' } },
  ]);
});

test('[S21] hidden text is left out and told, words struck through are kept and told', () => {
  const hidden = '<w:vanish/>';
  const source = read(
    paragraph(`${run('一')}${run('暗', hidden)}${run('删', '<w:strike/>')}`) +
      paragraph(run('全段', hidden), `<w:rPr>${hidden}</w:rPr>`) +
      paragraph('尾'),
  );
  expect(source.text).toBe('一删\n尾');
  expect(source.findings).toMatchObject([
    { code: 'source-hidden-text', where: '稿件.docx:1', params: { text: '暗' } },
    { code: 'source-struck', where: '稿件.docx:1', params: { text: '删' } },
    { code: 'source-hidden-text', where: '稿件.docx:2', params: { text: '全段' } },
  ]);
});

test('[S22] what is not read is counted', () => {
  const source = read(
    `${paragraph('<w:r><w:pict><v:imagedata/></w:pict></w:r>')}<w:altChunk/><w:sectPr><w:headerReference/></w:sectPr>`,
  );
  expect(source.findings.map(({ params }) => params['kind'])).toEqual([
    'pictures',
    'embedded-documents',
    'headers-footers',
  ]);
});

test('[S22] strict files and other prefixes are read alike', () => {
  const strict = readDocx(sampleDocx(paragraph('严格'), strictNamespace), { fileName: 'a.docx' });
  expect(strict.text).toBe('严格');
  const renamed = paragraph('前缀')
    .replaceAll('w:', 'x:')
    .replace('<x:p>', `<x:p xmlns:x="${strictNamespace}">`);
  expect(read(renamed).text).toBe('前缀');
  expect(codes(read('<w:p><w:r><w:t xmlns:w="urn:other">别的</w:t></w:r></w:p>'))).toEqual([]);
});
