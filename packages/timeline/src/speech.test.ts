import type { Role } from '@lanmu/content';
import { expect, test } from 'vitest';
import { captionProfile } from '@lanmu/typeset';
import { timeSpeech } from './speech.ts';
import type { Utterance } from './utterance.ts';

function utterance(text: string, turn = 0, role: Role = 'interviewee'): Utterance {
  const path = `script.turns[${turn}].blocks[0].paragraphs[0]`;
  return { turn, speaker: 'wang-na', role, path, text, point: null, opensPoint: false };
}

function secondsOf(utterances: readonly Utterance[], pace = 1): [number, number][] {
  const rounded = (seconds: number): number => Number(seconds.toFixed(4));
  return timeSpeech({ utterances, names: [], profile: captionProfile, pace }).map(
    ({ startSeconds, endSeconds }) => [rounded(startSeconds), rounded(endSeconds)],
  );
}

/** Twelve syllables, one caption. */
const twelve = '我们把这项工作认真做好吧';

test('[T8] speech lasts its syllables at the rate of the role, times the pace', () => {
  const lasting = (role: Role, pace = 1): number =>
    secondsOf([utterance(twelve, 0, role)], pace)[0]?.[1] ?? 0;
  expect(lasting('host')).toBeCloseTo((12 * 60) / 270, 4);
  expect(lasting('reporter')).toBeCloseTo((12 * 60) / 280, 4);
  expect(lasting('correspondent')).toBeCloseTo((12 * 60) / 260, 4);
  expect(lasting('interviewee')).toBeCloseTo((12 * 60) / 230, 4);
  expect(lasting('interviewee', 1.5)).toBeCloseTo((12 * 60) / (230 * 1.5), 4);
});

test('[T8] numerals last as long as they are read', () => {
  // 百分之五点三 and 二零二五年: 6 and 5 syllables beside 4 and 5 that are written as they are said.
  expect(secondsOf([utterance('我们增长5.3%')])[0]?.[1]).toBeCloseTo((10 * 60) / 230, 4);
  expect(secondsOf([utterance('我们来到2025年')])[0]?.[1]).toBeCloseTo((9 * 60) / 230, 4);
});

test('[T8] a sentence is followed by 0.35 s, a clause by nothing', () => {
  const [first, second] = secondsOf([utterance(`${twelve}。${twelve}`)]);
  expect((second?.[0] ?? 0) - (first?.[1] ?? 0)).toBeCloseTo(0.35, 4);
  const [clause, next] = secondsOf([utterance(`${twelve}，${twelve}`)]);
  expect(next?.[0]).toBe(clause?.[1]);
});

test('[T8] a change of turn is 0.6 s more, also when the same person goes on; a new paragraph is none', () => {
  const gap = (turn: number, role: Role): number => {
    const [first, second] = secondsOf([utterance(`${twelve}。`), utterance(`${twelve}。`, turn, role)]);
    return (second?.[0] ?? 0) - (first?.[1] ?? 0);
  };
  expect(gap(1, 'host')).toBeCloseTo(0.95, 4);
  expect(gap(1, 'interviewee')).toBeCloseTo(0.95, 4);
  expect(gap(0, 'interviewee')).toBeCloseTo(0.35, 4);
});

test('[T8] a sigh takes 0.96 s, marks without a word no time of their own', () => {
  expect(secondsOf([utterance('嗯')])).toEqual([[0, 0.96]]);
  expect(secondsOf([utterance('。')])).toEqual([[0, 0]]);
});
