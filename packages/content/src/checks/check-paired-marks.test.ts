import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

function found(...guest: string[]): string[] {
  return sampleTold(sampleSpeech({ guest }), 'mark-unclosed', 'mark-unopened').map((line) =>
    line.replace(
      /^warning mark-(\w+) at .*paragraphs\[(\d+)\] mark=(.) partner=(.) .* position=(\d+)$/u,
      '$2: $1 $3 $5',
    ),
  );
}

test('a mark without its partner is told at its paragraph, whatever kind it is', () => {
  expect(found('打造“大爱民政品牌，服务群众。')).toEqual(['0: unclosed “ 3']);
  expect(found('打造大爱民政”品牌，服务群众。')).toEqual(['0: unopened ” 7']);
  expect(found('制定《村级协商目录，推动工作。', '开展（居民自治。')).toEqual([
    '0: unclosed 《 3',
    '1: unclosed （ 3',
  ]);
  expect(found('我们把“战场“当考场。')).toEqual(['0: unclosed “ 4']);
  expect(found('他说：“我们要做到‘两个维护”，抓好落实。')).toEqual(['0: unclosed ‘ 10']);
  expect(found('这个（樱桃不少挣钱）。收入》还很好。')).toEqual(['0: unopened 》 14']);
});

test('one fault is told a paragraph, and every paragraph that has one', () => {
  expect(found('”大爱民政”“暖心民政“', '《目录', '“好”的。')).toEqual([
    '0: unopened ” 1',
    '1: unclosed 《 1',
  ]);
});

test('a quotation may run over paragraphs, each beginning with a mark of its own', () => {
  expect(
    found('他在信里写道：“亲爱的乡亲们：', '“我在这里一切都好。', '“请大家放心。”', '信到此为止。'),
  ).toEqual([]);
  expect(found('他写道：“乡亲们好。', '请大家放心。”')).toEqual([]);
  expect(found('他写道：“乡亲们好。', '“请大家放心。', '我们很感动。')).toEqual(['0: unclosed “ 5']);
});

test('apostrophes, numbered brackets and nested marks are no faults', () => {
  const guest = [
    '唱的是《Let’s Go》，还有’90年代的歌，It’s OK。',
    '1）加强学习；2）狠抓落实；a）压实责任。（3）久久为功。',
    '“要学习《党章》（修正案）和‘两个确立’的意义”',
    '《〈民法典〉解读》【导语】「你好」',
    '“四议两公开”、“三资”清理、“党支部+企业+合作社”',
  ];
  expect(found(...guest)).toEqual([]);
});

test('headline and body of a point are one paragraph, lines stand for themselves', () => {
  const interview = sampleInterview();
  const [, answer] = interview.script.turns;
  const [first] = answer?.blocks ?? [];
  if (first?.kind !== 'point') throw new Error('No point.');
  first.headline = '坚持“党建引领，';
  first.body = ['打牢制度基础”。定期开会。'];
  expect(sampleTold(interview, 'mark-unclosed', 'mark-unopened')).toEqual([]);
  expect(sampleTold({ ...interview, headline: '擦亮“大爱民政品牌' }, 'mark-unclosed')).toEqual([
    'warning mark-unclosed at headline mark=“ partner=” near=擦亮“大爱民政品牌 position=3',
  ]);
});
