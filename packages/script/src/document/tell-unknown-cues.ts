import { cues } from '../lines/cues.ts';
import type { Doubt } from '../turns/doubt.ts';

/** Longest text between 【】 that is told as a cue. */
const longest = 40;

const bracketed = new RegExp(`【([^【】]{1,${longest}})】`, 'gu');

/** Tells every 【…】 of somebody's words that is no cue anybody knows: the captions would show it [S39]. */
export function tellUnknownCues(text: string, { number, doubts }: { number: number; doubts: Doubt[] }): void {
  for (const [, inside = ''] of text.matchAll(bracketed)) {
    if (cues.has(inside)) continue;
    doubts.push({ code: 'script-cue-unknown', severity: 'warning', number, params: { text: inside } });
  }
}
