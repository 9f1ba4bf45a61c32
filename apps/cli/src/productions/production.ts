import type { Column, Finding, Interview } from '@lanmu/content';

/** Something that can be rendered: one interview, or a column's whole episode. */
export type Production = {
  id: string;
  kind: 'interview' | 'episode';
  /** What the user called it: an id or a path. */
  origin: string;
  /** Path of its document, or null for what is in the library. */
  document: string | null;
  headline: string;
  column: Column;
  /** The interviews it is made of, in running order. */
  interviews: readonly Interview[];
  /** What reading its script found, of one that is made from a script and not from a document. */
  scriptFindings?: readonly Finding[];
  /** A finding about its document with the line of the script, of one that is made from a script. */
  inSource?: (finding: Finding) => Finding;
};
