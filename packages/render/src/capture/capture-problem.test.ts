import { expect, test } from 'vitest';
import { RenderProblem } from '../render-problem.ts';
import { captureProblem } from './capture-problem.ts';

const calm = new AbortController().signal;

test.each([
  [
    'Protocol error (Page.captureScreenshot): Target closed. https://www.remotion.dev/docs/target-closed',
    'browser-died',
  ],
  ['cdpSession.send: Target page, context or browser has been closed', 'browser-died'],
  ['cdpSession.send: Target crashed', 'browser-died'],
  ['Failed to launch the browser process!\nsetpriv: failed to execute', 'browser-died'],
  ['spawn UNKNOWN', 'browser-died'],
  ['LANMU_FONT_MISSING Noto Sans SC', 'font-missing'],
  ['Minified React error #31', 'studio-broken'],
])('%s', (words, code) => {
  expect(captureProblem(new Error(words), calm)).toMatchObject({ code });
});

test('after Ctrl-C whatever broke is an interruption; a full disk and our own problems stay what they are', () => {
  expect(captureProblem(new Error('Target closed'), AbortSignal.abort())).toMatchObject({
    code: 'interrupted',
  });
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(captureProblem(full, calm)).toBe(full);
  const own = new RenderProblem('disk-full', { path: 'a.mp4' });
  expect(captureProblem(own, calm)).toBe(own);
});
