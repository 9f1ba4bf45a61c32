import { checkInterview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

/** Ordinals of the points, turn by turn, of a script with two who are interviewed; its document is checked. */
function ordinals(...turns: readonly string[]): number[][] {
  const text = ['两个村', '——专访石塘村党支部书记孙大河、青山村党支部书记李小山', ...turns].join('\n');
  const [interview] = readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews;
  if (interview === undefined) throw new Error('Nothing was read.');
  expect(checkInterview(interview, null).filter(({ code }) => code === 'ordinal-out-of-order')).toEqual([]);
  return interview.script.turns.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'point' ? [block.ordinal] : [])),
  );
}

const sun = '孙大河：我们这样做。\n1、修路。\n2、通水。';

test('[S804] the points of another speaker are numbered from one', () => {
  expect(ordinals(sun, '李小山：我们也是。\n1、种树。\n2、养牛。')).toEqual([
    [1, 2],
    [1, 2],
  ]);
  // Headings have no numbers of their own to begin again with.
  const body = '把荒山都种上，三年以后见到效益，村里人都有活干。';
  expect(ordinals(sun, `李小山：我们也是这样。\n种树\n${body}\n养牛\n${body}`)[1]).toEqual([1, 2]);
});

test('[S804] one speaker numbers on in a later turn, or begins again', () => {
  expect(ordinals(sun, '李小山：还有呢？', '孙大河：还有。\n3、建厂。')).toEqual([[1, 2], [], [3]]);
  expect(ordinals(sun, '李小山：明年呢？', '孙大河：明年。\n1、建厂。\n2、办学。')).toEqual([
    [1, 2],
    [],
    [1, 2],
  ]);
});
