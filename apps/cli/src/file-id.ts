import { formats, type Format } from '@lanmu/timeline';

/** What files of a production are called in a format: the usual one needs no saying. */
export function fileId(id: string, format: Format): string {
  return format.id === formats[0].id ? id : `${id}-${format.id}`;
}
