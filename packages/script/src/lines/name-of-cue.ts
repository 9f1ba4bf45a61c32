/** The name of a cue without its brackets and what else stands around it: 同期 of 【同期】：. */
export function nameOfCue(marker: string): string {
  return marker.replace(/^[\s【[［（(]+|[\s】\]］）):：]+$/gu, '');
}
