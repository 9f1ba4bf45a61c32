import type { LayoutFault } from './layout-fault.ts';

/** Whether a fault is told and let pass: somebody has allowed it, and should look at the picture. All others stop delivery. */
export function isToldOnly({ code }: Pick<LayoutFault, 'code'>): boolean {
  return code === 'character-in-fallback-font';
}
