/** Something the user should know although the work goes on; `code` has words in the message catalogue. */
export type RenderNotice = {
  code: 'browser-fallback' | 'store-read-only' | 'store-entry-damaged' | 'store-not-trimmed' | 'store-full';
  params: Readonly<Record<string, string>>;
};

/** Receives notices; must not throw. */
export type OnNotice = (notice: RenderNotice) => void;
