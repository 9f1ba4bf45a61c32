import { strToU8, zipSync } from 'fflate';
import { markerStyles } from '../../src/markers/styles.ts';
import { sampleScript } from '../../src/round-trip/sample-script.ts';
import { clauses, names, organizations, postLists } from '../../src/round-trip/sample-words.ts';
import { paragraph, run, sampleDocx, samplePart } from '../../src/source/docx/sample-docx.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';

/** A file for the reader to be tried on. */
export type FuzzInput = { kind: string; fileName: string; bytes: Uint8Array };

/** Words, markers, marks and oddities, a line for each kind. */
const tokens: readonly string[] = [
  clauses,
  names,
  organizations,
  postLists.flat(),
  markerStyles.map(({ name }) => name),
  Array.from('：:。，、；？！“”‘’《》（）【】—·…'),
  ['\n', '\n\n', '\r\n', '\u3000', ' ', '\t', '\f', '\u2028'],
  [
    '——专访',
    '记者',
    '主持人',
    '通讯员',
    '摄像',
    '问：',
    '答：',
    '【同期】',
    '【导语】',
    '【字幕】',
    '【',
    '编辑：',
  ],
  [
    '一',
    '二是',
    '最后',
    '三个方面',
    '“四个坚持”',
    '1.5',
    '2025年6月1日',
    '— 3 —',
    '（完）',
    '《栏目》专栏',
    '###',
  ],
  ['**', '# ', '> ', '- ', '| ', '|-|', '[', '](', '`', '<b>', '<!--', '-->', '&#x', '\\', '~~', '1. '],
  ['\u0000', '\u202E', '\u200B', '\uFEFF', '\uD83D', '𠀀', '👨‍👩‍👧', 'é', 'ﷺ', '〇', 'A', '9'],
].flat();

function tokenText(random: Random): string {
  return Array.from({ length: 1 + random.below(120) }, () => random.one(tokens)).join('');
}

/** A few tokens again and again, so that time which grows faster than the text is seen. */
function longText(random: Random): string {
  const piece = Array.from({ length: 1 + random.below(4) }, () => random.one(tokens)).join('');
  const before = random.below(2) === 0 ? '' : tokenText(random);
  const text = `${before}${piece.repeat(Math.ceil((5_000 + random.below(60_000)) / piece.length))}`;
  return random.below(2) === 0 ? text : `${text}${random.one(tokens)}`;
}

function scriptText(random: Random): string {
  const { lines } = sampleScript((count) => random.below(count));
  return lines.join('\n');
}

function docxOf(text: string, random: Random): Uint8Array {
  const looks = ['', '<w:b/>', '<w:strike/>', '<w:vanish/>'];
  const properties = ['', '', '', '<w:pStyle w:val="Heading1"/>', '<w:outlineLvl w:val="0"/>'];
  const lines = text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').split('\n');
  return sampleDocx(
    lines.map((line) => paragraph(run(line, random.one(looks)), random.one(properties))).join(''),
  );
}

/** Markup that may stand between paragraphs or in a run, each whole by itself. */
const betweenParagraphs = [
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>记者：</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:sdt><w:sdtContent><w:p><w:r><w:t>一是修路。</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>种树。</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>王娜：</w:t></w:r></w:p>',
  '<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p>',
];
const inRuns = [
  '<w:tab/>',
  '<w:br/>',
  '<w:br w:type="page"/>',
  '<w:cr/>',
  '<w:sym w:font="Wingdings" w:char="F0FC"/>',
  '<w:t>：</w:t>',
  '<w:footnoteReference w:id="1"/>',
  '<w:noBreakHyphen/>',
];

/** A Word file with markup put in by chance, and sometimes bytes changed in it, packed so that the zip is sound. */
function changedMarkup(text: string, random: Random): Uint8Array {
  const lines = text.split('\n').map((line) => {
    const way = random.below(8);
    if (way === 0) return `${paragraph(line)}${random.one(betweenParagraphs)}`;
    return way === 1 ? paragraph(line).replace('</w:r>', `${random.one(inRuns)}</w:r>`) : paragraph(line);
  });
  const xml = strToU8(samplePart('document', `<w:body>${lines.join('')}</w:body>`));
  return zipSync({ 'word/document.xml': random.below(4) === 0 ? mutateBytes(xml, random) : xml });
}

/** Makes inputs, each by chance of one kind; `seedScript` is the real script. */
export function makeInput(random: Random, seedScript: Uint8Array): FuzzInput {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const fileName = random.one(['稿件.txt', '稿件.txt', '稿件.md']);
  const makers: readonly (readonly [string, () => Uint8Array])[] = [
    ['the real script, bytes changed', () => mutateBytes(seedScript, random)],
    ['a sample script', () => utf8(scriptText(random))],
    ['a sample script, bytes changed', () => mutateBytes(utf8(scriptText(random)), random)],
    ['tokens', () => utf8(tokenText(random))],
    ['tokens in a Word file', () => docxOf(tokenText(random), random)],
    ['a sample script in a Word file', () => docxOf(scriptText(random), random)],
    ['a Word file, bytes changed', () => mutateBytes(docxOf(scriptText(random), random), random)],
    ['a Word file, markup changed', () => changedMarkup(scriptText(random), random)],
    ['random bytes', () => Uint8Array.from({ length: random.below(400) }, () => random.below(256))],
  ];
  // Long ones take as long as a hundred others.
  const [kind, make] =
    random.below(40) === 0 ? (['long text', () => utf8(longText(random))] as const) : random.one(makers);
  return { kind, fileName, bytes: make() };
}
