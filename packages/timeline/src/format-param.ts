import { formats, type Format } from './format.ts';

/** The format of a finding that hangs on it, for its words; none for the usual format, which goes without saying. */
export function formatParam({ id }: Format): { format?: string } {
  return id === formats[0].id ? {} : { format: id };
}
