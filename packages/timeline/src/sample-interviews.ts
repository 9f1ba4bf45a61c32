import type { Interview, Role } from '@lanmu/content';
import fc from 'fast-check';

const words = [
  '党建引领',
  '高质量发展',
  '村级协商目录',
  '王娜',
  '区民政局',
  '127项',
  '300余万元',
  '5.3%',
  '2025年',
  '老百姓',
  '的',
  '阿卜杜·买买提',
  '《实施方案》',
  'APP',
  '，',
  '、',
  '；',
  '。',
];

const paragraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('嗯', '好。', '……', '？', '。', 'OK！') },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
      .map((list) => `说${list.join('')}。`),
  },
);

const people: Interview['people'] = [
  {
    id: 'wang-na',
    name: '王娜',
    roles: ['interviewee'],
    organization: '区民政局',
    posts: ['党组书记', '局长'],
  },
  { id: 'shi-qun', name: '石群', roles: ['reporter', 'host'], organization: null, posts: [] },
  { id: 'abdu', name: '阿卜杜·买买提', roles: ['correspondent'], organization: null, posts: [] },
  {
    id: 'li-wei',
    name: '李伟',
    roles: ['interviewee'],
    organization: '枣庄市市中区税郭镇人民政府便民服务中心',
    posts: ['党总支书记', '村委会主任', '区人大代表', '合作社理事长'],
  },
];

type Draft = {
  speaker: number;
  isHost: boolean;
  blocks: { isPoint: boolean; marker: number; texts: string[] }[];
};

const markers = ['1、', '一是', null];

const draft: fc.Arbitrary<Draft> = fc.record({
  speaker: fc.nat({ max: people.length - 1 }),
  isHost: fc.boolean(),
  blocks: fc.array(
    fc.record({
      isPoint: fc.boolean(),
      marker: fc.nat({ max: markers.length - 1 }),
      texts: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

function roleIn(speaker: number, isHost: boolean): Role {
  const roles = people[speaker]?.roles ?? [];
  return (isHost ? roles.at(-1) : roles[0]) ?? 'interviewee';
}

function interviewOf(drafts: readonly Draft[], pace: number): Interview {
  let ordinal = 0;
  let last = -1;
  return {
    id: 'sample',
    column: 'sample-column',
    headline: '党建引领助发展 凝心聚力向未来',
    dek: '专访区民政局党组书记、局长王娜',
    people,
    script: {
      credits: [{ role: 'reporter', label: '记者', people: ['shi-qun'] }],
      turns: drafts.map(({ speaker, isHost, blocks }, t) => ({
        id: `t${t}`,
        speaker: people[speaker]?.id ?? '',
        role: roleIn(speaker, isHost),
        attribution: people[speaker]?.name ?? '',
        blocks: blocks.map(({ isPoint, marker, texts: [first = '', ...body] }, b) => {
          const id = `b${t}-${b}`;
          if (!isPoint) return { kind: 'statement', id, paragraphs: [first, ...body] };
          // Every speaker counts from one, and any list may begin again.
          ordinal = speaker !== last || marker === 0 ? 1 : ordinal + 1;
          last = speaker;
          // A point without words is an error of the document.
          const headline = first === '。' ? '好。' : first;
          return { kind: 'point', id, ordinal, marker: markers[marker] ?? null, headline, body };
        }),
      })),
    },
    direction: { pointsHeading: null, pace, pointWordings: {}, headlineLines: null },
  };
}

/** Interviews of every shape for the laws of time: one to five turns, statements and points mixed, any pace. */
export const sampleInterviews: fc.Arbitrary<Interview> = fc
  .record({
    drafts: fc.array(draft, { minLength: 1, maxLength: 5 }),
    pace: fc.constantFrom(0.5, 0.8, 1, 1.3, 2),
  })
  .map(({ drafts, pace }) => interviewOf(drafts, pace));
