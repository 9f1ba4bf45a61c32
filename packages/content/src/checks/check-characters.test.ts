import { expect, test } from 'vitest';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

test('compatibility ideographs and radicals are told with the character they stand for (standards §7)', () => {
  const host = ['区⺠政局的⼯作', '更\uF901不同', '凉\uFA0E'];
  expect(sampleTold(sampleSpeech({ host }), 'character-compatibility')).toEqual([
    'error character-compatibility at script.turns[0].blocks[0](statement).paragraphs[0] found=⺠ codePoint=U+2EA0 expected=民 position=2 count=2',
    'error character-compatibility at script.turns[0].blocks[0](statement).paragraphs[1] found=\uF901 codePoint=U+F901 expected=更 position=2 count=1',
  ]);
});

test('a forbidden character and a look-alike in one text are both told', () => {
  const told = sampleTold(
    sampleSpeech({ host: ['⺠政\uFFFD局'] }),
    'character-forbidden',
    'character-compatibility',
  );
  expect(told.map((line) => line.split(' ')[1])).toEqual(['character-forbidden', 'character-compatibility']);
});
