import type { FindingSource } from './finding-source.ts';

/** How much a finding weighs: an error stops delivery, a warning wants a person's eye, info is told. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something worth knowing about a document, as data; {@link wordMessage} gives it words.
 * Codes are never renamed and never reused.
 */
export type Finding = {
  /** A code of the message catalogue. */
  code: string;
  severity: Severity;
  /** Where: id of the document, then the path inside it: `dangjian-minzheng: script.turns[0].blocks[1]`. */
  where: string;
  /** What the words of the code need. */
  params: Readonly<Record<string, string | number>>;
  /** The same place in the newsroom's script, of a document that is made of one. */
  source?: FindingSource;
};
