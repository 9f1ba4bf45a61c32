import type { Setting, Settings } from '../text/setting.ts';

/** Settings of one field: these sizes, from the preferred to the least, each in at most as many lines. */
export function sizes([firstPx, ...restPx]: readonly [number, ...number[]], maxLines: number): Settings {
  const setting = (sizePx: number): Setting => ({ sizePx, maxLines });
  return [setting(firstPx), ...restPx.map(setting)];
}
