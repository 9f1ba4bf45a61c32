import type { Finding } from './finding.ts';
import { wordFinding } from './messages/word-finding.ts';

/** The project's own documents are not fit to use; the message says what is wrong in Chinese and English. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.flatMap((finding) => [
      wordFinding({ finding, language: 'zh' }),
      wordFinding({ finding, language: 'en' }),
    ]);
    super(['栏目库的文档有误 / The library has mistakes:', ...lines].join('\n'));
    this.findings = findings;
  }
}
