import type { Interview } from './interview.ts';

/** A short sound interview for tests to bend. */
export function sampleInterview(): Interview {
  return {
    id: 'sample',
    column: 'dangjian-funeng',
    headline: '党建引领助发展 凝心聚力向未来',
    dek: '专访区民政局局长王娜',
    people: [
      { id: 'wang-na', name: '王娜', roles: ['interviewee'], organization: '区民政局', posts: ['局长'] },
      { id: 'shi-qun', name: '石群', roles: ['reporter', 'host'], organization: null, posts: [] },
    ],
    script: {
      credits: [{ role: 'reporter', label: '记者', people: ['shi-qun'] }],
      turns: [
        {
          id: 't1',
          speaker: 'shi-qun',
          role: 'host',
          attribution: '主持人石群',
          blocks: [{ kind: 'statement', id: 's1', paragraphs: ['观众朋友，今天我们采访了王娜。'] }],
        },
        {
          id: 't2',
          speaker: 'wang-na',
          role: 'interviewee',
          attribution: '区民政局局长王　娜',
          blocks: [
            {
              kind: 'point',
              id: 'p1',
              ordinal: 1,
              marker: '一是',
              headline: '打牢制度基础。',
              body: ['定期召开党员大会。'],
            },
            { kind: 'point', id: 'p2', ordinal: 2, marker: '二是', headline: '建强村级队伍。', body: [] },
          ],
        },
      ],
    },
    direction: {
      pointsHeading: null,
      pace: 1,
      pointWordings: { p2: '建强队伍' },
      headlineLines: ['党建引领助发展', '凝心聚力向未来'],
    },
  };
}
