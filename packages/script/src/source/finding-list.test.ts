import { expect, test } from 'vitest';
import { FindingList } from './finding-list.ts';
import { quoteText } from './quote-text.ts';

test('[S8] a hundred findings of a code are told, the rest is counted', () => {
  const findings = new FindingList('稿件.md');
  for (let line = 1; line <= 130; line += 1) {
    findings.add({ code: 'source-comment', severity: 'warning', params: { text: String(line) }, line });
  }
  findings.add({ code: 'source-encoding', severity: 'info', params: { encoding: 'gb18030' } });
  const all = findings.all();
  expect(all).toHaveLength(102);
  expect(all[2]).toMatchObject({ where: '稿件.md:3' });
  expect(all.at(-1)).toMatchObject({ code: 'source-more', params: { code: 'source-comment', count: 30 } });
});

test('[S8] left-out text is quoted in one line, up to 500 characters', () => {
  expect(quoteText(' 一 \n\n 二\r\n')).toBe('一 / 二');
  expect(Array.from(quoteText('𠀀'.repeat(600)))).toHaveLength(501);
});
