// oxlint-disable no-console -- what another program prints through the console is sifted here; nothing is printed.
import { saysBrowserDied } from '../says-browser-died.ts';

/**
 * Runs `work` without what Remotion prints, at any log level, for every page of a browser that is gone: the browser is
 * started again, or one problem says it in words.
 */
export async function withoutDeathNotices<T>(work: () => Promise<T>): Promise<T> {
  const print = console.error;
  console.error = (...words: unknown[]): void => {
    if (!words.some((word) => saysBrowserDied(String(word)))) print(...words);
  };
  try {
    return await work();
  } finally {
    console.error = print;
  }
}
