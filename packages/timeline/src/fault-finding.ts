import { codePointName, excerpt, type Finding } from '@lanmu/content';
import type { CueFault } from './cue-fault.ts';

/** A fault of a cue as a finding, at a place that is known. */
export function faultFinding(fault: CueFault, where: string): Finding {
  const { code, severity = 'error', cue, text, params } = fault;
  const { character } = params;
  const named = typeof character === 'string' ? { codePoint: codePointName(character) } : {};
  return { code, severity, where, params: { text: excerpt(text), place: cue.kind, ...named, ...params } };
}
