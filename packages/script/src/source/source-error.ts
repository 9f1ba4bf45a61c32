import type { Finding } from '@lanmu/content';

/** A file that cannot be read as a script at all; the finding says why and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}
