import { wordMessage } from '@lanmu/content';
import { expect, test } from 'vitest';
import type { CliContext } from '../cli-context.ts';
import { withProgress } from './with-progress.ts';

/** A run whose seconds pass when the test says so. */
function staged(terminal: { isTTY: boolean; columns?: number }): {
  context: CliContext;
  written: string[];
  pass: (seconds: number) => void;
} {
  let now = 0;
  const ticks = new Set<() => void>();
  const written: string[] = [];
  const context: CliContext = {
    language: 'en',
    json: false,
    cwd: '.',
    env: {},
    stderr: { write: (text) => written.push(text), ...terminal },
    signal: new AbortController().signal,
    clock: {
      now: () => now,
      every: (_, tick) => {
        ticks.add(tick);
        return () => ticks.delete(tick);
      },
    },
    event: () => {},
    say: (code, params = {}) => wordMessage({ code, params, language: 'en' }),
  };
  const pass = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) {
      now += 1000;
      for (const tick of ticks) tick();
    }
  };
  return { context, written, pass };
}

test('in a pipe a line comes for each stage and tenth, and a heartbeat before ten silent seconds are over', async () => {
  const { context, written, pass } = staged({ isTTY: false });
  await withProgress(context, async (report) => {
    report({ stage: 'bundle', item: null, done: 0, total: 100 });
    pass(19);
    report({ stage: 'capture', item: 'a', done: 0, total: 200 });
    pass(2);
    report({ stage: 'capture', item: 'a', done: 10, total: 200 });
    report({ stage: 'capture', item: 'a', done: 50, total: 200 });
  });
  expect(written.join('')).toMatchInlineSnapshot(`
    "studio  0%
    studio  0%  still working, 0:09 in this stage
    studio  0%  still working, 0:18 in this stage
    pictures  0%  a
    pictures  25%  25.0 frames/s  0:06 left  a
    "
  `);
});

test('on a terminal one line is drawn over, never wider than the terminal, and gone at the end', async () => {
  const { context, written, pass } = staged({ isTTY: true, columns: 40 });
  await withProgress(context, async (report) => {
    report({ stage: 'encode', item: 'a-long-name-of-an-interview', done: 50, total: 100 });
    pass(1);
  });
  expect(written.every((text) => text.startsWith('\r\u001b[2K') && !text.includes('\n'))).toBe(true);
  expect(written.at(-2)).toBe(`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)}  video  50%  a`);
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('the view is closed and the clock stopped when the work fails', async () => {
  const { context, written, pass } = staged({ isTTY: false });
  const failing = withProgress(context, async (report) => {
    report({ stage: 'check', item: null, done: 0, total: 1 });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  pass(30);
  expect(written).toEqual(['checking  0%\n']);
});

test('with --json nothing is shown', async () => {
  const { context, written, pass } = staged({ isTTY: false });
  await withProgress({ ...context, json: true }, async (report) => {
    report({ stage: 'bundle', item: null, done: 0, total: 1 });
    pass(20);
  });
  expect(written).toEqual([]);
});

test('a notice is a line of its own, in a pipe, on a terminal and with --json', async () => {
  const notice = { code: 'browser-fallback', params: { version: 'Chrome 150', path: '/chrome' } } as const;
  const line =
    'The browser that Lanmu is tested with does not start; Chrome 150 is used instead: /chrome. ' +
    'Pictures may differ in small ways. Run `npm start` to install again.\n';
  for (const [isTTY, json] of [
    [false, false],
    [true, false],
    [false, true],
  ] as const) {
    const { context, written } = staged({ isTTY, columns: 40 });
    await withProgress({ ...context, json }, async (report) => {
      report({ stage: 'browser', item: null, done: 0, total: 1 });
      report({ stage: 'browser', item: null, done: 1, total: 1, notice });
    });
    expect(written.filter((text) => text === line)).toHaveLength(1);
    if (isTTY) expect(written[written.indexOf(line) - 1]).toBe('\r\u001b[2K');
  }
});
