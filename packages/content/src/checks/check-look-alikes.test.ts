import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

function found(...host: string[]): string[] {
  return sampleTold(sampleSpeech({ host }), 'character-look-alike').map((line) =>
    line.replace(/^.* found=(.*) codePoint=\S+ expected=(.*) near=.*$/u, '$1→$2'),
  );
}

test('circles, letters and digits in a Chinese number are told (standards §7)', () => {
  expect(found('二○二六年春天', '二OO六年', '二0二五年', '二〇○八年')).toEqual(['○→〇', 'O→〇', '0→〇']);
});

test('a dash for the number and other signs for a dash are told', () => {
  expect(
    found('第—季度全市经济开门红。', '做好三件事：—是抓党建', '专访──王娜', '这项工作ーー难度很大'),
  ).toEqual(['—→一', '—→一', '──→——', 'ーー→——']);
  expect(
    sampleTold({ ...sampleInterview(), dek: '一一专访区民政局局长王娜' }, 'character-look-alike'),
  ).toHaveLength(1);
});

test('dots of other kinds between characters of a name are told', () => {
  expect(found('阿卜杜•买买提', '党建赋能・创新发展', '阿依古丽‧艾山')).toEqual(['•→·', '・→·', '‧→·']);
});

test('letters and digits as wide as Han are told', () => {
  expect(found('建成ＡＩ实验室', '共２０２６个')).toEqual(['ＡＩ→AI', '２０２６→2026']);
});

test('what is right is left: hidden names, ranges, dashes, bullets, decades, Latin letters', () => {
  const host = [
    '家住○○村的王某某，电话一三八××××。',
    '5—10个工作日，北京—上海，二〇〇八年。',
    '我们只有一个目标——让群众满意。一一列出清单，一一落实。',
    '• 第一条 · 第二条，阿卜杜·买买提',
    '上世纪80年代，O型血一个单位，第1名，得了100分。',
    'ワンピース・ゾロ，维生素C、OK。',
  ];
  expect(found(...host)).toEqual([]);
});
