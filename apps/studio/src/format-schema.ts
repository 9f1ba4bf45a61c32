import { formats, type Format } from '@lanmu/timeline';
import { z } from 'zod';

/** The format of the picture in the side panel. */
export const formatSchema: z.ZodType<string> = z
  .enum(formats.map(({ id }) => id))
  .describe('画面格式。 / Format: 1080p25, 2160p25, vertical, square.');

/** The format of that id; the usual one for none. */
export function formatNamed(id: string): Format {
  return formats.find((format) => format.id === id) ?? formats[0];
}
