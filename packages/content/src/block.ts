import { z } from 'zod';

/** Words as spoken, with the marks of the script; never empty. */
export const spokenTextSchema = z.string().trim().min(1);

/** Schema of {@link Statement}. */
export const statementSchema = z.strictObject({
  kind: z.literal('statement'),
  id: z.string().min(1),
  /** Whole paragraphs, page breaks healed. */
  paragraphs: z
    .array(spokenTextSchema)
    .min(1)
    .describe('讲话原文，一段一项。 / What is said, one item a paragraph.'),
});

/** What somebody says in one go, outside any point. */
export type Statement = z.infer<typeof statementSchema>;

/** Schema of {@link Point}. */
export const pointSchema = z.strictObject({
  kind: z.literal('point'),
  id: z.string().min(1),
  /** 1, 2, 3 … in the order of the list: each speaker's points are a list of their own, and one begins another. */
  ordinal: z.int().min(1).describe('要点序号，每人各自从 1 连续。 / 1, 2, 3 …, from one for each speaker.'),
  /** The marker as written (`1、`, `一是`), or null for a heading without one. */
  marker: z
    .string()
    .min(1)
    .nullable()
    .describe('稿件里的序号写法，如 1、或 一是；没有写 null。 / The marker as written, or null.'),
  /** The point in one clause, with its closing mark if the script has one. */
  headline: spokenTextSchema.describe('要点的第一句，原样照录。 / The point in one clause, as written.'),
  /** What is said under it; may be empty for a bare heading. */
  body: z
    .array(spokenTextSchema)
    .describe('要点下面的原文，一段一项。 / What is said under it, one item a paragraph.'),
});

/** One numbered point of an answer. */
export type Point = z.infer<typeof pointSchema>;

/** Schema of {@link Block}. */
export const blockSchema = z.discriminatedUnion('kind', [statementSchema, pointSchema]);

/** One part of a turn: a statement or a point. */
export type Block = z.infer<typeof blockSchema>;
