import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { endCredits } from './credit-lines.ts';

test('[T12] a name stands once in a line, also when the script repeats it', () => {
  const [first] = library.interviews;
  if (first === undefined) throw new Error('The library is empty.');
  const people = ['wei-jian', 'shi-qun', 'wei-jian'];
  const script = { ...first.script, credits: [{ role: 'reporter' as const, label: '记者', people }] };
  const interview = { ...first, script };
  expect(endCredits([interview, interview])).toEqual([
    { label: '主持人', names: ['石群'] },
    { label: '记者', names: ['魏建', '石群'] },
  ]);
});

test('[T12] a host whom the script calls by role alone is not credited', () => {
  const [first] = library.interviews;
  if (first === undefined) throw new Error('The library is empty.');
  const people = first.people.map((person) =>
    person.roles.includes('host') ? { ...person, name: '主持人' } : person,
  );
  const script = { ...first.script, credits: [] };
  expect(endCredits([{ ...first, people, script }])).toEqual([]);
});
