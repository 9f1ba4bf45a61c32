import { expect, test } from 'vitest';
import type { SourceText } from '../source-text.ts';
import { readDocx } from './read-docx.ts';
import { paragraph, sampleDocx } from './sample-docx.ts';

function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function list(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function instance(id: number, listId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${listId}"/>${overrides}</w:num>`;
}

const space = '<w:suff w:val="space"/>';
const nothing = '<w:suff w:val="nothing"/>';

function item(number: number, index = 0): string {
  return paragraph('字', `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${number}"/></w:numPr>`);
}

function read(numbering: string, document: string, styles = ''): SourceText {
  return readDocx(sampleDocx({ document, numbering, styles }), { fileName: 'a.docx' });
}

function numbers(source: SourceText): string[] {
  return source.lines.map(({ start, numberChars }) => source.text.slice(start, start + numberChars));
}

test('[S18] a number is text before the line, with what parts it from the words', () => {
  const numbering =
    list(0, level(0, 'decimal', '%1、')) +
    list(1, level(0, 'chineseCounting', '（%1）', nothing)) +
    list(2, level(0, 'decimal', '%1.', space)) +
    [0, 1, 2].map((id) => instance(id + 1, id)).join('');
  const source = read(numbering, item(1) + item(1) + item(2) + item(3) + paragraph('字'));
  expect(source.text).toBe('1、\t字\n2、\t字\n（一）字\n1. 字\n字');
  expect(numbers(source)).toEqual(['1、\t', '2、\t', '（一）', '1. ', '']);
});

const levels = [
  level(0, 'decimal', '%1', nothing),
  level(1, 'decimal', '%1.%2', nothing),
  level(2, 'lowerLetter', '%1.%2.%3', nothing),
];

test('[S18] levels count inside each other and restart after a higher one', () => {
  const numbering = list(0, ...levels) + instance(1, 0);
  const document = [0, 1, 1, 2, 0, 1, 2].map((index) => item(1, index)).join('');
  expect(numbers(read(numbering, document))).toEqual(['1', '1.1', '1.2', '1.2.a', '2', '2.1', '2.1.a']);
});

test('[S18] a level that was passed over is counted with its start', () => {
  const numbering = list(0, ...levels) + instance(1, 0);
  const document = [1, 0, 2, 1].map((index) => item(1, index)).join('');
  expect(numbers(read(numbering, document))).toEqual(['1.1', '2', '2.1.a', '2.2']);
});

test('[S18] a level that never restarts goes on, one with a limit restarts after it', () => {
  const restart = (after: number): string => `${nothing}<w:lvlRestart w:val="${after}"/>`;
  const lists = (after: number): string =>
    list(0, ...levels.slice(0, 2), level(2, 'decimal', '%3', restart(after))) + instance(1, 0);
  const document = [0, 1, 2, 1, 2, 0, 1, 2].map((index) => item(1, index)).join('');
  const third = (source: SourceText): (string | undefined)[] => {
    const all = numbers(source);
    return [all[2], all[4], all[7]];
  };
  expect(third(read(lists(0), document))).toEqual(['1', '2', '3']);
  expect(third(read(lists(1), document))).toEqual(['1', '2', '1']);
  expect(third(read(lists(2), document))).toEqual(['1', '1', '1']);
});

test('[S18] instances of a list count on; an override of the start restarts once', () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = list(0, ...levels) + instance(1, 0) + instance(2, 0) + instance(3, 0, start);
  const document = [1, 2, 3, 3, 1].map((number) => item(number)).join('');
  expect(numbers(read(numbering, document))).toEqual(['1', '2', '1', '2', '3']);
});

test('[S18] an instance may write a level in its own way', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)', nothing)}</w:lvlOverride>`;
  const numbering = list(0, ...levels) + instance(1, 0) + instance(2, 0, own);
  expect(numbers(read(numbering, item(1) + item(2)))).toEqual(['1', 'II)']);
});

test('[S18] legal levels write every number in digits', () => {
  const numbering =
    list(
      0,
      level(0, 'chineseCounting', '%1', nothing),
      level(1, 'decimal', '%1.%2', `<w:isLgl/>${nothing}`),
    ) + instance(1, 0);
  expect(numbers(read(numbering, item(1) + item(1, 1)))).toEqual(['一', '1.1']);
});

test('[S18] styles number paragraphs: by the level that names them, and 0 takes one out', () => {
  const style = (id: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const named = (id: string): string => `<w:pStyle w:val="${id}"/>${nothing}`;
  const numbering =
    list(0, level(0, 'decimal', '%1', named('h1')), level(1, 'decimal', '%1.%2', named('h2'))) +
    instance(1, 0);
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const document = [of('h1'), of('h2'), `${of('h1')}${out}`, of('h1')].map((properties) =>
    paragraph('字', properties),
  );
  expect(numbers(read(numbering, document.join(''), style('h1') + style('h2')))).toEqual([
    '1',
    '1.1',
    '',
    '2',
  ]);
});

test('[S18] a list may be defined by a style', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
    list(5, ...levels) +
    instance(1, 0) +
    instance(7, 5);
  expect(numbers(read(numbering, item(1) + item(1), styles))).toEqual(['1', '2']);
});

test('[S18] text boxes count by themselves', () => {
  const numbering = list(0, ...levels) + instance(1, 0);
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${item(1)}${item(1)}</w:txbxContent></v:textbox></w:pict></w:r>`;
  expect(numbers(read(numbering, `${item(1)}${paragraph(box)}${item(1)}`))).toEqual(['1', '', '1', '2', '2']);
});

test('[S18] bullets are left out and counted, lists that are not defined are no numbers', () => {
  const source = read(list(0, level(0, 'bullet', '●')) + instance(1, 0), item(1) + item(1) + item(9));
  expect(source.text).toBe('字\n字\n字');
  expect(source.findings).toMatchObject([{ code: 'source-bullets', params: { marks: '●', count: 2 } }]);
});

test('[S19] an unknown form is decimal, and told once', () => {
  const source = read(list(0, level(0, 'hebrew1', '%1', nothing)) + instance(1, 0), item(1) + item(1));
  expect(source.text).toBe('1字\n2字');
  expect(source.findings).toMatchObject([
    { code: 'source-numbering-unknown', severity: 'warning', params: { format: 'hebrew1' } },
  ]);
});

test('[S19] the form that Word has for leading zeros is read from its sample', () => {
  const custom =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
    '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
  const numbering =
    list(0, `<w:lvl w:ilvl="0"><w:start w:val="9"/>${custom}${nothing}<w:lvlText w:val="%1"/></w:lvl>`) +
    instance(1, 0);
  expect(numbers(read(numbering, item(1) + item(1)))).toEqual(['009', '010']);
});
