import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { documentEn } from './document.en.ts';
import { documentZh } from './document.zh.ts';

test('both languages hold the same codes', () => {
  expect(Object.keys(catalogue.zh).toSorted()).toEqual(Object.keys(catalogue.en).toSorted());
});

test('document messages use the same values in both languages, and none is left undefined', () => {
  for (const [code, en] of Object.entries(documentEn)) {
    const zh = new Map(Object.entries(documentZh)).get(code);
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
