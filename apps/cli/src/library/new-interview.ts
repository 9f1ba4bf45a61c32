import { toFillIn, type Column, type Interview } from '@lanmu/content';

/** A document to write an interview into: every field there, what is to be written marked, and stopped from going to air. */
export function newInterview(id: string, column: Column): Interview {
  return {
    id,
    column: column.id,
    headline: toFillIn('标题'),
    dek: toFillIn('专访某单位某职务某某'),
    people: [
      {
        id: 'interviewee',
        name: toFillIn('受访者姓名'),
        roles: ['interviewee'],
        organization: toFillIn('单位'),
        posts: [toFillIn('职务')],
      },
      {
        id: 'reporter',
        name: toFillIn('记者姓名'),
        roles: ['reporter'],
        organization: null,
        posts: [],
      },
    ],
    script: {
      credits: [{ role: 'reporter', label: '记者', people: ['reporter'] }],
      turns: [
        {
          id: 't1',
          speaker: 'reporter',
          role: 'reporter',
          attribution: '记者',
          blocks: [{ kind: 'statement', id: 's1', paragraphs: [toFillIn('问题')] }],
        },
        {
          id: 't2',
          speaker: 'interviewee',
          role: 'interviewee',
          attribution: toFillIn('单位职务姓名'),
          blocks: [
            { kind: 'statement', id: 's2', paragraphs: [toFillIn('回答')] },
            {
              kind: 'point',
              id: 'p1',
              ordinal: 1,
              marker: '一是',
              headline: toFillIn('第一个要点'),
              body: [toFillIn('展开的话')],
            },
            {
              kind: 'point',
              id: 'p2',
              ordinal: 2,
              marker: '二是',
              headline: toFillIn('第二个要点'),
              body: [toFillIn('展开的话')],
            },
          ],
        },
      ],
    },
    direction: { pointsHeading: null, pace: 1, pointWordings: {}, headlineLines: null },
  };
}
