import { z } from 'zod';

/** Names that Windows keeps for devices, whatever stands after a dot: no file can be called so. */
export const reservedNamePattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/;

/** An id or slug: lower-case ASCII words joined by hyphens; also a file name and a Remotion composition id. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .regex(reservedNamePattern)
  .max(64);
