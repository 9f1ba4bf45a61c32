import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding } from '@lanmu/content';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu, type LanmuRun } from './cli-run.ts';
import { shortInterview } from './short-interview.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';
import { spoilSources, type SpoiltSource } from './spoilt-sources.ts';

type Planted = SpoiltSource & { name: string; expected: readonly [code: string, cue: RegExp] };

/** Faults in what lays out and in what draws; those behind the first four only a browser shows. */
const planted: readonly Planted[] = [
  {
    name: 'a lower third as low as the captions',
    file: 'kinds/lower-third/lower-third-place.ts',
    from: 'bottomPx: 868,',
    to: 'bottomPx: 960,',
    expected: ['graphics-collide', /^lowerThird-/],
  },
  {
    name: 'a corner mark above graphics safe',
    file: 'kinds/bug/measures.ts',
    from: 'landscape: { topPx: 64,',
    to: 'landscape: { topPx: 20,',
    expected: ['text-outside-safe', /^bug-/],
  },
  {
    name: 'numerals in gold on white',
    file: 'theme/red.ts',
    from: "accentOnPaper: '#8A5A12'",
    to: "accentOnPaper: '#E9B65C'",
    expected: ['text-faint', /^pointsPanel-/],
  },
  {
    name: 'captions under their least size',
    file: 'fit-policy/landscape-fit.ts',
    from: 'caption: sizes([60, 59, 58], 1)',
    to: 'caption: sizes([40], 1)',
    expected: ['type-too-small', /^caption-/],
  },
  {
    name: 'a dek drawn beside its place',
    file: 'text/TextLine.tsx',
    from: 'left: rect.leftPx + shiftXPx,',
    to: 'left: rect.leftPx + shiftXPx + (type.face === "sans500" ? 5 : 0),',
    expected: ['line-elsewhere', /^titleCard-/],
  },
  {
    name: 'a headline drawn wider than it was measured',
    file: 'text/TextLine.tsx',
    from: 'letterSpacing: type.spacingEm * type.sizePx,',
    to: 'letterSpacing: type.spacingEm * type.sizePx + (type.face === "serif900" ? 3 : 0),',
    expected: ['line-wider', /^titleCard-/],
  },
  {
    name: 'a post that a browser breaks by itself',
    file: 'text/TextLine.tsx',
    from: "whiteSpace: 'pre',",
    to: "...(type.face === 'sans600' ? { whiteSpace: 'normal', width: rect.widthPx / 2 } : { whiteSpace: 'pre' }),",
    expected: ['line-wraps', /^lowerThird-/],
  },
  {
    name: 'a word that no layout knows of',
    file: 'kinds/credits/Credits.tsx',
    from: '{title.map(',
    to: '<span>样片</span>{title.map(',
    expected: ['text-not-laid-out', /./],
  },
  {
    name: 'a station’s label that is not drawn',
    file: 'kinds/bug/ColumnMark.tsx',
    from: '<TextLine placed={layout.label} theme={theme} />',
    to: '',
    expected: ['line-not-shown', /^(?:bug|titleCard)-/],
  },
  {
    name: 'a name in a font of the computer’s',
    file: 'text/TextLine.tsx',
    from: "fontFamily: `'${family}', ${standIns}`,",
    to: "fontFamily: type.sizePx === 64 ? `'Noto Sans SC'` : `'${family}', ${standIns}`,",
    expected: ['font-not-ours', /^lowerThird-/],
  },
];

/** Fonts of the computer's are fontconfig's matter on Linux alone; and the browser is the one that is a package. */
const isPinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['LANMU_BROWSER'];

let copy: ProjectCopy;
let ran: LanmuRun;
let findings: readonly (Finding & { message: string })[] = [];

/** A fontconfig of a computer that has Noto Sans SC installed. */
async function writeFontConfig(): Promise<string> {
  const resolve = createRequire(join(copy.graphics, 'package.json')).resolve;
  const fonts = dirname(resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'));
  const path = join(copy.cwd, 'fonts.conf');
  const cache = join(copy.cwd, 'font-cache');
  await writeFile(path, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  return path;
}

beforeAll(async () => {
  if (!isPinned) return;
  copy = await projectCopy('lanmu 错版 ', { draws: true });
  await spoilSources(copy.graphics, planted);
  await writeFile(join(copy.cwd, 'short.json'), JSON.stringify(shortInterview()));
  const args = ['check', './short.json', '--layout', '--json', '--lang', 'zh', '--out', '错版图'];
  const env = { FONTCONFIG_FILE: await writeFontConfig() };
  ran = await lanmu(args, { cwd: copy.cwd, bin: copy.bin, env });
  findings = (JSON.parse(ran.stdout) as { findings: typeof findings }).findings;
}, 240_000);
afterAll(async () => {
  if (isPinned) await rm(copy.cwd, { recursive: true, force: true });
});

test.skipIf(!isPinned)('the command fails, and answers in JSON alone', () => {
  expect(ran.exitCode).toBe(1);
  expect(JSON.parse(ran.stdout)).toMatchObject({ command: 'check', ok: false, exitCode: 1 });
});

test.skipIf(!isPinned)('no fault is told twice, and of every one that is seen there is a picture', () => {
  const seen = findings.filter(({ params }) => params['at'] !== undefined);
  const distinct = new Set(
    seen.map(({ code, where, params: { picture: _, ...rest } }) => JSON.stringify([code, where, rest])),
  );
  expect(distinct.size).toBe(seen.length);
  expect(seen.filter(({ params }) => params['picture'] === undefined)).toEqual([]);
});

test.skipIf(!isPinned).each(planted)('check --layout finds $name', async ({ expected: [code, cue] }) => {
  const found = findings.find((each) => each.code === code && cue.test(String(each.params['cue'])));
  if (found === undefined)
    throw new Error(`${code} is not among ${findings.map((each) => each.code).join()}`);
  expect(found.severity).toBe('error');
  expect(found.where).toMatch(/^\.\/short\.json: .*[\w\]]$|^dangjian-funeng: \w+$/);
  expect(found.message).toContain('请');
  expect(found.params['at']).toMatch(/^\d\d:\d\d:\d\d:\d\d$/);
  const box = /^(\d+)×(\d+)[+-]/.exec(String(found.params['box']));
  const picture = PNG.sync.read(await readFile(String(found.params['picture'])));
  // The picture shows the box and something around it.
  expect(picture.width).toBeGreaterThan(Math.min(1800, Number(box?.[1])));
  expect(picture.height).toBeGreaterThan(Math.min(1000, Number(box?.[2])));
});
