// The room's second door: where things are, without what draws them. It loads in plain Node.
export { auditTimeline } from './audit/audit-timeline.ts';
export { eachFaultOnce } from './audit/each-fault-once.ts';
export { compareFonts } from './audit/compare-fonts.ts';
export { compareShown, isSettled, type ShownText } from './audit/compare-shown.ts';
export type { AuditedLayouts } from './audit/audited-cue.ts';
export type { LayoutFault } from './audit/layout-fault.ts';
export type { LaidOut, LayoutOptions } from './kinds/graphic-kind.ts';
export { layouts } from './kinds/layouts.ts';
export { rasterScale } from './canvas.ts';
export { onRaster } from './on-raster.ts';
export type { Rect } from './rect.ts';
export { containsRect, grown, overlaps } from './rect.ts';
export type { Overflow } from './text/overflow.ts';
export type { Ground, Surface } from './surface.ts';
export { contrastRatio } from './theme/contrast-ratio.ts';
export { rgbOf, type Rgb } from './theme/rgb.ts';
export type { Theme } from './theme/theme.ts';
export { themeNamed, themes } from './theme/themes.ts';
