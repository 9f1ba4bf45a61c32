import { readDocx } from './docx/read-docx.ts';
import { fileKind } from './file-kind.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './read-text.ts';
import { refuseSource } from './refuse-source.ts';
import { sourceLimits } from './source-limits.ts';
import type { SourceText } from './source-text.ts';

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}

/**
 * A script's file as text: by its content first, whatever its name says, and only what is plain text by its name
 * [S2]. Throws SourceError with a finding that says what to do when it is no script, damaged, or too large.
 */
export function readSource(bytes: Uint8Array, options: { fileName: string }): SourceText {
  const { fileName } = options;
  if (bytes.length === 0) throw refuseSource({ fileName, code: 'source-empty' });
  if (bytes.length > sourceLimits.fileBytes) {
    const params = {
      megabytes: megabytes(bytes.length),
      limitMegabytes: megabytes(sourceLimits.fileBytes),
    };
    throw refuseSource({ fileName, code: 'source-too-large', params });
  }
  const kind = fileKind(bytes);
  if (kind === 'zip') return readDocx(bytes, options);
  if (kind === 'encrypted') throw refuseSource({ fileName, code: 'source-encrypted' });
  if (kind !== 'text') throw refuseSource({ fileName, code: 'source-kind-unsupported', params: { kind } });
  return /\.(?:md|markdown)$/i.test(fileName) ? readMarkdown(bytes, options) : readText(bytes, options);
}
