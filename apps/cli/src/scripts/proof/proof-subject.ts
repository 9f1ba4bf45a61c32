import type { Column, Finding, Interview, Language } from '@lanmu/content';
import type { ReadScript, SourceText } from '@lanmu/script';
import type { CliContext } from '../../cli-context.ts';

/** The language of a page and its words. */
export type ProofWords = { language: Language; say: CliContext['say'] };

/** What a proof page shows: a script, what was read in it, and the documents as they are shown. */
export type ProofSubject = {
  source: SourceText;
  read: ReadScript;
  /** The column of the library they belong to; null when there is none yet. */
  column: Column | null;
  /** The documents, with the direction an earlier one had. */
  interviews: readonly Interview[];
  findings: readonly Finding[];
};
