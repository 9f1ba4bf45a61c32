const signs =
  /target closed|session closed|browser (has )?(crashed|disconnected|closed)|connection closed|ECONNRE|socket hang up|was closed/i;

/** How Remotion fails to replace a dead browser with `noBrowserOfItsOwn`, on each system. */
const wasNotReplaced = /failed to launch the browser process|^spawn /i;

/** Whether Remotion's words about an error mean that the browser, or a page of it, is gone. */
export function saysBrowserDied(words: string): boolean {
  return signs.test(words) || wasNotReplaced.test(words);
}
