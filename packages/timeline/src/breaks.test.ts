import { library, type Interview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { changeFrames } from './change-frames.ts';
import { compileSegment } from './compile-segment.ts';
import { format1080p25 } from './format.ts';
import { screenAt } from './screen-at.ts';
import type { Timeline } from './timeline.ts';

const [column] = library.columns;
const [interview] = library.interviews;
if (column === undefined || interview === undefined) throw new Error('The library is empty.');

const compiled = (changes: Partial<Interview>, words: string[] = []): Timeline =>
  compileSegment({
    interview: { ...interview, ...changes },
    column: { ...column, words },
    format: format1080p25,
  }).timeline;

/** The pieces that a text of the title card is never cut into smaller ones than. */
function piecesOf(timeline: Timeline, text: string): string[] {
  const breaks = timeline.cues.find(({ kind }) => kind === 'titleCard')?.breaks?.[text] ?? [];
  return [0, ...breaks.map(({ at }) => at)].map((at, i) => text.slice(at, breaks[i]?.at ?? text.length));
}

test('[T16] names of the interview and words of the column are whole where a text may break', () => {
  const headline = '王娜和银杏议事厅的故事';
  const people = interview.people.map((person, i) => (i === 0 ? { ...person, name: '王娜' } : person));
  expect(piecesOf(compiled({ headline, people }), headline)).not.toContain('银杏议事厅的');
  expect(piecesOf(compiled({ headline, people }, ['银杏议事厅']), headline)).toEqual(
    expect.arrayContaining(['王娜', '银杏议事厅的']),
  );
});

test('[T16] every text that takes several lines has its breaks, hand-set lines each their own, and screens no others', () => {
  const timeline = compiled({
    direction: { ...interview.direction, headlineLines: ['努力擦亮', '“大爱民政、暖心民政”特色党建品牌'] },
  });
  const card = timeline.cues.find(({ kind }) => kind === 'titleCard');
  expect(Object.keys(card?.breaks ?? {})).toEqual([
    '努力擦亮',
    '“大爱民政、暖心民政”特色党建品牌',
    '专访区民政局党组书记、局长\u3000王娜',
  ]);
  const kinds = new Set(timeline.cues.flatMap(({ kind, breaks }) => (breaks === undefined ? [] : [kind])));
  expect([...kinds].toSorted()).toEqual([
    'credits',
    'ground',
    'ident',
    'lowerThird',
    'pointsPanel',
    'titleCard',
  ]);
  for (const frame of changeFrames(timeline)) {
    for (const { payload, breaks } of screenAt(timeline, frame).items) {
      const said = JSON.stringify(payload);
      // Posts are joined to the one text that is set.
      const strays = Object.keys(breaks ?? {}).filter((text) => !text.includes('、') && !said.includes(text));
      expect(strays, String(frame)).toEqual([]);
    }
  }
});
