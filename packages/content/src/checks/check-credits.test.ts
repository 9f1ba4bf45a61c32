import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

test('whoever of the newsroom speaks without a credit is told once', () => {
  const interview = sampleInterview();
  const [lead] = interview.script.turns;
  if (lead === undefined) throw new Error('No lead.');
  expect(sampleTold(interview, 'speaker-uncredited')).toEqual([]);
  interview.script.turns.push({
    ...lead,
    id: 't3',
    blocks: [{ kind: 'statement', id: 's9', paragraphs: ['再见。'] }],
  });
  interview.script.credits = [];
  expect(sampleTold(interview)).toEqual([
    'warning speaker-uncredited at script.turns[0].speaker name=石群 role=host',
  ]);
});

test('interviewees need no credit', () => {
  const interview = sampleInterview();
  interview.script.turns = interview.script.turns.slice(1);
  interview.script.credits = [];
  expect(sampleTold(interview)).toEqual([]);
});

test('whom the script calls by role alone nobody can credit', () => {
  const interview = sampleInterview();
  interview.script.credits = [];
  const host = interview.people.find(({ roles }) => roles.includes('host'));
  if (host === undefined) throw new Error('No host.');
  host.name = '主持人';
  expect(sampleTold(interview, 'speaker-uncredited')).toEqual([]);
});
