import { catalogue } from '@lanmu/content';
import { renderProblemCodes } from '@lanmu/render';
import { expect, test } from 'vitest';

test('every problem of the render room has words in both languages, with and without details', () => {
  expect(renderProblemCodes.length).toBeGreaterThan(0);
  for (const code of renderProblemCodes) {
    for (const words of [catalogue.zh[code], catalogue.en[code]]) {
      for (const text of [words({}), words({ reason: 'R', path: 'P' })]) {
        expect(text, code).toMatch(/[。.]$/);
        expect(text, code).not.toMatch(/undefined|null/);
      }
    }
    expect(catalogue.zh[code]({}), code).toMatch(/\p{Script=Han}/u);
  }
});
