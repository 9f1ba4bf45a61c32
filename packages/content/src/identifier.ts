import { z } from 'zod';

/** An id or slug: lower-case ASCII words joined by hyphens; also a file name and a Remotion composition id. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);
