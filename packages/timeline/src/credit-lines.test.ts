import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { endCredits } from './credit-lines.ts';

test('[T12] a name stands once in a line, also when the script repeats it', () => {
  const [first] = library.interviews;
  if (first === undefined) throw new Error('The library is empty.');
  const interview = structuredClone(first);
  interview.script.credits = [
    { role: 'reporter', label: '记者', people: ['wei-jian', 'shi-qun', 'wei-jian'] },
  ];
  expect(endCredits([interview, interview])).toEqual([
    { label: '主持人', names: ['石群'] },
    { label: '记者', names: ['魏建', '石群'] },
  ]);
});
