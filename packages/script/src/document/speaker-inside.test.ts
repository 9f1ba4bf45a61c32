import { expect, test } from 'vitest';
import { readScript, type ReadScript } from '../read-script.ts';
import { sampleSource } from '../source/sample-source.ts';

const readText = (text: string): ReadScript => readScript(sampleSource(text), { columnIdOf: () => 'column' });

test.each([
  '王娜：我们新建了12处站点。记者：还有什么打算？',
  '【同期】王娜：我们新建了12处站点。【配音】据了解，还要再建。',
])('[S56] who begins to speak inside a paragraph is an error: %s', (line) => {
  const { findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n${line}`);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'script-speaker-inside',
  ]);
});

test('[S30] words of an answer that look like credits, dates or a head are no such thing', () => {
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
])('[S49] %s is told as %s', (line, severity) => {
  const { findings } = readText(`让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n王娜：您好。\n${line}`);
  const told = findings.filter(({ code }) => code === 'script-speaker-unread');
  expect(told.map((each) => each.severity)).toEqual([severity]);
});
