import { pathToFileURL } from 'node:url';
import type { Format, Screen, ScreenItem, Timeline } from '@lanmu/timeline';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { FallbackFace, ShownFont, ShownText } from '@lanmu/timeline';
import type { Patch, PixelRect } from '../../picture/patch.ts';
import type { ItemFootprint } from '../plan-patches.ts';
import { textParents } from './text-parents.ts';

/** A rectangle as the page speaks of it. */
type PageRect = { leftPx: number; topPx: number; widthPx: number; heightPx: number };

function pixelRect({ leftPx, topPx, widthPx, heightPx }: PageRect): PixelRect {
  return { xPx: leftPx, yPx: topPx, widthPx, heightPx };
}

/** How long the page may take to be there, in milliseconds: a small local file, its fonts (46 MB) come after it. */
const arrivalTimeoutMs = 20_000;

/** Fails once a page has been silent for too long. */
function silence(timeoutMs: number): Promise<never> {
  return new Promise((_, reject) => {
    // Nobody need be kept alive by it.
    setTimeout(() => reject(new Error('Target closed: the page does not come up.')), timeoutMs).unref();
  });
}

/** Browsers whose own first page is in use. */
const begun = new WeakSet<BrowserContext>();

/** The empty page a browser starts with, once. */
function freshPage(browser: BrowserContext): Page | undefined {
  if (begun.has(browser)) return undefined;
  begun.add(browser);
  return browser.pages()[0];
}

/** What of a timeline every screen of it is drawn with. */
type ScreenLook = Pick<Timeline, 'format' | 'assets'>;

/** One page of the browser with the capture page in it, fonts loaded. */
export class PageTab {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** Who waits for an answer: that the process of the page died, they would not be told. */
  readonly #waiting = new Set<(reason: Error) => void>();
  #crash: Error | null = null;
  #size = '';
  /** Pictures of documents that the page has been given. */
  #assets: Timeline['assets'];

  private constructor(page: Page, session: CDPSession, crash: Promise<never>) {
    this.#page = page;
    this.#session = session;
    crash.catch((reason: Error) => {
      this.#crash = reason;
      for (const reject of this.#waiting) reject(reason);
    });
  }

  static async open(
    browser: BrowserContext,
    source: { path: string; fallback: readonly FallbackFace[] },
    timeoutMs: number,
  ): Promise<PageTab> {
    const page = freshPage(browser) ?? (await Promise.race([browser.newPage(), silence(arrivalTimeoutMs)]));
    page.setDefaultTimeout(timeoutMs);
    // Listened for from the first moment: one that dies on the way would be waited for in vain.
    const crash = new Promise<never>((_, reject) => {
      page.once('crash', () => reject(new Error('Target crashed: the process of the page is gone.')));
    });
    crash.catch(() => {});
    try {
      const going = page.goto(pathToFileURL(source.path).href, { timeout: timeoutMs });
      const arriving = Promise.all([browser.newCDPSession(page), going]);
      arriving.catch(() => {});
      const [session] = await Promise.race([arriving, crash, silence(arrivalTimeoutMs)]);
      const tab = new PageTab(page, session, crash);
      const transparent = { color: { r: 0, g: 0, b: 0, a: 0 } };
      await tab.#send('Emulation.setDefaultBackgroundColorOverride', transparent);
      await tab.#call('ready', [source.fallback]);
      return tab;
    } catch (error) {
      // With its fonts it would hold memory until the browser ends.
      void page.close().catch(() => {});
      throw error;
    }
  }

  /** Asks the browser, as `CDPSession.send` does. */
  readonly #send: CDPSession['send'] = (...question) =>
    new Promise((resolve, reject) => {
      if (this.#crash !== null) throw this.#crash;
      this.#waiting.add(reject);
      const settled = (): unknown => this.#waiting.delete(reject);
      this.#session
        .send(...question)
        .then(resolve, reject)
        .finally(settled);
    });

  /** Calls a function of the capture page; arguments and answer are JSON, never program text. */
  async #call<T>(
    name: 'ready' | 'footprints' | 'keep' | 'show' | 'texts',
    args: readonly unknown[],
  ): Promise<T> {
    const { exceptionDetails, result } = await this.#send('Runtime.evaluate', {
      expression: `lanmuCapture.${name}(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }

  /** Where each item paints. */
  async footprints(
    items: readonly ScreenItem[],
    options: { theme: string; format: Format },
  ): Promise<ItemFootprint[]> {
    const footprints = await this.#call<{ all: PageRect[]; detail: PageRect[] }[]>('footprints', [
      items,
      options,
    ]);
    return footprints.map(({ all, detail }) => ({ all: all.map(pixelRect), detail: detail.map(pixelRect) }));
  }

  /** Shows a screen and captures rectangles of it. */
  async capture(screen: Screen, look: ScreenLook, rects: readonly PixelRect[]): Promise<Patch[]> {
    await this.#show(screen, look);
    const patches: Patch[] = [];
    for (const rect of rects) {
      const { xPx: x, yPx: y, widthPx: width, heightPx: height } = rect;
      const { data } = await this.#send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        clip: { x, y, width, height, scale: 1 },
      });
      patches.push({ ...rect, png: Buffer.from(data, 'base64') });
    }
    return patches;
  }

  /** Shows a screen and says where the browser put each character of it. */
  async texts(screen: Screen, look: ScreenLook): Promise<ShownText[]> {
    await this.#show(screen, look);
    return this.#call('texts', []);
  }

  /** The fonts that draw each text of a screen, as the browser says (L05 of standards §12). */
  async fonts(screen: Screen, look: ScreenLook): Promise<ShownFont[]> {
    await this.#show(screen, look);
    await this.#send('DOM.enable');
    await this.#send('CSS.enable');
    const { root } = await this.#send('DOM.getDocument', { depth: -1 });
    const shown: ShownFont[] = [];
    for (const { nodeId, text } of textParents(root)) {
      const { fonts } = await this.#send('CSS.getPlatformFontsForNode', { nodeId });
      shown.push({
        text,
        fonts: fonts.map(({ familyName, isCustomFont }) => ({ family: familyName, isCustom: isCustomFont })),
      });
    }
    return shown;
  }

  /** Draws a screen, in its raster and with its pictures. */
  async #show(screen: Screen, { format, assets }: ScreenLook): Promise<void> {
    await this.#resize(format);
    // Once and not with every screen: they may be large.
    if (assets !== this.#assets) await this.#call('keep', [assets ?? {}]);
    this.#assets = assets;
    await this.#call('show', [screen, format]);
  }

  async #resize({ widthPx, heightPx }: Format): Promise<void> {
    const size = `${widthPx}x${heightPx}`;
    if (size === this.#size) return;
    await this.#page.setViewportSize({ width: widthPx, height: heightPx });
    this.#size = size;
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
