import { expect, test } from 'vitest';
import { captionCues } from './caption-cues.ts';
import type { Speech } from './speech.ts';

function said(shown: string, startSeconds: number, endSeconds: number): Speech {
  const path = 'script.turns[0].blocks[0].paragraphs[0]';
  const utterance = {
    turn: 0,
    speaker: 'wang-na',
    role: 'interviewee',
    path,
    text: shown,
    point: null,
    opensPoint: false,
  } as const;
  return { utterance, spoken: shown, shown, opensUtterance: true, startSeconds, endSeconds };
}

const compile = (...speech: Speech[]) =>
  captionCues({ speech, startSeconds: 0, frameRate: { num: 25, den: 1 }, where: 'sample' });

test('[T9] a short pause is bridged to two frames before the next, a long one ends half a second after', () => {
  const { cues } = compile(said('一二三四', 0, 2), said('五六七八', 2.4, 4), said('九', 9, 10));
  expect(cues.map(({ inFrame, outFrame }) => [inFrame, outFrame])).toEqual([
    [0, 58],
    [60, 113],
    [225, 263],
  ]);
});

test('[T9] speech that is too short, too long or too fast for its caption is found', () => {
  const codes = (...speech: Speech[]): string[] => compile(...speech).findings.map(({ code }) => code);
  expect(codes(said('嗯嗯嗯', 0, 0.4), said('好的好的', 0.5, 2))).toEqual(['caption-short']);
  expect(codes(said('我说得很慢', 0, 9))).toEqual(['caption-long']);
  expect(codes(said('一二三四五六七八九十一二三四五六', 0, 1))).toEqual(['caption-fast']);
});
