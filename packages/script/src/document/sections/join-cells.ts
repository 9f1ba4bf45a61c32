import type { ScriptLine } from '../../lines/script-line.ts';
import { joinWords, type Words } from '../../words/words.ts';
import type { TableCell } from './table-cells.ts';

/**
 * The lines of two cells as if a colon stood between them, 唐国栋 | 增长四成 as 唐国栋：增长四成: the colon stands for the end
 * of the first cell's line in the source.
 */
export function joinCells(label: TableCell, value: TableCell): ScriptLine[] {
  const [first, ...more] = label.lines;
  const [said, ...others] = value.lines;
  if (first === undefined || said === undefined) return [...label.lines, ...value.lines];
  const end = first.style.end;
  const colon: Words = /[：:]$/u.test(first.words.text)
    ? { text: '', ranges: [] }
    : { text: '：', ranges: [{ start: end, end: end + 1 }] };
  const words = joinWords(first.words, colon, said.words);
  const style = { ...first.style, boldChars: 0 };
  return [...more, { ...first, style, words }, ...others];
}
