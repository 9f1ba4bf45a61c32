import { formats } from '@lanmu/timeline';
import { z } from 'zod';

/** Where an item of a batch is: `skipped` means that its file is there and is what would be made. */
export const itemStatusSchema = z.enum(['pending', 'running', 'done', 'failed', 'skipped']);

/** One of the states of `itemStatusSchema`. */
export type ItemStatus = z.infer<typeof itemStatusSchema>;

const findingSchema = z.object({ severity: z.string(), code: z.string(), message: z.string() });

/** One file of a batch: what it is made from, how far it is, and what came of it. */
export const manifestItemSchema = z.object({
  /** Slug; the file's name without its ending. */
  id: z.string(),
  /** What the user called it: an id of the library or the path of a document. */
  origin: z.string(),
  /** Where its document is, from the account's folder, with slashes; null for what is in the library. */
  document: z.string().nullable().default(null),
  /** Id of the format it is made in; accounts of before there were several have none. */
  format: z.string().default(formats[0].id),
  status: itemStatusSchema,
  /** Digest of everything that decides the file that is to be made, or null when it could not be compiled. */
  inputHash: z.string().nullable(),
  /** The file that is there, perhaps of an earlier run: what it was made from is its own `inputHash`. */
  output: z
    .object({
      file: z.string(),
      sizeBytes: z.number(),
      sha256: z.string(),
      /** Empty in accounts of before it was kept here: nobody knows then. */
      inputHash: z.string().default(''),
    })
    .nullable(),
  durationSeconds: z.number().nullable(),
  /** How long the file that is there took to make, in seconds. */
  renderSeconds: z.number().nullable(),
  /** Distinct pictures it shows, and how many of them had to be drawn. */
  pictures: z.object({ count: z.number(), drawn: z.number() }).nullable(),
  findings: z.array(findingSchema),
  /** Why it failed. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** One file of a batch. */
export type ManifestItem = z.infer<typeof manifestItemSchema>;

/** An account of a batch, rewritten after each step: what it holds is true whenever the program is killed. */
export const manifestSchema = z.object({
  version: z.literal(1),
  lanmu: z.string(),
  /** Which part of the batch this is; `1` of `1` when it was not split. */
  shard: z
    .object({ index: z.number().int().positive(), count: z.number().int().positive() })
    .refine(({ index, count }) => index <= count, 'there is no such part'),
  /** In an account joined from those of parts: how many parts the batch has, and which of them are in it. */
  parts: z
    .object({ count: z.number().int().positive(), present: z.array(z.number().int().positive()) })
    .optional(),
  /** Digest of the ids of the whole batch: parts with the same one belong together. */
  batch: z.string(),
  items: z.array(manifestItemSchema),
});

/** An account of a batch. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Name of a manifest's file: each part of a split batch has its own, so that all may lie in one folder. */
export function manifestName({ index, count }: Manifest['shard']): string {
  return count === 1 ? 'manifest.json' : `manifest-${index}-of-${count}.json`;
}
