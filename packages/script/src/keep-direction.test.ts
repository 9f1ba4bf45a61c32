import { expect, test } from 'vitest';
import type { Interview } from '@lanmu/content';
import { keepDirection } from './keep-direction.ts';
import { readScript } from './read-script.ts';
import { sampleSource } from './source/sample-source.ts';

const script = (...points: readonly string[]): string =>
  [
    '党建引领助发展',
    '——专访区民政局局长王娜',
    '区民政局局长王娜：我们做好以下工作：',
    ...points.map((point, i) => `${i + 1}、${point}`),
  ].join('\n');

function interviewOf(text: string): Interview {
  const [interview] = readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews;
  if (interview === undefined) throw new Error('Nothing was read.');
  return interview;
}

test('[S903] what an editor set follows its point, and what has lost it is told', () => {
  const earlier = interviewOf(script('抓党建强组织。', '抓产业富百姓。', '抓民生办实事。'));
  const edited: Interview = {
    ...earlier,
    id: 'own-name',
    direction: {
      pace: 1.1,
      pointsHeading: '三件事',
      pointWordings: { p2: '抓产业', p3: '抓民生' },
      headlineLines: ['党建引领', '助发展'],
    },
  };
  const fresh = interviewOf(script('打基础利长远。', '抓党建强组织。', '抓产业富百姓。'));
  const { interview, orphans } = keepDirection(edited, fresh);
  expect(interview.id).toBe('own-name');
  expect(interview.script).toEqual(fresh.script);
  expect(interview.direction).toEqual({
    pace: 1.1,
    pointsHeading: '三件事',
    pointWordings: { p3: '抓产业' },
    headlineLines: ['党建引领', '助发展'],
  });
  expect(orphans.map(({ where, params }) => [where, params['text']])).toEqual([
    ['own-name: direction.pointWordings.p3', '抓民生'],
  ]);
});

test('[S903] a heading that the script counted goes when it counts otherwise; the editor\u2019s own stays, and none stays none', () => {
  const said = (count: string, ...points: readonly string[]): Interview =>
    interviewOf(script(...points).replace('我们做好以下工作：', `我们抓好${count}：`));
  const earlier = said('两个重点', '强组织。', '富百姓。');
  const fresh = said('三个重点', '强组织。', '富百姓。', '办实事。');
  const headed = (pointsHeading: string | null): Interview => ({
    ...earlier,
    direction: { ...earlier.direction, pointsHeading },
  });
  expect(earlier.direction.pointsHeading).toBe('两个重点');
  const { interview, orphans } = keepDirection(earlier, fresh);
  expect(interview.direction.pointsHeading).toBe('三个重点');
  expect(orphans.map(({ where }) => where)).toEqual([`${earlier.id}: direction.pointsHeading`]);
  expect(keepDirection(headed('今年的实事'), fresh).interview.direction.pointsHeading).toBe('今年的实事');
  expect(keepDirection(headed(null), earlier).interview.direction.pointsHeading).toBe(null);
});
