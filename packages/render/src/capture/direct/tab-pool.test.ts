import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FoundBrowser } from '../../browser/found-browser.ts';
import type { PageTab } from './page-tab.ts';
import { TabPool } from './tab-pool.ts';

const browsers: (EventEmitter & { isAlive: boolean; close: () => Promise<void> })[] = [];

vi.mock('./open-browser.ts', () => ({
  openBrowser: async () => {
    const browser = Object.assign(new EventEmitter(), { isAlive: true, close: async () => {} });
    browsers.push(browser);
    return browser;
  },
}));
vi.mock('./page-tab.ts', () => ({
  PageTab: { open: async (browser: unknown) => ({ browser, close: async () => {} }) },
}));

beforeEach(() => void browsers.splice(0));

const pool = (): TabPool =>
  new TabPool({
    found: {} as FoundBrowser,
    pagePath: async () => 'page',
    fallback: [],
    workFolder: 'work',
    signal: new AbortController().signal,
  });

/** Draws on a page, as long as its browser lives. */
async function draw(tab: PageTab): Promise<number> {
  const { browser } = tab as unknown as { browser: (typeof browsers)[number] };
  await new Promise((resolve) => setTimeout(resolve, 10));
  if (!browser.isAlive) throw new Error('Target page, context or browser has been closed');
  return browsers.indexOf(browser);
}

test('when a browser dies, each of its many pages is opened again on one new browser', async () => {
  const tabs = pool();
  const workers = Array.from({ length: 8 }, () => tabs.worker());
  await Promise.all(workers.map(({ use }) => use(draw)));
  const drawing = workers.map(({ use }) => use(draw));
  const [first] = browsers;
  if (first !== undefined) first.isAlive = false;
  first?.emit('close');
  expect(await Promise.all(drawing)).toEqual(Array.from({ length: 8 }, () => 1));
  expect(browsers).toHaveLength(2);
});

test('a browser that keeps dying is told in the end', async () => {
  const { use } = pool().worker();
  const dying = use(async () => {
    throw new Error('Target crashed');
  });
  await expect(dying).rejects.toMatchObject({ code: 'browser-died' });
});
