import { expect, test } from 'vitest';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

function found(...host: string[]): string[] {
  return sampleTold(sampleSpeech({ host }), 'level-doubled').map((line) =>
    line.replace(/^.* found=(.*) expected=(.*) near=.*$/u, '$1→$2'),
  );
}

test('a committee with its level twice is told (standards §8)', () => {
  expect(
    found(
      '山东省省委书记来我区调研。',
      '枣庄市市委、滕州市委',
      '沂水县县委',
      '薛城区区委书记',
      '税郭镇镇党委',
      '省省委提出要求。',
      '会上，区区委书记说',
    ),
  ).toEqual([
    '省省委→省委',
    '市市委→市委',
    '县县委→县委',
    '区区委→区委',
    '镇镇党委→镇党委',
    '省省委→省委',
    '区区委→区委',
  ]);
});

test('governments keep the second level, and 各, 全, 区 begin another word', () => {
  const host = [
    '山东省委书记、山东省省长、枣庄市市长、沂水县县长、市中区区长。',
    '各省省委书记、各县县委书记座谈会，全市市委系统，三个县县委，各市市委。',
    '区县县委书记，区区委屈算什么，小区区委员会。',
    '枣庄市市中区区委书记'.replace('区区委', '区委'),
    '镇镇党委都行动起来。',
  ];
  expect(found(...host)).toEqual([]);
});
