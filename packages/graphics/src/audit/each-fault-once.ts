import type { LayoutFault } from './layout-fault.ts';

/** Faults, each where it is first seen: what stands wrong does so as long as it is up. */
export function eachFaultOnce(faults: readonly LayoutFault[]): LayoutFault[] {
  const told = new Set<string>();
  return faults.filter(({ code, cue, text, params, seen }) => {
    if (seen === null) return true;
    const key = JSON.stringify([code, cue.id, text, params['other'], params['otherText']]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
