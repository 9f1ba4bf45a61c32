export { readSource } from './source/read-source.ts';
export { SourceError } from './source/source-error.ts';
export type { LineStyle, SourceFormat, SourceLine, SourceText } from './source/source-text.ts';
