import type { Finding, MessageCode, MessageParams, Severity } from '@lanmu/content';
import { sourceLimits } from './source-limits.ts';

/** A finding that does not know its file yet; `line` counts from 1, and is left out for the file as a whole. */
export type FoundInSource = {
  code: MessageCode;
  severity: Severity;
  params: MessageParams;
  line?: number | undefined;
};

/** Findings of one file in the order they were made; what is found very often is told a hundred times, then counted. */
export class FindingList {
  readonly #fileName: string;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<MessageCode, number>();

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  add(found: FoundInSource): void {
    const count = (this.#counts.get(found.code) ?? 0) + 1;
    this.#counts.set(found.code, count);
    if (count > sourceLimits.findingsOfACode) return;
    const where = found.line === undefined ? this.#fileName : `${this.#fileName}:${found.line}`;
    this.#findings.push({ code: found.code, severity: found.severity, where, params: found.params });
  }

  all(): readonly Finding[] {
    const limit = sourceLimits.findingsOfACode;
    const more = [...this.#counts].filter(([, count]) => count > limit);
    return [
      ...this.#findings,
      ...more.map(([code, count]): Finding => {
        const params = { code, count: count - limit };
        return { code: 'source-more', severity: 'warning', where: this.#fileName, params };
      }),
    ];
  }
}
