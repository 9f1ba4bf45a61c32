import { expect, test } from 'vitest';
import { captionCues } from './caption-cues.ts';
import { captionProfileOf } from './caption-profile-of.ts';
import { format1080p25, formatVertical } from './format.ts';
import { timeSpeech, type Speech } from './speech.ts';

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
  return { utterance, spoken: shown, shown, cuts: null, opensUtterance: true, startSeconds, endSeconds };
}

const compile = (...speech: Speech[]) =>
  captionCues({ speech, startSeconds: 0, format: format1080p25, where: 'sample' });

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

test('[T9] reading speed counts syllables: letters and digits as they are read, a pause nothing', () => {
  const rateOf = (shown: string): unknown =>
    compile(said(shown, 0, 1)).findings.find(({ code }) => code === 'caption-fast')?.params['rate'];
  expect(rateOf('一二三四五\u3000六七八')).toBeUndefined();
  // 6, 3 and 6 syllables in the 38 frames that a second of speech and its tail are.
  expect(rateOf('127项APP5.3%')).toBe(((15 * 25) / 38).toFixed(1));
  expect(rateOf('development')).toBeUndefined();
});

test('[T9] a caption over 18 characters, and one that had to be cut inside a name, are found', () => {
  const speech = (text: string, names: readonly string[], format = format1080p25): Speech[] => {
    const { utterance } = said(text, 0, 1);
    return timeSpeech({ utterances: [utterance], names, profile: captionProfileOf(format), pace: 1 });
  };
  const organization = '枣庄市市中区税郭镇人民政府便民服务中心综合服务大厅';
  const found = compile(...speech(`我在${organization}工作。`, [organization])).findings;
  expect(found).toMatchObject([{ code: 'caption-cut', severity: 'warning', params: { cut: organization } }]);
  expect(compile(...speech(`我在${organization}工作。`, [])).findings).toEqual([]);
  const wide = compile(...speech('a'.repeat(60), [])).findings;
  expect(wide).toMatchObject([{ code: 'caption-wide', params: { length: 30, limit: 18 } }]);
  const upright = captionCues({
    speech: speech('a'.repeat(60), [], formatVertical),
    startSeconds: 0,
    format: formatVertical,
    where: 'sample',
  });
  expect(upright.findings).toMatchObject([{ params: { length: 30, limit: 16, format: 'vertical' } }]);
});

test('[T9] a paragraph of marks has no caption, and is told', () => {
  const { cues, findings } = compile(
    said('好的好的', 0, 2),
    { ...said('', 2, 2), spoken: '。' },
    said('再见再见', 3, 5),
  );
  expect(cues.map(({ id, payload }) => `${id} ${payload.text}`)).toEqual([
    'caption-001 好的好的',
    'caption-002 再见再见',
  ]);
  expect(findings).toMatchObject([{ code: 'speech-not-shown', severity: 'info', params: { text: '。' } }]);
});
