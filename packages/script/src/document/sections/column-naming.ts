import { columnSchema, excerpt } from '@lanmu/content';
import type { Coverage } from '../../coverage/coverage.ts';
import type { ColumnReading } from '../../lines/line-reading.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { leaveOut } from './leave-out.ts';
import type { ScriptColumn } from './script-column.ts';
import type { ReadLine } from './section.ts';

/** The word after a column's title when the script has none. */
const usualLabel = '专栏';

/** Takes the lines that name the column: the first names it, others are left out and told. */
export class ColumnNaming {
  readonly #coverage: Coverage;
  readonly #doubts: Doubt[];
  #column: ScriptColumn | null = null;

  constructor(options: { coverage: Coverage; doubts: Doubt[] }) {
    this.#coverage = options.coverage;
    this.#doubts = options.doubts;
  }

  /** The column that was named; null as long as none was. */
  get column(): ScriptColumn | null {
    return this.#column;
  }

  /** Takes a line that names the column. */
  take({ words, number }: ReadLine, { title, label, rest, issue }: ColumnReading): void {
    const coverage = this.#coverage;
    const doubts = this.#doubts;
    if (this.#column !== null) {
      const isSame = this.#column.title === title.text;
      leaveOut(words, { reason: isSame ? 'running-head' : 'unplaced', number, coverage, doubts });
      return;
    }
    if (!columnSchema.shape.title.safeParse(title.text).success) {
      coverage.cover(words, 'left-out', { reason: 'unplaced' });
      const params = { text: excerpt(title.text), chars: title.text.length };
      doubts.push({ code: 'script-column-long', severity: 'warning', number, params });
      return;
    }
    this.#column = { title: title.text, label: label.text || usualLabel };
    coverage.cover(title, 'column', { where: 'column: title' });
    coverage.cover(label, 'column', { where: 'column: label' });
    coverage.cover(rest, 'structure');
    if (issue.text !== '') leaveOut(issue, { reason: 'issue-number', number, coverage, doubts });
  }

  /** Leaves out a line that stands above the headline where a column's name would, and says nothing of what it is. */
  tellUnmarked({ words, number }: ReadLine): void {
    this.#coverage.cover(words, 'left-out', { reason: 'unplaced' });
    const params = { text: words.text };
    this.#doubts.push({ code: 'script-column-unmarked', severity: 'warning', number, params });
  }
}
