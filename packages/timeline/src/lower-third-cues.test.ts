import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { compileSegment } from './compile-segment.ts';
import { format1080p25 as format } from './format.ts';

/** What the library has, for it has one. */
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The library is empty.');
  return found;
}

const column = there(library.columns[0]);
const real = there(library.interviews[0]);
const question = there(real.script.turns[0]);
const answer = there(real.script.turns[1]);

/** The lower thirds and what is found of them when the host says these texts, each answered at length. */
function shown(...hostSays: string[]): { paths: unknown[]; found: unknown[] } {
  const turns = hostSays.flatMap((text, i) => [
    { ...question, id: `q${i}`, blocks: [{ kind: 'statement' as const, id: `s${i}`, paragraphs: [text] }] },
    { ...answer, id: `a${i}` },
  ]);
  const interview = { ...real, script: { credits: [], turns } };
  const { timeline, findings } = compileSegment({ interview, column, format });
  return {
    paths: timeline.cues.flatMap(({ kind, source }) => (kind === 'lowerThird' ? [source?.path] : [])),
    found: findings.flatMap(({ code, severity }) =>
      code.startsWith('lower-third') ? [`${severity} ${code}`] : [],
    ),
  };
}

test('[T10] posts of two pages take a step, each page three seconds at least', () => {
  const posts = [
    '党总支书记',
    '村委会主任',
    '股份经济合作社理事长',
    '区人大代表',
    '市劳动模范',
    '区工商联副主席',
  ];
  const organization = '枣庄市市中区税郭镇三屯村';
  const people = real.people.map((person) =>
    person.id === answer.speaker ? { ...person, organization, posts } : person,
  );
  const { timeline } = compileSegment({ interview: { ...real, people }, column, format });
  const cue = there(timeline.cues.find(({ id }) => id === 'lowerThird-02'));
  const [first = 0, second = 0, ...rest] = cue.stepFrames;
  expect(rest).toEqual([]);
  expect(second - (first + cue.inFrames)).toBeGreaterThanOrEqual(75);
  expect(cue.outFrame - cue.outFrames - (second + cue.stepInFrames)).toBeGreaterThanOrEqual(75);
  // Both pages have their breaks, so that a browser has nothing to decide.
  expect(Object.keys(cue.breaks ?? {})).toHaveLength(2);
});

test('[T10] after a greeting the name comes when its speaker says more, which is told', () => {
  const longer = '今年以来，民政工作怎样在原有的基础上做好创新的文章，又给老百姓带来了哪些看得见的变化？';
  expect(shown('您好！', longer)).toEqual({
    paths: ['script.turns[1].attribution', 'script.turns[2].attribution'],
    found: ['info lower-third-later'],
  });
});

test('[T10] a host whose every question is short has no lower third, which stops nothing', () => {
  expect(shown('您好！', '今年准备得怎么样？')).toEqual({
    paths: ['script.turns[1].attribution'],
    found: ['warning lower-third-none'],
  });
});

test('[T10] the only one interviewed whose every answer is short is shown, and stops delivery', () => {
  const short = { ...answer, blocks: [{ kind: 'statement' as const, id: 's1', paragraphs: ['没问题。'] }] };
  const interview = { ...real, script: { credits: [], turns: [short] } };
  const { timeline, findings } = compileSegment({ interview, column, format });
  expect(timeline.cues.filter(({ kind }) => kind === 'lowerThird')).toHaveLength(1);
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('error lower-third-short');
});
