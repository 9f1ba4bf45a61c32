import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

function found(said: { host?: string[]; guest?: string[] }): string[] {
  return sampleTold(sampleSpeech(said), 'form-of-address').map((line) =>
    line.replace(/^.* form=(\S+) found=(\S+) .*$/u, '$1 $2'),
  );
}

test('the newsroom does not say 村长, 村官, 亲自 of leaders or 老板 of an official (standards §8)', () => {
  const host = [
    '三屯村村长姚秀国带我们看大棚。',
    '这位年轻的村官回乡创业。',
    '区委书记多次亲自过问，王娜亲自上门。',
    '大家都叫她王老板。',
  ];
  expect(found({ host })).toEqual([
    'village-head 村长',
    'village-official 村官',
    'personally 亲自',
    'boss 王老板',
  ]);
  const dek = '专访三屯村村长王娜';
  expect(sampleTold({ ...sampleInterview(), dek }, 'form-of-address')).toEqual([
    'warning form-of-address at dek form=village-head found=村长 near=专访三屯村村长王娜',
  ]);
});

test('words that only hold the characters, and other people, are left', () => {
  const host = [
    '农村长期积累的问题，乡村长效机制，从小在村长大，全村长势喜人，老村长廊。',
    '大学生村官扎根基层。',
    '记者亲自体验采摘，村民亲自下厨，书记来了，村民亲自端茶。',
    '饭店老板张先生、外地老板、王老板娘、赵老板',
  ];
  expect(found({ host })).toEqual([]);
});

test('what interviewees call others is theirs, verbatim', () => {
  expect(found({ guest: ['我们村长说了，村官都来帮忙。'] })).toEqual([]);
});

test('a name with signs of its own is taken as it is', () => {
  const interview = sampleSpeech({ host: ['(老板来了，王*亲自上门。'] });
  const [guest] = interview.people;
  if (guest === undefined) throw new Error('No guest.');
  guest.name = '(*[王';
  expect(sampleTold(interview, 'form-of-address').map((line) => line.replace(/ near=.*$/u, ''))).toEqual([
    'warning form-of-address at script.turns[0].blocks[0](statement).paragraphs[0] form=boss found=(老板',
  ]);
});
