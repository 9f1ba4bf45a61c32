import { expect, test } from 'vitest';
import { catalogue, wordMessage } from './catalogue.ts';
import { documentEn } from './document.en.ts';
import { documentZh } from './document.zh.ts';
import { graphicsEn } from './graphics.en.ts';
import { graphicsZh } from './graphics.zh.ts';
import { proofEn } from './proof.en.ts';
import { proofZh } from './proof.zh.ts';
import { scriptEn } from './script.en.ts';
import { scriptZh } from './script.zh.ts';
import { sourceEn } from './source.en.ts';
import { sourceZh } from './source.zh.ts';
import { timelineEn } from './timeline.en.ts';
import { timelineZh } from './timeline.zh.ts';

test('both languages hold the same codes', () => {
  expect(Object.keys(catalogue.zh).toSorted()).toEqual(Object.keys(catalogue.en).toSorted());
});

test('messages about files and documents use the same values in both languages, and none is left undefined', () => {
  const english = { ...sourceEn, ...scriptEn, ...documentEn, ...graphicsEn, ...timelineEn, ...proofEn };
  const chinese = { ...sourceZh, ...scriptZh, ...documentZh, ...graphicsZh, ...timelineZh, ...proofZh };
  for (const [code, en] of Object.entries(english)) {
    const zh = new Map(Object.entries(chinese)).get(code);
    const asked = (words: typeof zh): string[] => {
      const names = new Set<string>();
      const params = new Proxy<Record<string, string>>(
        {},
        { get: (_, name) => (names.add(String(name)), `<${String(name)}>`) },
      );
      expect(words?.(params), code).not.toMatch(/undefined/);
      return [...names].toSorted();
    };
    expect(asked(zh), code).toEqual(asked(en));
  }
});

test('every message about documents says how to mend what it tells', () => {
  const params = new Proxy<Record<string, string>>({}, { get: () => '' });
  for (const [code, words] of Object.entries({ ...documentZh, ...graphicsZh, ...timelineZh })) {
    expect(words(params), code).toMatch(/请/);
  }
});

test('a value that could command a terminal or turn a line stands as its number, in every message', () => {
  const params = { reason: 'a\u001B]0;x\u0007\nb\u202E', path: '/tmp/\r', limit: 3 };
  for (const language of ['en', 'zh'] as const) {
    const words = wordMessage({ code: 'out-unwritable', params, language });
    expect(words).toContain('aU+001B]0;xU+0007U+000AbU+202E');
    expect(words).toContain('/tmp/U+000D');
  }
});
