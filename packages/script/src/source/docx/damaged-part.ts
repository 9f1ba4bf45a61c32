import { refuseSource } from '../refuse-source.ts';
import type { SourceError } from '../source-error.ts';
import { sourceLimits } from '../source-limits.ts';

/** What is wrong with a part of a Word file; `directory` is about the whole. */
export type Damage =
  | 'attributes'
  | 'checksum'
  | 'deflate'
  | 'directory'
  | 'doctype'
  | 'duplicate'
  | 'encoding'
  | 'method'
  | 'size'
  | 'xml';

/** A part of a Word file, for what is said about it. */
export type Part = { fileName: string; part: string };

/** The error for a Word file that is damaged, or made to do harm, to be thrown. */
export function damagedPart({ fileName, part }: Part, reason: Damage): SourceError {
  return refuseSource({ fileName, code: 'source-docx-damaged', params: { part, reason } });
}

/** The error for a Word file with more in it than a script can have, to be thrown. */
export function swollenPart({ fileName, part }: Part): SourceError {
  const limitMegabytes = sourceLimits.unpackedBytes / 1024 / 1024;
  return refuseSource({ fileName, code: 'source-docx-swollen', params: { part, limitMegabytes } });
}
