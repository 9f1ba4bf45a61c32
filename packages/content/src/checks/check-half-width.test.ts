import { expect, test } from 'vitest';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

function found(...host: string[]): string[] {
  return sampleTold(sampleSpeech({ host }), 'half-width-mark').map((line) =>
    line.replace(/^.* found=(.*) expected=(.*) near=(.*) count=(\d+)$/u, '$1→$2 $4 $3'),
  );
}

test('half-width marks in Chinese are told, the first of a text with the count (standards §6.3)', () => {
  const host = [
    '抓重点,攻难点,创亮点。',
    '围绕三个方面: 创新发展',
    '三屯村(樱桃)种植基地',
    '打造"大爱民政"品牌',
    '怎么办?我们来看看。',
    '大家一起干.',
    '阿卜杜.买买提',
    '还有一些困难...我们一起想办法;一起干!',
    '乡村振兴--我们的路',
    '等等…我们一起想办法',
  ];
  expect(found(...host)).toMatchInlineSnapshot(`
    [
      ",→， 2 抓重点,攻难点,创亮…",
      ":→： 1 围绕三个方面: 创新发展",
      "(→（ 2 三屯村(樱桃)种植基…",
      ""→“” 2 打造"大爱民政"品…",
      "?→？ 1 怎么办?我们来看看。",
      ".→。 1 大家一起干.",
      ".→。/· 1 阿卜杜.买买提",
      "...→…… 3 还有一些困难...我们一起想办…",
      "--→—— 1 乡村振兴--我们的路",
      "…→…… 1 等等…我们一起想办…",
    ]
  `);
});

test('numbers, times, Latin words, addresses and inches keep their marks', () => {
  const host = [
    '同比增长5.3%，共1,200万元，比分3:2，早上8:30开播。',
    '网址是https://www.example.com/a?b=1，邮箱a.b@c.cn。',
    '国内生产总值(GDP)增长，“一网通办”APP v2.0上线，使用Wi-Fi 6。',
    '55"电视机，电话(0632)3312345，第1.2节，A.B.C三类。',
    '“十四五”时期，《民法典》规定：“依法”办理。Hello, world! 你好！',
    'GB/T 15834-2011, ISO 9001:2015认证',
    '难啊……我们——一起干。',
  ];
  expect(found(...host)).toEqual([]);
});
