import type { MessageCode, MessageParams } from '@lanmu/content';
import { SourceError } from './source-error.ts';

/** The error for a file that is no script, to be thrown; its finding is at the file as a whole. */
export function refuseSource(options: {
  fileName: string;
  code: MessageCode;
  params?: MessageParams;
}): SourceError {
  const { fileName, code, params = {} } = options;
  return new SourceError({ code, severity: 'error', where: fileName, params });
}
