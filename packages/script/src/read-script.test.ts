import { readFileSync } from 'node:fs';
import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { plainSource } from './source/plain-source.ts';

const seed = readFileSync(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n');

test('[S60] the real script gives the committed documents, their direction and ids aside', () => {
  const { column, interviews, findings } = readScript(plainSource(seed), { columnId: 'dangjian-funeng' });
  expect(column).toEqual({ title: '党建赋能·创新发展', label: '专栏' });
  const expected = ['dangjian-minzheng', 'dangjian-weijian', 'dangjian-santun'].map((id) =>
    library.interviews.find((interview) => interview.id === id),
  );
  const shown = interviews.map(({ headline, dek, people, script, direction }) => ({
    headline,
    dek,
    people,
    script,
    direction,
  }));
  expect(shown).toEqual(
    expected.map((interview) => ({
      headline: interview?.headline,
      dek: interview?.dek,
      people: interview?.people,
      script: interview?.script,
      direction: interview?.direction,
    })),
  );
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('[S50] every character of a script is accounted for once, in order', () => {
  const { coverage } = readScript(plainSource(seed), { columnId: 'x' });
  let at = 0;
  for (const { start, end } of coverage) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(seed.length);
});
