import { wordMessage } from '@lanmu/content';
import { expect, test, vi } from 'vitest';
import type { CliContext } from '../cli-context.ts';
import { checkBrowser } from './check-browser.ts';

const findBrowser = vi.hoisted(() => vi.fn());
vi.mock('../load-render.ts', () => ({ loadRender: async () => ({ findBrowser }) }));

function look() {
  const written: string[] = [];
  const context: CliContext = {
    language: 'en',
    json: false,
    cwd: '.',
    env: {},
    stderr: { write: (text) => written.push(text) },
    signal: new AbortController().signal,
    clock: { now: () => 0, every: () => () => {} },
    event: () => {},
    say: (code, params = {}) => wordMessage({ code, params, language: 'en' }),
  };
  return { written, result: checkBrowser.look(context) };
}

const chrome = { executablePath: '/chrome', version: 'Chrome 150', libraryDir: null };

test('a browser that has to be fetched first shows how far it is', async () => {
  findBrowser.mockImplementation(async ({ onProgress }) => {
    onProgress({ stage: 'browser', item: null, done: 0, total: 1 });
    onProgress({ stage: 'browser', item: null, done: 50, total: 100 });
    return { ...chrome, origin: 'remotion', passedOver: null };
  });
  const { written, result } = look();
  expect(await result).toMatchObject({ state: 'fine', message: 'Chrome 150 (remotion) /chrome' });
  expect(written).toEqual(['browser  0%\n', 'browser  50%\n']);
});

test('a browser that stands in for the tested one is doubtful, with the reason', async () => {
  const notice = { code: 'browser-fallback', params: {} };
  findBrowser.mockImplementation(async ({ onProgress }) => {
    onProgress({ stage: 'browser', item: null, done: 1, total: 1, notice });
    return { ...chrome, origin: 'system', passedOver: 'no such instruction' };
  });
  const { written, result } = look();
  expect(await result).toMatchObject({ state: 'doubtful', facts: { passedOver: 'no such instruction' } });
  expect((await result).message).toMatch(/^The browser that .* \(no such instruction\); Chrome 150 is used/);
  expect(written.join('')).not.toContain('instead');
});
