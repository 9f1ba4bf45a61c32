import { expect, test } from 'vitest';
import { readScript, type ReadScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

const readText = (text: string): ReadScript => readScript(sampleSource(text), { columnIdOf: () => 'column' });

test.each([
  '王娜：我们新建了12处站点。记者：还有什么打算？',
  '【同期】王娜：我们新建了12处站点。【导语】据了解，还要再建。',
])('[S411] who begins to speak inside a paragraph is an error: %s', (line) => {
  const { findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n${line}`);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'script-speaker-inside',
  ]);
});

test.each([
  ['王娜：县城新貌。【航拍镜头】我们都高兴。', ['航拍镜头']],
  ['王娜：县城新貌，【航拍镜头】我们都高兴。【黑屏】', ['航拍镜头', '黑屏']],
  ['【同期】王娜：县城新貌。【航拍镜头】我们都高兴。', ['航拍镜头']],
  ['王娜：好。\n【小标题】县城新貌。', ['小标题']],
])('[S506] a cue that nobody knows is told wherever it stands: %s', (line, told) => {
  const { findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n${line}`);
  expect(findings.map(({ code, params }) => `${code} ${params['text']}`)).toEqual(
    told.map((cue) => `script-cue-unknown ${cue}`),
  );
});

test.each(['王娜：我们，【同期】都高兴。', '王娜：大家都来了。（现场）很热闹。'])(
  '[S411] a cue in the middle of a sentence, or that may be an aside, is an error and parts nothing: %s',
  (line) => {
    const { findings, interviews } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n${line}`);
    expect(findings.map(({ code }) => code)).toEqual(['script-speaker-inside']);
    expect(interviews[0]?.script.turns).toHaveLength(1);
  },
);

test('[S410] a paragraph that announces the points under it is no speaker; one with a post is', () => {
  const codes = (line: string): string[] =>
    readText(
      `让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n王娜：两件。\n一是修路。\n二是种树。\n${line}\n一是建厂。\n二是办学。`,
    ).findings.map(({ code }) => code);
  expect(codes('明年之后还有两件：')).toEqual(['script-points-again']);
  expect(codes('区教育局局长某建国：')).toContain('script-speaker-unread');
});

test('[S101] words of an answer that look like credits, dates or a head are no such thing', () => {
  const said = ['技术创新', '统筹推进', '2025年养老服务再升级', '这是我们的路。'];
  const { interviews } = readText(
    `让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n王娜：我们这样做。\n${said.join('\n')}`,
  );
  const [interview] = interviews;
  const text = JSON.stringify(interview?.script.turns);
  for (const words of said) expect(text).toContain(words);
  expect(interview?.people.map(({ name }) => name)).toEqual(['王娜', '魏建']);
});

test.each([
  ['王哪：今年我们新建了12处站点。', 'error'],
  ['区教育局局长某建国：我们新建了三所学校。', 'error'],
  ['赵大海：这个办法好。', 'warning'],
])('[S410] %s is told as %s', (line, severity) => {
  const { findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n王娜：您好。\n${line}`);
  const told = findings.filter(({ code }) => code === 'script-speaker-unread');
  expect(told.map((each) => each.severity)).toEqual([severity]);
});

test.each([
  [
    '王娜：我们新建了12处站点。记者魏建：还有什么打算？',
    ['王娜 我们新建了12处站点。', '魏建 还有什么打算？'],
  ],
  [
    '记者魏建：今年建了几处？区民政局局长王娜：12处。 记者魏建：都在哪里？',
    ['魏建 今年建了几处？', '王娜 12处。', '魏建 都在哪里？'],
  ],
  ['【配音】站点建好了。【同期】王娜：欢迎大家来！', ['记者 站点建好了。', '王娜 欢迎大家来！']],
  ['【同期】王娜：我们也高兴。【配音】据了解，还要再建。', ['王娜 我们也高兴。', '记者 据了解，还要再建。']],
  ['王娜：我们做了很多工作。【主持人结束语】感谢收看。', ['王娜 我们做了很多工作。', '李明 感谢收看。']],
  ['王娜：我们做了很多工作。（主持人结束语）感谢收看。', ['王娜 我们做了很多工作。', '李明 感谢收看。']],
  ['王娜：我们做了很多工作。结束语：感谢收看。', ['王娜 我们做了很多工作。', '李明 感谢收看。']],
  ['【配音】他们说“好。”【同期】（王娜）我们也高兴。', ['记者 他们说“好。”', '王娜 我们也高兴。']],
])('[S412] %s is parted, and each part told', (line, turns) => {
  const { interviews, findings } = readText(
    `让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建 主持人：李明\n${line}`,
  );
  const [interview] = interviews;
  expect(
    interview?.script.turns.map(({ speaker, blocks }) => {
      const name = interview.people.find(({ id }) => id === speaker)?.name;
      return `${name} ${blocks.map((block) => (block.kind === 'statement' ? block.paragraphs.join('|') : '')).join('')}`;
    }),
  ).toEqual(turns);
  const told = findings.filter(({ code }) => code !== 'script-voice-over');
  expect(told.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    turns.slice(1).map(() => 'warning script-speaker-split'),
  );
});

test.each([
  ['在引号里', '王娜：他写道：“站点建好了。记者魏建：都在哪里？”我们都笑了。'],
  ['后面是引语', '记者魏建：站点建好了。区民政局局长王娜：“欢迎大家来。”说完她笑了。'],
  ['转述', '记者魏建：站点建好了。区民政局局长王娜对记者说：欢迎大家来。'],
  ['分号后面', '王娜：参加的有：区教育局；区民政局局长王娜：负责站点。'],
  ['稿件里没有这个人', '王娜：站点建好了。区教育局局长李明：欢迎大家来。'],
  ['另一个职务', '记者魏建：站点建好了。区教育局党委书记王娜：欢迎大家来。'],
  ['引号开在上一行', '王娜：他写道：“站点建好了。\n都知道。记者魏建：都在哪里？”我们都笑了。'],
])('[S412] nothing is parted: %s', (_, line) => {
  const { interviews, findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n${line}`);
  expect(findings.map(({ code }) => code)).not.toContain('script-speaker-split');
  expect(interviews[0]?.script.turns).toHaveLength(1);
});
