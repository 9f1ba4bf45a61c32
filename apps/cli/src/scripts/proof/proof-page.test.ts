import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkInterview, catalogue, wordMessage, type Language } from '@lanmu/content';
import { expect, test } from 'vitest';
import { understandScript } from '../understand-script.ts';
import { proofPage } from './proof-page.ts';

const seed = readFileSync(
  new URL(
    '../../../../../packages/content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt',
    import.meta.url,
  ),
);

/** A script with something wrong in every part of it, and hands that try to write the page. */
const hostile = Buffer.from(`《春天》专栏
市中新闻
努力<img src=x onerror=alert(2)>擦亮"'品牌
记者 魏建 石群 摄像 张三丰
— 3 —
主持人石群：大家好，<script>alert(1)</script></code></style> &amp; &lt;
【字幕】种植面积达300亩
记者：请问\u202E倒写 零宽\u200B字\u0001 \uE000收入怎么样?
\t区民政局党组书记、局长王娜：一是抓党建；我们要做好"基层。二是抓民生。
王哪：再见。
区民政局副局长王娜：谢谢大家。
魏健：谢谢王娜。
（完）
`);

/** A folder without documents. */
const noFolder = fileURLToPath(new URL('.', import.meta.url));

type Page = Awaited<ReturnType<typeof pageOf>>;

async function pageOf(bytes: Buffer, language: Language = 'zh', fileName = '稿件.txt') {
  const script = await understandScript({ bytes, fileName }, { column: null, folderOf: () => noFolder });
  const say = (code: Parameters<typeof wordMessage>[0]['code'], params = {}): string =>
    wordMessage({ code, params, language });
  const checked = script.interviews.flatMap((interview) => checkInterview(interview, script.column));
  const subject = { ...script, findings: [...script.read.findings, ...checked] };
  return { ...subject, page: proofPage(subject, { language, say }) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of some markup, as a browser shows it; marks of characters without a picture are these characters. */
function textOf(markup: string): string {
  return markup
    .replace(/<i class="ctl" data-c="U\+([0-9A-F]+)"><\/i>/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** The source as the left side shows it. */
function shownSource({ page }: Page): string {
  return Array.from(page.matchAll(/<code class="t" dir="ltr">(.*?)<\/code>/gs), ([, line = '']) =>
    textOf(line),
  ).join('\n');
}

/** Targets of links on a page that it does not have. */
function deadLinks({ page }: Page): string[] {
  const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id);
  expect(new Set(ids).size, 'ids are there once').toBe(ids.length);
  const known = new Set(ids);
  return Array.from(page.matchAll(/ href="#([^"]*)"/g), ([, id = '']) => id).filter((id) => !known.has(id));
}

const scripts = [
  ['the real script', seed],
  ['a hostile one', hostile],
  ['one without an interview', Buffer.from('没有人说话')],
] as const;

test.each(scripts)('%s: the left side is its text, every character once', async (_, bytes) => {
  const shown = await pageOf(bytes);
  expect(shownSource(shown)).toBe(shown.source.text);
});

test.each(scripts)('%s: every link has its target, and links go nowhere else', async (_, bytes) => {
  const shown = await pageOf(bytes);
  expect(deadLinks(shown)).toEqual([]);
  expect(shown.page).not.toMatch(/(?:href|src)="(?!#)/);
});

test.each(scripts)('%s: every finding is there once, in words of both languages', async (_, bytes) => {
  for (const language of ['zh', 'en'] as const) {
    const { page, findings } = await pageOf(bytes, language);
    const boxes = Array.from(page.matchAll(/<div class="finding [a-z]+" id="f(\d+)">(.*?)<\/div>/gs));
    expect(boxes.map(([, number]) => Number(number)).toSorted((a, b) => a - b)).toEqual(
      findings.map((_each, i) => i + 1),
    );
    for (const [, number, box = ''] of boxes) {
      const finding = findings[Number(number) - 1];
      if (finding === undefined) throw new Error('a box without a finding');
      const { code, params } = finding;
      expect(textOf(box)).toContain(wordMessage({ code, params, language }));
    }
    expect(page).not.toMatch(/undefined|null|\[object/);
  }
});

test('a finding stands under its line, or beside the text of the document that it names', async () => {
  const { page, findings } = await pageOf(hostile);
  const numberOf = (code: string, where: RegExp): number =>
    findings.findIndex((each) => each.code === code && where.test(each.where)) + 1;
  const line = /id="L5">.*?id="L6">/s.exec(page)?.[0];
  expect(line).toContain(`id="f${numberOf('script-left-out', /:5$/)}"`);
  const spoken = findings.find(({ where }) => /turns\[1\]\.blocks\[0\].*paragraphs\[0\]/.test(where));
  const block = /_script-turns-1-blocks-0">.*?id="[^"]*turns-2"/s.exec(page)?.[0];
  expect(spoken).toBeDefined();
  const number = findings.findIndex((each) => each === spoken) + 1;
  expect(block).toContain(`id="f${number}"`);
  expect(/id="L8">.*?id="L9">/s.exec(page)?.[0]).toContain(`href="#f${number}"`);
});

test('text of a script is text on the page: no element, no attribute, no character that turns a line', async () => {
  const { page } = await pageOf(hostile, 'zh', '<b onclick="x">.txt');
  expect(page).not.toMatch(/<img|<b onclick|<script>alert|onerror=alert\(2\)>擦/);
  const elements = new Set(Array.from(page.matchAll(/<([a-z][^\s/>]*)/g), ([, name]) => name));
  const known =
    'html head meta title style body header div p h1 h2 h3 h4 span b ol li a table caption tbody tfoot tr td main section article small input em strong i code script';
  expect([...elements].filter((name) => !known.split(' ').includes(name ?? ''))).toEqual([]);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page).not.toMatch(/[\p{Cf}\p{Co}]/u);
  expect(page.replace(/\s/g, '')).not.toMatch(/\p{Cc}/u);
  expect(page).toContain('<i class="ctl" data-c="U+202E"></i>倒写');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toMatch(
    /^default-src &#39;none&#39;; style-src &#39;sha256-|^default-src 'none'; style-src 'sha256-/,
  );
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('the counts by role are those of the whole text', async () => {
  const { page, source } = await pageOf(seed);
  const counts = Array.from(page.matchAll(/<td class="count">(\d+)<\/td>/g), ([, count]) => Number(count));
  const sum = counts.pop();
  expect(sum).toBe(source.text.length);
  expect(counts.reduce((all, count) => all + count, 0)).toBe(sum);
});

test('every name, unit, post, heading and word on screen links to a line that holds it', async () => {
  const { page, source, interviews } = await pageOf(seed);
  const shown = Array.from(page.matchAll(/<span class="txt" id="([^"]*)">(.*?)<\/span>/gs));
  expect(shown.length).toBeGreaterThan(70);
  for (const [, id, markup = ''] of shown) {
    const parts = Array.from(markup.matchAll(/<a href="#L(\d+)">(.*?)<\/a>/gs));
    expect(parts.length, id).toBeGreaterThan(0);
    for (const [, line, part = ''] of parts) {
      const { start = 0, end = 0 } = source.lines[Number(line) - 1] ?? {};
      expect(source.text.slice(start, end), id).toContain(textOf(part));
    }
  }
  for (const { id, people } of interviews) {
    for (const [i] of people.entries()) expect(page).toContain(`id="r-${id}_people-${i}-name"`);
  }
  expect(page).not.toContain(catalogue.zh['proof-made']({}));
});

test('what the script does not have says so', async () => {
  const { page } = await pageOf(hostile);
  expect(page).toMatch(/_dek">专访[^<]*王娜[^<]*<\/span><em class="made">/);
  const cue = (await pageOf(Buffer.from('好消息\n——专访区民政局局长王娜\n【导语】大家好。\n王娜：谢谢。')))
    .page;
  expect(cue).toContain(catalogue.zh['proof-nameless']({}));
  expect(cue).toContain(catalogue.zh['proof-no-attribution']({}));
});

test('what an editor set of an earlier document says that it is not of the script', async () => {
  const subject = await pageOf(seed);
  const [first, ...others] = subject.interviews;
  if (first === undefined) throw new Error('the real script has three interviews');
  const say = (code: Parameters<typeof wordMessage>[0]['code'], params = {}): string =>
    wordMessage({ code, params, language: 'zh' });
  const kept = {
    ...first,
    direction: { ...first.direction, pointsHeading: '四张牌', pointWordings: { p1: '领航' } },
  };
  const page = proofPage({ ...subject, interviews: [kept, ...others] }, { language: 'zh', say });
  expect(deadLinks({ ...subject, page })).toEqual([]);
  for (const code of ['proof-made-direction', 'proof-reworded'] as const) {
    expect(subject.page.split(say(code)).length, `${code} where nothing is set`).toBe(1);
    expect(page.split(say(code)).length, code).toBe(2);
  }
  expect(page).toContain('领航</a><em class="made">');
});

test('why words are left out stands under their line once, whatever else is found there', async () => {
  const lines = ['《春天》专栏', '好消息', '——专访区民政局局长王娜', '王娜：谢谢大家。', '— 3 —'];
  const subject = await pageOf(Buffer.from(lines.join('\n')));
  const underLine = (findings: typeof subject.findings): string => {
    const say = (code: Parameters<typeof wordMessage>[0]['code'], params = {}): string =>
      wordMessage({ code, params, language: 'zh' });
    return /id="L5">.*/su.exec(proofPage({ ...subject, findings }, { language: 'zh', say }))?.[0] ?? '';
  };
  const count = (markup: string): number => markup.replace(/ title="[^"]*"/gu, '').split('页码').length - 1;
  const leftOut = subject.findings.filter(({ code }) => code === 'script-left-out');
  expect(leftOut).toHaveLength(1);
  const other = { code: 'script-tabs', severity: 'info', where: '稿件.txt:5', params: { count: 1 } } as const;
  // Of a line with several reasons a finding says one: the others stand there too.
  const date = leftOut.map((each) => ({ ...each, params: { reason: 'date', text: '3' } }));
  for (const found of [[], [other], leftOut, [other, ...leftOut], date]) {
    expect(count(underLine(found)), JSON.stringify(found)).toBe(1);
  }
});

test('a list of points that goes on in a later turn is one panel, and two lists of a turn are two, as on air', async () => {
  const head = '《春天》专栏\n\n让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n';
  const panels = async (said: string): Promise<string[]> => {
    const { page } = await pageOf(Buffer.from(head + said));
    return Array.from(page.matchAll(/<div class="panel">(.*?)<\/div>/gs), ([, panel = '']) =>
      textOf(panel).replaceAll(/\s/g, ''),
    );
  };
  expect(await panels('王娜：一是建站点。二是配人手。\n记者魏建：还有呢？\n王娜：三是办实事。\n')).toEqual([
    expect.stringMatching(/1建站点.*2配人手.*3办实事/),
  ]);
  expect(
    await panels('王娜：去年有两件：\n1、建站点。\n2、配人手。\n今年还有两件：\n1、修旧桥。\n2、通新路。\n'),
  ).toEqual([expect.stringMatching(/1建站点.*2配人手/), expect.stringMatching(/1修旧桥.*2通新路/)]);
});
