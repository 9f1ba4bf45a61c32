import { library, wordMessage, type Interview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { changeLines } from './change-lines.ts';
import { screenChanges } from './screen-changes.ts';

const column = library.columns.find(({ id }) => id === 'dangjian-funeng');
const earlier = library.interviews.find(({ id }) => id === 'dangjian-santun');
if (column === undefined || earlier === undefined) throw new Error('the library has the real script');

const say = (code: Parameters<typeof wordMessage>[0]['code'], params = {}): string =>
  wordMessage({ code, params, language: 'zh' });

/** What is printed of a change, timecodes left out. */
function printed(change: (interview: Interview) => void): string[] {
  if (column === undefined || earlier === undefined) return [];
  const interview = structuredClone(earlier);
  change(interview);
  const lines = changeLines('x', screenChanges({ earlier, interview, column }), { say });
  return lines.map((line) => line.replace(/\d\d:\d\d:\d\d:\d\d {2}/u, '').trim());
}

const pointsOf = (interview: Interview) =>
  interview.script.turns.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'point' ? [block] : [])),
  );

test('a text that is otherwise is one change, not what went and what came', () => {
  const dek = earlier.dek.replace('姚秀国', '姚秀民');
  const lines = printed((interview) => {
    interview.dek = dek;
  });
  expect(lines[0]).toContain('有 1 处');
  expect(lines.slice(1)).toEqual([
    `- 专访行  ${earlier.dek.replace('姚秀国', '\u3000姚秀国')}`,
    `+ 专访行  ${dek}`,
  ]);
});

test('points that only have another number are one line, and are not printed again', () => {
  const gone = earlier.script.turns.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'point');
  const headline = gone?.kind === 'point' ? gone.headline : '';
  const lines = printed((interview) => {
    const [first] = pointsOf(interview);
    for (const turn of interview.script.turns) {
      turn.blocks = turn.blocks.filter((block) => block.id !== first?.id);
    }
    for (const [i, point] of pointsOf(interview).entries()) point.ordinal = i + 1;
  });
  expect(lines.at(-1)).toBe('要点只改了序号：2→1 3→2 4→3');
  const points = lines.filter((line) => /^[-+] 要点 /u.test(line));
  expect(points).toHaveLength(1);
  expect(points[0]).toContain(`- 要点  1 ${headline.slice(0, 4)}`);
  expect(lines.filter((line) => line.startsWith('+'))).toEqual([]);
});

test('nothing that is read otherwise is no change, though it comes up at another time', () => {
  const lines = printed((interview) => {
    interview.direction.pace = 1.1;
  });
  expect(lines).toEqual(['x 的画面文字没有变化。']);
});
