import { layouts, type AuditedLayouts, type LaidOut } from '@lanmu/graphics/layout';
import type { Kind } from '@lanmu/timeline';

/** What is done to what a layout says. */
export type Spoil = (laidOut: LaidOut) => Partial<LaidOut>;

/** The house's layouts, one of them spoilt. */
export function spoiltLayouts(kind: Kind, spoil: Spoil): AuditedLayouts {
  const layout = layouts[kind] as (options: object) => LaidOut;
  const worse = (options: object): LaidOut => {
    const laidOut = layout(options);
    return { ...laidOut, ...spoil(laidOut) };
  };
  return { ...layouts, [kind]: worse };
}
