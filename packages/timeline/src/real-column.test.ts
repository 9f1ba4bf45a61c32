import { library } from '@lanmu/content';
import { captionLength, findProtectedSpans, knownWords } from '@lanmu/typeset';
import { expect, test } from 'vitest';
import { compileEpisode } from './compile-episode.ts';
import { compileSegment } from './compile-segment.ts';
import { captionProfileOf } from './caption-profile-of.ts';
import { format1080p25 as format, formatSquare, formatVertical } from './format.ts';
import { screenAt } from './screen-at.ts';
import { screenFingerprint } from './screen-fingerprint.ts';
import type { Timeline } from './timeline.ts';

const { interviews } = library;
const [column] = library.columns;
if (column === undefined) throw new Error('The column is gone.');
const segments = interviews.map((interview) => ({
  interview,
  ...compileSegment({ interview, column, format }),
}));
const episode = compileEpisode({ column, interviews, format });

/** Fingerprints of the frames on which a segment's ground is up and nothing of the next part has begun. */
function bodyPictures(timeline: Timeline, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => screenFingerprint(screenAt(timeline, from + i)));
}

function bodyOf(timeline: Timeline, prefix: string): { inFrame: number; outFrame: number } {
  const ground = timeline.cues.find(({ id }) => id === `${prefix}ground-01`);
  if (ground === undefined) throw new Error(`${timeline.id} has no ground`);
  return ground;
}

const everyFormat = interviews.flatMap((interview) =>
  [format, formatVertical, formatSquare].map((each) => ({
    interview,
    ...compileSegment({ interview, column, format: each }),
  })),
);

test.each(everyFormat)(
  '[T9] captions of $interview.id in $timeline.format.id: what a line holds, 21–175 frames, names whole',
  (segment) => {
    const { timeline, interview, findings } = segment;
    const { hardChars } = captionProfileOf(timeline.format);
    const names = interview.people.flatMap(({ name, organization, posts }) => [
      name,
      organization ?? name,
      ...posts,
    ]);
    const captions = timeline.cues.filter((cue) => cue.kind === 'caption');
    captions.forEach(({ inFrame, outFrame, payload, source }, i) => {
      expect(captionLength(payload.text), payload.text).toBeLessThanOrEqual(hardChars);
      expect(outFrame - inFrame, payload.text).toBeGreaterThanOrEqual(21);
      expect(outFrame - inFrame, payload.text).toBeLessThanOrEqual(175);
      const next = captions[i + 1];
      if (next === undefined || next.source?.path !== source?.path) return;
      expect(next.inFrame - outFrame).toBeGreaterThanOrEqual(2);
      const words = (source?.text ?? '') + (next.source?.text ?? '');
      const cut = source?.text.length ?? 0;
      const opened = findProtectedSpans({ text: words, names }).filter(
        ({ start, end }) => start < cut && cut < end,
      );
      expect(opened.map(({ start, end }) => words.slice(start, end))).toEqual([]);
    });
    expect(findings).toEqual([]);
  },
);

test('[T10] the script has these lower thirds, and no speaker is without one', () => {
  const shown = segments.map(({ timeline }) =>
    timeline.cues
      .filter((cue) => cue.kind === 'lowerThird')
      .map(({ payload }) =>
        payload.style === 'crew'
          ? `${payload.roleLabel} ${payload.name}`
          : `${payload.name} ${payload.organization}${payload.posts.join('、')}`,
      ),
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      [
        "主持人 石群",
        "王娜 区民政局党组书记、局长",
      ],
      [
        "姚秀国 税郭镇三屯村党总支书记、村委会主任",
      ],
      [
        "主持人 李鹏远",
        "焦艳红 区卫健局党组书记、局长",
      ],
    ]
  `);
});

test('[T12] the script has these credits', () => {
  const shown = [...segments.map(({ timeline }) => timeline), episode.timeline].map(({ cues }) =>
    cues
      .filter((cue) => cue.kind === 'credits')
      .flatMap(({ payload }) => payload.lines.map(({ label, names }) => `${label} ${names.join(' ')}`)),
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      [
        "主持人 石群",
        "记者 魏建 石群",
      ],
      [
        "记者 刘亚程 史春静",
      ],
      [
        "主持人 李鹏远",
        "记者 刘正航 李鹏远",
        "通讯员 袁孟辉",
      ],
      [
        "主持人 石群 李鹏远",
        "记者 魏建 石群 刘正航 李鹏远 刘亚程 史春静",
        "通讯员 袁孟辉",
      ],
    ]
  `);
});

test('[T13] the chapters of the episode name every interview and point', () => {
  expect(episode.timeline.chapters.map(({ title, inFrame }) => `${inFrame} ${title}`)).toMatchInlineSnapshot(`
    [
      "0 努力擦亮“大爱民政、暖心民政”特色党建品牌",
      "1300 1 党建领航，担当作为，积极探索基层社会治理新路径",
      "2666 2 围绕中心，擦亮品牌，持续推动“党建+民生”深度融合",
      "3551 3 强化保障，改进作风，着力构建坚强有力的支撑机制",
      "5021 为全区人民的生命健康保驾护航",
      "6206 1 把“战场”当“考场”，用党建为战疫“赋能”",
      "7889 2 强“组织”促“发展”，用党建为服务“增效”",
      "10235 3 守“责任”勇“奉献”，用党建为担当“加温”",
      "11866 为全区人民的生命健康保驾护航",
      "12650 党建引领助发展 凝心聚力向未来",
      "13756 1 坚持党建引领，打牢制度基础",
      "14428 2 坚持培训教育，建强村级队伍",
      "15080 3 坚持多元发展，拓宽增收渠道",
      "15941 4 坚持顺应民意，点亮幸福生活",
      "16541 片尾",
    ]
  `);
});

test('[T14] the episode is its segments end to end with one ident and one set of credits', () => {
  const cuesOf = (timeline: Timeline, kind: string): number =>
    timeline.cues.filter((cue) => cue.kind === kind).length;
  expect(cuesOf(episode.timeline, 'ident')).toBe(1);
  expect(cuesOf(episode.timeline, 'titleCard')).toBe(3);
  expect(cuesOf(episode.timeline, 'credits')).toBe(1);
  expect(cuesOf(episode.timeline, 'caption')).toBe(
    segments.reduce((sum, { timeline }) => sum + cuesOf(timeline, 'caption'), 0),
  );
  for (const { interview, timeline } of segments) {
    const own = bodyOf(timeline, '');
    const inEpisode = bodyOf(episode.timeline, `${interview.id}/`);
    expect(inEpisode.outFrame - inEpisode.inFrame).toBe(own.outFrame - own.inFrame);
    expect(bodyPictures(episode.timeline, inEpisode.inFrame, inEpisode.outFrame)).toEqual(
      bodyPictures(timeline, own.inFrame, own.outFrame),
    );
  }
});

test('[T6] a corrected name makes new pictures only where it is on screen', () => {
  const [interview] = interviews;
  const person = interview?.people.find(({ roles }) => roles.includes('interviewee'));
  if (interview === undefined || person === undefined) throw new Error('The library is empty.');
  const text = JSON.stringify(interview).replaceAll(person.name, `${person.name.slice(0, -1)}蓉`);
  const corrected = JSON.parse(text) as typeof interview;
  const shown = (each: typeof interview): string[] => {
    const { timeline } = compileSegment({ interview: each, column, format });
    return Array.from({ length: timeline.lengthFrames }, (_, frame) =>
      screenFingerprint(screenAt(timeline, frame)),
    );
  };
  const before = shown(interview);
  const after = shown(corrected);
  expect(after).toHaveLength(before.length);
  const changed = new Set(after.filter((fingerprint, frame) => fingerprint !== before[frame]));
  expect(changed.size).toBeGreaterThan(0);
  for (const fingerprint of changed) expect(fingerprint).toContain('蓉');
});

test('[Y8] the words of the station are its own: none that every station says, and each in an interview', () => {
  const spoken = JSON.stringify(interviews);
  const { words = [] } = column;
  expect(words).toContain('好商量');
  expect(words.filter((word) => knownWords.includes(word) || !spoken.includes(word))).toEqual([]);
});
