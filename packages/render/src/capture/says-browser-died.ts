const signs =
  /target closed|session closed|(browser|page|target) (has )?(crashed|disconnected|closed)|connection closed|ECONNRE|EPIPE|socket hang up|(was|has been) closed|detached|not attached|no target with|net::ERR_ABORTED/i;

/** How Remotion fails to replace a dead browser with `noBrowserOfItsOwn`, on each system. */
const wasNotReplaced = /failed to launch the browser process|^spawn /i;

/** Whether Remotion's words about an error mean that the browser, or a page of it, is gone. */
export function saysBrowserDied(words: string): boolean {
  return signs.test(words) || wasNotReplaced.test(words);
}
