import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { schemaFindings } from './schema-findings.ts';

/** A document that fits its schema, or everything that keeps it from fitting. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/** Parses JSON against a schema at the door; after it nobody asks again. */
export function parseDocument<T>(options: {
  schema: z.ZodType<T>;
  json: unknown;
  fileName: string;
}): Parsed<T> {
  const { schema, json, fileName } = options;
  const result = schema.safeParse(json);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, findings: schemaFindings({ error: result.error, json, fileName }) };
}
