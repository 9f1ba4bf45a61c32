import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../sample-bytes.ts';
import type { SourceText } from '../source-text.ts';
import { readMarkdown } from './read-markdown.ts';

function read(text: string): SourceText {
  return readMarkdown(utf8(text), { fileName: '稿件.md' });
}

test.each([
  ['headings', '# 一 #\n## 二\n#话题#', '一\n二\n#话题#'],
  ['underlined headings', '一\n===\n二\n---\n文', '一\n二\n文'],
  ['bold and emphasis', '**粗**__bold__ *斜* ***都***', '粗bold 斜 都'],
  ['bold beside Chinese quotation marks', '他说**“好。”**然后', '他说“好。”然后'],
  ['marks inside marks', '**粗*斜*粗** *斜**粗**斜*', '粗斜粗 斜粗斜'],
  ['marks over two lines', '**粗\n还是粗**', '粗\n还是粗'],
  ['marks without a partner', '李**、王* 3*4*5 a_b_c ** x', '李**、王* 3*4*5 a_b_c ** x'],
  ['lists', '- 甲\n  * 乙\n+ 丙\n-5 度', '甲\n乙\n丙\n-5 度'],
  ['ordered numbers, which stay', '1. 甲\n2) 乙\n   1. 丙', '1. 甲\n2) 乙\n   1. 丙'],
  ['quotations', '> 甲\n>> 乙\n> - 丙', '甲\n乙\n丙'],
  ['code', '`a*b` `` `x` ``\n```js\n**x** <b>\n```\n~~~\n未完', 'a*b `x`\n**x** <b>\n未完'],
  ['rules', '甲\n\n***\n- - -\n乙', '甲\n\n\n\n乙'],
  ['tables', '| 甲 | 乙 |\n|---|:-:|\n| 一 \\| 二 | **三** |\n\n文', '甲\n乙\n一 | 二\n三\n\n文'],
  ['links', '[甲](http://a.cn "t") <http://b.cn> [乙][1] [1]\n\n[1]: http://c.cn', '甲 http://b.cn 乙 1\n'],
  ['brackets that are no links', '[同期](王娜) [记者]: 王娜\n[x]', '[同期](王娜) [记者]: 王娜\n[x]'],
  ['tags', '<p>甲<br>乙</p> <VCR> <同期> 1<2', '甲\n乙 <VCR> <同期> 1<2'],
  ['entities', '&amp;&nbsp;&#20027;&#x6301;&#0;&foo;', '&\u00A0主持&#0;&foo;'],
  ['backslashes', '\\*甲\\* \\# a\\b \\\\ 乙\\\n丙', '*甲* # a\\b \\ 乙\n丙'],
  ['what heads a file', '---\ntitle: 稿\ndate: 6\n---\n文', 'title: 稿\ndate: 6\n文'],
  ['white space, which stays', '　　文 \n    四格 \n', '　　文 \n    四格 \n'],
])('[S9] marks go and words stay: %s', (_, markdown, text) => {
  expect(read(markdown).text).toBe(text);
});

test('[S9] what marks say of a line is kept beside it', () => {
  const source = read('# 标题\n**主持人**：您好\n\n|甲|\n|-|\n\n一\n==\n<b>粗</b>细');
  expect(source.lines.map(({ place, level, boldChars }) => [place, level, boldChars])).toEqual([
    ['heading', 1, 0],
    ['body', 0, 3],
    ['body', 0, 0],
    ['cell', 0, 0],
    ['body', 0, 0],
    ['heading', 1, 0],
    ['body', 0, 1],
  ]);
});

test('[S10] comments, pictures and addresses are told, and words struck through', () => {
  const source = read('甲<!-- 内 -->乙\n![图](p.png) [链](http://a.cn) ~~删~~\n\n<!-- 一\n\n二 -->\n文');
  expect(source.text).toBe('甲乙\n 链 删\n\n文');
  expect(source.findings.map(({ code, where, params }) => [code, where, params['text']])).toEqual([
    ['source-comment', '稿件.md:1', '内'],
    ['source-image', '稿件.md:2', '图'],
    ['source-link', '稿件.md:2', '链'],
    ['source-struck', '稿件.md:2', '删'],
    ['source-comment', '稿件.md:4', '一 / 二'],
  ]);
});

test('[S10] a comment without an end is no comment', () => {
  expect(read('<!-- 没有结尾\n\n文')).toMatchObject({ text: '<!-- 没有结尾\n\n文', findings: [] });
});

test('[S9] text without a mark is text as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('主', '持', '：', '。', '“', '”', ' ', '　', '1', '、', 'a', '\n') }),
      (text) => {
        if (text !== '') expect(read(text).text).toBe(text);
      },
    ),
  );
});

test('[S9] no letter is ever lost, whatever stands around it', () => {
  const unit = fc.constantFrom(
    '主',
    '持',
    '人',
    'x',
    ' ',
    '\n',
    '*',
    '**',
    '_',
    '#',
    '-',
    '>',
    '`',
    '|',
    '\\',
    '~~',
    '=',
    '+',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      if (text === '') return;
      const letters = (some: string): string => some.replace(/[^主持人x]/g, '');
      const { text: words, lines } = read(text);
      // The word after the signs of a code block names its language, and is a mark.
      if (!/```|~~~/.test(text)) expect(letters(words)).toBe(letters(text));
      expect(lines.map(({ start, end }) => words.slice(start, end)).join('\n')).toBe(words);
    }),
    { numRuns: 1000 },
  );
});

test.each(['*', '**a', '[', '![', '[a](', '`', '<!--', '<a ', '> ', '|-|\n', '_a', '[[a](b)', '“**'])(
  '[S5] a file of nothing but %j is read in a moment',
  (mark) => {
    const bytes = utf8(mark.repeat(56_000 / mark.length));
    const start = process.hrtime.bigint();
    readMarkdown(bytes, { fileName: 'a.md' });
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000);
  },
);
