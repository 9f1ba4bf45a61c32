import { findList, type NumberLevel, type Numbering } from './numbering.ts';
import { printNumber } from './print-number.ts';
import type { Styles } from './styles.ts';

/** The number of a paragraph: its text with what parts it from the words, or the mark that stands for a bullet. */
export type ParagraphNumber =
  | { kind: 'number'; text: string; unknownFormat: string | null }
  | { kind: 'bullet'; mark: string };

/** Counts the numbered paragraphs of a document in order, as Word does [S18]. */
export class ListCounter {
  readonly #lists: { numbering: Numbering; styles: Styles };
  /** Numbers of the nine levels by list: instances of a list go on counting where another left off. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(lists: { numbering: Numbering; styles: Styles }) {
    this.#lists = lists;
  }

  /** The level of an instance that numbers paragraphs of one of the styles, nearest first; null when none does. */
  levelOfStyle(numberId: string, styleIds: readonly string[]): number | null {
    const levels = findList(this.#lists, numberId)?.list.levels ?? new Map<number, NumberLevel>();
    for (const id of styleIds) {
      for (const [index, level] of levels) if (level.styleId === id) return index;
    }
    return null;
  }

  /** Counts one paragraph on; null when the file does not define such a list or level. */
  next(numberId: string, index: number): ParagraphNumber | null {
    const found = findList(this.#lists, numberId);
    if (found === null) return null;
    const { instance, list, listId } = found;
    const levelAt = (at: number): NumberLevel | undefined => instance.levels.get(at) ?? list.levels.get(at);
    const startAt = (at: number): number => instance.starts.get(at) ?? levelAt(at)?.start ?? 1;
    const level = levelAt(index);
    if (level === undefined) return null;
    const counts = this.#counts.get(listId) ?? [];
    this.#counts.set(listId, counts);
    const first = `${numberId}/${index}`;
    const isRestart = instance.starts.has(index) && !this.#started.has(first);
    this.#started.add(first);
    // Whoever begins below the highest level has counted those above it.
    for (let higher = 0; higher < index; higher += 1) counts[higher] ??= startAt(higher);
    const before = isRestart ? undefined : counts[index];
    counts[index] = before === undefined ? startAt(index) : before + 1;
    for (let deeper = index + 1; deeper < 9; deeper += 1) {
      const restart = levelAt(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && index < restart)) counts[deeper] = undefined;
    }
    if (level.format === 'bullet') return { kind: 'bullet', mark: level.text };
    let unknownFormat: string | null = null;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = counts[at] ?? startAt(at);
      const format = levelAt(at)?.format ?? 'decimal';
      if (level.isLegal && format !== 'none') return String(value);
      const printed = printNumber(value, format);
      if (printed === null) unknownFormat = format;
      return printed ?? String(value);
    });
    // A level without a number has nothing to part from the words either.
    return { kind: 'number', text: text === '' ? '' : `${text}${level.suffix}`, unknownFormat };
  }
}
