export { readSource } from './source/read-source.ts';
export type { CoverageRole, CoverageSpan } from './coverage/coverage.ts';
export type { Origin } from './coverage/origin.ts';
export { keepDirection, type KeptDirection } from './keep-direction.ts';
export { readScript, type ReadScript, type ScriptColumn } from './read-script.ts';
export { sourceLimits } from './source/source-limits.ts';
export { SourceError } from './source/source-error.ts';
export type { LineStyle, SourceFormat, SourceLine, SourceText } from './source/source-text.ts';
