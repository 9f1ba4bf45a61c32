import type { Finding, MessageCode, MessageParams, Severity } from '@lanmu/content';
import { sourceLimits } from './source-limits.ts';

/** A finding that does not know its file yet; `line` counts from 1, and is left out for the file as a whole. */
export type FoundInSource = {
  code: MessageCode;
  severity: Severity;
  params: MessageParams;
  line?: number | undefined;
};

const order: readonly Severity[] = ['info', 'warning', 'error'];

/** Findings of one file in the order they were made; what is found very often is told a hundred times, then counted, as grave as what it counts. */
export class FindingList {
  readonly #fileName: string;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<MessageCode, number>();
  readonly #untold = new Map<MessageCode, Severity>();

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  add(found: FoundInSource): void {
    const count = (this.#counts.get(found.code) ?? 0) + 1;
    this.#counts.set(found.code, count);
    if (count > sourceLimits.findingsOfACode) {
      const gravest = this.#untold.get(found.code) ?? 'info';
      const isGraver = order.indexOf(found.severity) > order.indexOf(gravest);
      this.#untold.set(found.code, isGraver ? found.severity : gravest);
      return;
    }
    const where = found.line === undefined ? this.#fileName : `${this.#fileName}:${found.line}`;
    this.#findings.push({ code: found.code, severity: found.severity, where, params: found.params });
  }

  all(): readonly Finding[] {
    return [
      ...this.#findings,
      ...Array.from(this.#untold, ([code, severity]): Finding => {
        const params = { code, count: (this.#counts.get(code) ?? 0) - sourceLimits.findingsOfACode };
        return { code: 'source-more', severity, where: this.#fileName, params };
      }),
    ];
  }
}
