import { studioVariables } from '@lanmu/timeline';
import { isInRuns, unpackRuns } from '@lanmu/typeset';

/** Remotion puts what the command line told it here. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const runs = unpackRuns(process.env[studioVariables.standIns] ?? '');

/** Whether the configured font stands in for a character that the bundled ones lack. */
export function standsIn(character: string): boolean {
  return isInRuns(character.codePointAt(0) ?? 0, runs);
}
