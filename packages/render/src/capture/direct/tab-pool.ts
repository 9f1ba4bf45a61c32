import type { BrowserContext } from 'playwright-core';
import type { FoundBrowser } from '../../browser/found-browser.ts';
import type { FallbackFace } from '@lanmu/timeline';
import { RenderProblem } from '../../render-problem.ts';
import { throwIfInterrupted } from '../../throw-if-interrupted.ts';
import { captureProblem } from '../capture-problem.ts';
import { openBrowser } from './open-browser.ts';
import { PageTab } from './page-tab.ts';

/** How long a page may take to come up or to draw: an office PC loads 46 MB of fonts from a slow disk first. */
const timeoutMs = 120_000;

/** How long a browser may take to end, in milliseconds. */
const closeTimeoutMs = 10_000;

/** How often in a row a worker's page may die, or its browser, without a picture drawn in between. */
const maxDeaths = 3;

/** Draws with a page of its own. */
export type Worker = { use: <T>(draw: (tab: PageTab) => Promise<T>) => Promise<T> };

type TabPoolOptions = {
  found: FoundBrowser;
  pagePath: () => Promise<string>;
  /** Faces for what the bundled fonts lack. */
  fallback: readonly FallbackFace[];
  workFolder: string;
  signal: AbortSignal;
};

/** A browser and its pages, started when first needed, and started again when they die. */
export class TabPool {
  readonly #options: TabPoolOptions;
  #pagePath: Promise<string> | null = null;
  #browser: Promise<BrowserContext> | null = null;

  constructor(options: TabPoolOptions) {
    this.#options = options;
  }

  /** The running browser, or a new one; several that ask at once are given the same. */
  #running(): Promise<BrowserContext> {
    if (this.#browser !== null) return this.#browser;
    const { found, workFolder } = this.#options;
    const started = openBrowser(found, workFolder);
    const forget = (): void => {
      if (this.#browser === started) this.#browser = null;
    };
    started.then((browser) => browser.once('close', forget), forget);
    this.#browser = started;
    return started;
  }

  async #openTab(): Promise<PageTab> {
    throwIfInterrupted(this.#options.signal);
    // Looked at while the browser starts.
    this.#pagePath ??= this.#options.pagePath();
    const [path, browser] = await Promise.all([this.#pagePath, this.#running()]);
    return PageTab.open(browser, { path, fallback: this.#options.fallback }, timeoutMs);
  }

  /**
   * A worker with a page of its own. `use` draws with it; when page or browser die underneath, a new page is opened and
   * the same is drawn again. Throws RenderProblem.
   */
  worker(): Worker {
    const { signal } = this.#options;
    let tab: PageTab | null = null;
    // Each counts its own: when a browser dies, every page of it dies once.
    let deaths = 0;
    const close = async (): Promise<void> => {
      await tab?.close().catch(() => {});
      tab = null;
    };
    const use = async <T>(draw: (tab: PageTab) => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          tab ??= await withinTime(this.#openTab(), signal);
          const drawn = await withinTime(draw(tab), signal);
          deaths = 0;
          return drawn;
        } catch (error) {
          const problem = captureProblem(error, signal);
          const isDead = problem instanceof RenderProblem && problem.code === 'browser-died';
          deaths += 1;
          if (!isDead || deaths > maxDeaths) throw problem;
          // A browser whose page does not come up may be dying itself, and not know it yet.
          if (tab === null) await this.close();
          else await close();
        }
      }
    };
    return { use };
  }

  /** Ends the browser, whatever state it is in. */
  async close(): Promise<void> {
    // Let go of first: whoever asks meanwhile is given another.
    const started = this.#browser;
    this.#browser = null;
    const browser = await started?.catch(() => null);
    if (browser === null || browser === undefined) return;
    // One that has just died may never answer; it has ended all the same.
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => (timer = setTimeout(resolve, closeTimeoutMs)));
    await Promise.race([browser.close().catch(() => {}), enough]);
    clearTimeout(timer);
  }
}

/** The answer of a page, unless it stays silent for too long or the run is interrupted. */
async function withinTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  const broken = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Target closed: the page does not answer.')), timeoutMs);
    stop = () => reject(new RenderProblem('interrupted'));
    signal.addEventListener('abort', stop, { once: true });
  });
  // Whichever comes second must not go unheard.
  answer.catch(() => {});
  try {
    return await Promise.race([answer, broken]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
