import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library, type Interview } from '@lanmu/content';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu, type LanmuRun } from './cli-run.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu cli '));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<LanmuRun> =>
  lanmu(args, { cwd, env });

function sample(): Interview {
  const [interview] = library.interviews;
  if (interview === undefined) throw new Error('The library is empty.');
  return structuredClone(interview);
}

async function written(name: string, content: unknown): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(cwd, name), text);
  return `./${name}`;
}

test('list tells ids, kinds, durations and headlines', async () => {
  const { exitCode, stdout, stderr } = await run(['list']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(1 + library.interviews.length + library.columns.length);
  expect(lines[0]).toMatch(/^Id +Kind +Duration +Headline$/);
  expect(stdout).toMatch(
    /^dangjian-minzheng +interview +\d:\d\d {2}努力擦亮“大爱民政、暖心民政”特色党建品牌$/m,
  );
  expect(stdout).toMatch(/^dangjian-funeng-episode +episode +\d+:\d\d /m);
});

test('list --json is one document on stdout', async () => {
  const { exitCode, stdout, stderr } = await run(['list', '--json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const answer: unknown = JSON.parse(stdout);
  expect(answer).toMatchObject({ command: 'list', ok: true, exitCode: 0 });
  expect(answer).toHaveProperty('productions.0.id', 'dangjian-minzheng');
  expect(answer).toHaveProperty('productions.3.kind', 'episode');
});

test('the real script passes check', async () => {
  const { exitCode, stdout } = await run(['check', '--json']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, checked: { length: 4 } });
});

test('help says how, in the language of the locale or of --lang, with an example and the exit codes', async () => {
  const [english, chinese, asked] = await Promise.all([
    run(['still', '--help']),
    run(['--help'], { LANG: 'zh_CN.UTF-8' }),
    run(['list', '--help', '--lang', 'zh']),
  ]);
  expect(english.exitCode).toBe(0);
  expect(english.stdout).toMatchInlineSnapshot(`
    "Usage: lanmu still [options] <id>

    Draw one frame as a PNG picture

    Arguments:
      id                   an id from \`lanmu list\`, or the path of an interview document (.json)

    Options:
      --json               print one JSON document instead of text
      --lang <language>    language of messages, zh or en (default: the computer's)
      --format <name>      1080p25 (the default), 2160p25, vertical for phones, or square
      --theme <name>       try another look: red, blue or green (default: the column's)
      --at <moment>        timecode HH:MM:SS:FF, frame number, or cue such as lowerThird-01
      --out <path>         folder to write to, or a file name ending in .png
      --store <folder>     folder of the store of pictures (default: in the project)
      --store-limit <gib>  most GiB the store may hold (default: 4)
      -h, --help           show this help

    Example:
      pnpm lanmu still dangjian-minzheng --at 00:00:12:05
      pnpm lanmu still dangjian-minzheng --at lowerThird-01 --out name.png

    Exit codes:
      0    done
      1    an error in a document, or a render that failed
      2    wrong usage
      3    something is missing on this computer: browser, fonts, codecs, disk space, right to write
      130  interrupted
    "
  `);
  expect(chinese.stdout).toMatchInlineSnapshot(`
    "用法： lanmu <command> [options]

    把新闻稿件中的专访做成可以播出的电视节目。

    选项：
      --json                      只输出一份 JSON，不输出文字
      --lang <language>           信息所用语言，zh 或 en（默认随系统）
      --version                   显示版本
      -h, --help                  显示本帮助

    命令：
      import [options] <script>   把新闻稿（Word、文本、Markdown）读成专访文档
      new [options] <kind> <id>   新建一个栏目或一篇专访的文档
      render [options] [ids...]   把专访和整期节目渲染成 MP4 文件
      merge [options] <parts...>  合并一个批次各份的清单
      list [options]              列出可以渲染的专访和整期节目
      still [options] <id>        把一帧画成 PNG 图片
      sheet [options] [ids...]    画小样总览：每个图文条目一幅画面
      studio [options]            打开 Remotion Studio 浏览节目、试改文字（试改的不存盘，定稿请改文档）
      check [options] [ids...]    只检查文档，不渲染；只有警告不算失败
      verify [options] <id>       抽取若干帧，与 Remotion 直接绘制的画面比对
      doctor [options]            检查本机是否具备渲染条件

    示例：
      pnpm lanmu import 稿件.docx
      pnpm lanmu new column minsheng --title 民生面对面
      pnpm lanmu render dangjian-minzheng --out out
      pnpm lanmu merge out
      pnpm lanmu list
      pnpm lanmu still dangjian-minzheng --at 00:00:12:05
      pnpm lanmu sheet dangjian-minzheng --out out/sheets
      pnpm lanmu studio --port 3100
      pnpm lanmu check
      pnpm lanmu verify dangjian-minzheng --sample 40
      pnpm lanmu doctor

    退出码：
      0    完成
      1    文档有错误，或渲染失败
      2    用法不对
      3    本机缺少条件：浏览器、字体、编码器、磁盘空间、写入权限
      130  被中断
    "
  `);
  expect(asked.stdout).toContain('列出可以渲染的专访和整期节目');
});

test('wrong usage is exit code 2 with one clear message, and nothing on stdout', async () => {
  const cases: [string[], string][] = [
    [['chekc'], 'There is no command “chekc”. Did you mean check?'],
    [['list', '--fast'], 'There is no option --fast.'],
    [['still', 'dangjian-minzheng'], '`lanmu still` needs the option --at.'],
    [['still', '--at', '5'], '`lanmu still` needs id, and got nothing.'],
    [['render', '--tabs', 'many'], '--tabs: expected a whole number from 1 to 16, got “many”.'],
    [['sheet'], 'Expected the ids of interviews, or --all for every one; got neither.'],
    [['sheet', '--all', 'dangjian-santun'], 'give either --all or ids, not both.'],
    [
      ['sheet', '--all', '--theme', 'red,pink'],
      '--theme: expected one of red, blue, green, all, got “pink”.',
    ],
    [['render', '--out'], 'The option --out <folder> needs a value after it.'],
    [['render', '--all', 'dangjian-minzheng'], 'give either --all or ids, not both.'],
    [['check', 'dangjian-minzhen'], 'Did you mean dangjian-minzheng? Known ids: dangjian-minzheng, '],
    [['still', 'dangjian-santun', '--at', 'caption-9999'], 'has no cue “caption-9999”.'],
    [['still', 'dangjian-santun', '--at', '09:00:00:00'], 'is beyond the end of dangjian-santun'],
    [['list', '--lang', 'fr'], '--lang: expected zh or en, got “fr”.'],
  ];
  const runs = await Promise.all(
    cases.map(async ([args, message]) => ({ args, message, ...(await run(args)) })),
  );
  for (const { args, message, exitCode, stdout, stderr } of runs) {
    expect({ args, exitCode, stdout }).toEqual({ args, exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n'), args.join(' ')).toHaveLength(1);
  }
}, 120_000);

test('without a command the help is shown, as wrong usage', async () => {
  const { exitCode, stdout } = await run([]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('Usage: lanmu <command> [options]');
});

test('wrong usage under --json is one document too', async () => {
  const { exitCode, stdout, stderr } = await run(['check', 'weather', '--json', '--lang', 'zh']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    command: 'check',
    ok: false,
    exitCode: 2,
    error: { code: 'cli-unknown-id', params: { id: 'weather' } },
  });
});

test('with --json the help, the version and a missing command are one document each', async () => {
  const [bare, help, ofCommand, version] = await Promise.all([
    run(['--json']),
    run(['--help', '--json']),
    run(['list', '--json', '--help']),
    run(['--version', '--json']),
  ]);
  const answers = [bare, help, ofCommand, version].map(({ exitCode, stdout, stderr }) => {
    expect(stderr).toBe('');
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({ exitCode });
    return answer;
  });
  expect(answers).toMatchObject([
    { ok: false, exitCode: 2, error: { code: 'cli-no-command' }, help: expect.stringContaining('Commands:') },
    { ok: true, command: '', help: expect.stringContaining('Usage: lanmu <command>') },
    { ok: true, command: 'list', help: expect.stringContaining('Usage: lanmu list') },
    { ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  ]);
});

test('what the user typed cannot command the terminal', async () => {
  const { exitCode, stderr } = await run(['check', 'a\u001B[2Jb\u202Ec']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('“aU+001B[2JbU+202Ec”');
  expect(['\u001B', '\u202E'].filter((character) => stderr.includes(character))).toEqual([]);
});

test('a good document beside the library is checked by its path', async () => {
  const { exitCode, stdout } = await run(['check', await written('good.json', { ...sample(), id: 'mine' })]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '1 checked, nothing found.\n' });
});

test('a bad document is refused before anything is drawn: where, what was expected, exit code 1, no file', async () => {
  const repeated = sample();
  repeated.script.turns.push(...repeated.script.turns.slice(0, 1));
  const cases: [string, string][] = [
    ['./absent.json', './absent.json: there is no such file.'],
    [
      await written('half.json', '{"id": "half",'),
      './half.json: line 1, column 15: expected the name of a field in quotation marks, found the end of the file.',
    ],
    [await written('list.json', '[]'), './list.json: not a valid interview, 1 mistake.'],
    [
      await written('long-name.json', {
        ...sample(),
        people: sample().people.map((person) => ({ ...person, name: '长'.repeat(40) })),
      }),
      'text of at most 30 characters',
    ],
    [
      await written('empty.json', { ...sample(), script: { credits: [], turns: [] } }),
      'a list with at least one item',
    ],
    [await written('twice.json', repeated), 'which script.turns[0]'],
    [
      await written('stray.json', { ...sample(), column: 'weather' }),
      'column: expected the id of a column, got “weather”. Columns: dangjian-funeng.',
    ],
  ];
  const runs = await Promise.all(
    cases.map(async ([path, message]) => ({
      path,
      message,
      ...(await run(['render', path, '--out', 'made'])),
    })),
  );
  for (const { path, message, exitCode, stdout, stderr } of runs) {
    expect({ path, exitCode, stdout }).toEqual({ path, exitCode: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^Error: /m);
    expect(stderr).not.toMatch(/^ +at /m);
  }
  expect(await readdir(cwd)).not.toContain('made');
}, 120_000);

test('a folder that cannot be written is exit code 3 before anything is drawn', async () => {
  await written('in-the-way', 'a file where a folder should be');
  const { exitCode, stdout, stderr } = await run(['render', 'dangjian-santun', '--out', 'in-the-way/out']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toMatch(/in-the-way.* cannot be written/);
  expect(stderr).toContain('--out');
});
