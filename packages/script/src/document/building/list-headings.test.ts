import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

/** The heading of the points of a script with two who are interviewed, and what is told of others. */
function headed(...turns: readonly string[]): { heading: string | null; told: string[] } {
  const text = ['两个村', '——专访石塘村党支部书记孙大河、青山村党支部书记李小山', ...turns].join('\n');
  const { interviews, findings } = readScript(sampleSource(text), { columnIdOf: () => 'column' });
  return {
    heading: interviews[0]?.direction.pointsHeading ?? null,
    told: findings
      .filter(({ code }) => code === 'script-points-heading-unshown')
      .map(({ where, params }) => `${where.split(':').at(-1)} ${params['text']}`),
  };
}

const two = '孙大河：我们从两个方面做起：一是修路。二是通水。';

test('[S808] a list in several turns is counted as one', () => {
  const turns = [
    '孙大河：我们从三个方面做起：一是修路。二是通水。',
    '李小山：还有呢？',
    '孙大河：三是建厂。',
  ];
  expect(headed(...turns)).toEqual({ heading: '三个方面', told: [] });
  // With two of three points the count is wrong.
  expect(headed(...turns.slice(0, 2))).toEqual({ heading: null, told: [] });
});

test('[S808] the heading of the first list is shown, those of others are told where they stand', () => {
  const three = '李小山：我们有三个坚持：一是种树。二是养牛。三是办学。';
  expect(headed(two, '孙大河：好。', three)).toEqual({ heading: '两个方面', told: ['5 三个坚持'] });
  expect(headed('孙大河：一是修路。二是通水。', three)).toEqual({ heading: null, told: ['4 三个坚持'] });
  expect(headed(two, '明年做两件实事：\n一是建厂。\n二是办学。')).toEqual({
    heading: '两个方面',
    told: ['4 两件实事'],
  });
});
