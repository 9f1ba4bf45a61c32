import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

const codes = ['character-traditional', 'character-outside-table', 'name-character-outside-table'];

test('traditional and variant forms stop delivery, each with its standard form, in every text (standards §5)', () => {
  const speech = sampleSpeech({ host: ['全區黨建座談會上，大家對工作提出了要求。', '謝謝收看。'] });
  expect(sampleTold(speech, ...codes)).toEqual([
    'error character-traditional at script.turns[0].blocks[0](statement).paragraphs[0] pairs=區→区、黨→党、談→谈、會→会、對→对 count=5',
    'error character-traditional at script.turns[0].blocks[0](statement).paragraphs[1] pairs=謝→谢 count=1',
  ]);
});

test('another character outside the table is told once (standards §7), 〇 and rare characters of the table never', () => {
  const host = [
    '门上贴着大红的“囍”字，人人说囍。',
    '二〇二六年，叶企孙、龙应台、赵元任，还有䶮、堃、喆、於、乾、著。',
  ];
  expect(sampleTold(sampleSpeech({ host }), ...codes)).toEqual([
    'warning character-outside-table at script.turns[0].blocks[0](statement).paragraphs[0] character=囍 codePoint=U+56CD standard=',
  ]);
});

test('an older form of a standard character that hardly a keyboard has is no error', () => {
  const host = ['唐代有一位诗人叫于頔。'];
  expect(sampleTold(sampleSpeech({ host }), ...codes)).toEqual([
    'warning character-outside-table at script.turns[0].blocks[0](statement).paragraphs[0] character=頔 codePoint=U+9814 standard=𬱖',
  ]);
});

test('a name is its bearer’s to write: one warning at the person, none where the name stands (standards §7)', () => {
  const interview = sampleInterview();
  const [guest] = interview.people;
  const [lead, answer] = interview.script.turns;
  const [opening] = lead?.blocks ?? [];
  if (guest === undefined || answer === undefined || opening?.kind !== 'statement')
    throw new Error('No part.');
  guest.name = '王珮國';
  interview.dek = '专访区民政局局长王珮國';
  answer.attribution = '区民政局局长王珮國';
  opening.paragraphs = ['观众朋友，今天我们采访了王珮國。'];
  expect(sampleTold(interview, ...codes)).toEqual([
    'warning name-character-outside-table at people[0].name name=王珮國 character=珮 codePoint=U+73EE standard=',
    'warning name-character-outside-table at people[0].name name=王珮國 character=國 codePoint=U+570B standard=国',
  ]);
});
