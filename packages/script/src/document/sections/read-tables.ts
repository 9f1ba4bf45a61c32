import { excerpt } from '@lanmu/content';
import { creditLabelAt } from '../../lines/credit-labels.ts';
import type { LeftOutReason, LineReading } from '../../lines/line-reading.ts';
import { readLine } from '../../lines/read-line.ts';
import type { ScriptLine } from '../../lines/script-line.ts';
import { isName } from '../../names/is-name.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { isSomebody } from './is-somebody.ts';
import { joinCells } from './join-cells.ts';
import { tableCells, type TableCell, type TableRow } from './table-cells.ts';
import { tableHeadings, type TableColumns } from './table-headings.ts';

/** A line of a script, with what it says where its table says that. */
export type TableLine = ScriptLine & { reading?: LineReading };

/** Longest cell of a form, in characters (house): a longer one, or one with a sentence, may be what somebody says. */
const longestEntry = 20;

/** The first line of a cell. */
function headOf(cell: TableCell | undefined): string {
  return cell?.lines[0]?.words.text ?? '';
}

function leftOut(cells: readonly TableCell[], reason: LeftOutReason, isTold: boolean): TableLine[] {
  return cells.flatMap(({ lines }) =>
    lines.map((line): TableLine => ({ ...line, reading: { kind: 'leftOut', reason, isTold } })),
  );
}

/** Whether a line says by itself what it is in the head of a script: 栏目：…, 标题：…, 记者：…, 日期：…. */
function isOfHead(line: ScriptLine | undefined): boolean {
  if (line === undefined) return false;
  const reading = readLine(line);
  if (reading.kind === 'credits') {
    // 主持人 | 大家好 is what the host says.
    return reading.credits.every(({ names }) => names.every(({ text }) => isName(text.replace(/\s/gu, ''))));
  }
  return ['column', 'title', 'guests', 'leftOut'].includes(reading.kind);
}

/** A row of labels and values as lines of the head; null when it is none. */
function headRow(row: TableRow): ScriptLine[] | null {
  if (row.length < 2 || row.length % 2 === 1) return null;
  const pairs = row.flatMap((label, i) => {
    const value = row[i + 1];
    return i % 2 === 0 && value !== undefined ? [joinCells(label, value)] : [];
  });
  const isHead = pairs.every((lines) => lines.length === 1 && isOfHead(lines[0]));
  return isHead ? pairs.flat() : null;
}

/** Whether a cell begins with a cue or with who speaks: 【解说】…, 唐国栋：…. */
function saysWhoSpeaks(cell: TableCell | undefined): boolean {
  const line = cell?.lines[0];
  if (line === undefined) return false;
  const before = /^(.{1,40}?)[：:]/u.exec(line.words.text)?.[1];
  return readLine(line).kind === 'cue' || (before !== undefined && isSomebody(before));
}

/** What the columns of a table without headings hold, by most of its rows. */
function guessColumns(rows: readonly TableRow[]): TableColumns | null {
  const pairs = rows.filter((row) => row.length === 2);
  if (pairs.length < 2 || rows.some((row) => row.some(({ column }) => column > 1))) return null;
  if (pairs.filter(([first]) => isSomebody(headOf(first))).length * 2 > pairs.length) {
    return { sound: 1, speaker: 0 };
  }
  const isPicture = pairs.every(([first]) => first?.lines[0] && readLine(first.lines[0]).kind !== 'cue');
  return isPicture && pairs.filter(([, second]) => saysWhoSpeaks(second)).length * 2 >= pairs.length
    ? { sound: 1, speaker: null }
    : null;
}

/** Whether each row says by itself what it is: 【同期】 | …, 记者 | …, or one cell with words. */
function explainsItself(rows: readonly TableRow[]): boolean {
  return rows.every((row) => {
    const [first] = row;
    const line = first?.lines[0];
    if (row.length < 2 || line === undefined) return true;
    const label = line.words.text.replace(/[：:]$/u, '');
    return readLine(line).kind !== 'text' || creditLabelAt(label)?.length === label.length;
  });
}

/** Whether nothing in the rows may be what somebody says: a form to be filled in. */
function isForm(rows: readonly TableRow[]): boolean {
  return rows
    .flat()
    .every(({ lines }) =>
      lines.every(
        ({ words }) => !/[。！？!?；]/u.test(words.text) && Array.from(words.text).length <= longestEntry,
      ),
    );
}

/** The lines of rows whose columns are known; who speaks and cannot be read is an error. */
function sayRows(rows: readonly TableRow[], columns: TableColumns, doubts: Doubt[]): TableLine[] {
  return rows.flatMap((row): TableLine[] => {
    const said = row.find(({ column }) => column === columns.sound);
    const who = row.find(({ column }) => column === columns.speaker);
    const others = leftOut(
      row.filter((cell) => cell !== said && cell !== who),
      'on-screen',
      true,
    );
    // 第一部分, in a row of its own: nobody says it, as far as anybody knows.
    if (said === undefined) return [...others, ...leftOut(who === undefined ? [] : [who], 'unplaced', false)];
    if (who === undefined) return [...others, ...said.lines];
    const plain = headOf(who).replace(/[\s\u3000]|[：:]$/gu, '');
    // 白杨 is a word as well, and a name where it stands for who speaks.
    if (!isSomebody(headOf(who)) && !isName(plain)) {
      const params = { text: excerpt(headOf(who)) };
      const number = who.lines[0]?.number ?? 0;
      doubts.push({ code: 'script-speaker-unread', severity: 'error', number, params });
    }
    return [...others, ...joinCells(who, said)];
  });
}

/** The lines of one table. */
function readTable(lines: readonly ScriptLine[], doubts: Doubt[]): TableLine[] {
  const rows = tableCells(lines);
  const head: TableLine[] = [];
  while (rows[0] !== undefined) {
    const pairs = headRow(rows[0]);
    if (pairs === null) break;
    head.push(...pairs);
    rows.shift();
  }
  const [first] = rows;
  if (first === undefined) return head;
  const rest = rows.flatMap((row) => row.flatMap((cell) => cell.lines));
  const headings = tableHeadings(first);
  const columns = headings ?? guessColumns(rows);
  const number = first[0]?.lines[0]?.number ?? 0;
  if (columns !== null) {
    const body = headings === null ? rows : rows.slice(1);
    const isLeft = ({ column }: TableCell): boolean => column !== columns.sound && column !== columns.speaker;
    const left = body.flatMap((row) => row.filter(isLeft));
    const named = headings === null ? left.slice(0, 1) : first.filter(isLeft);
    if (left.length > 0) {
      const severity = headings === null ? 'warning' : 'info';
      const params = { text: excerpt(named.map(headOf).join('、')), count: left.length };
      doubts.push({ code: 'script-table-pictures', severity, number, params });
    }
    const top = headings === null ? [] : leftOut(first, 'on-screen', left.length > 0);
    return [...head, ...top, ...sayRows(body, columns, doubts)];
  }
  if (explainsItself(rows)) return [...head, ...rest];
  if (isForm(rows)) return [...head, ...leftOut(rows.flat(), 'unplaced', false)];
  doubts.push({
    code: 'script-table-unread',
    severity: 'error',
    number,
    params: { text: excerpt(headOf(first[0])) },
  });
  return [...head, ...rest];
}

/**
 * Lines with those of each table as what its rows and columns make of them [S205]: labels and values of the head, who
 * speaks and what is said, pictures that are left out. A table that cannot be understood is an error.
 */
export function readTables(lines: readonly ScriptLine[], doubts: Doubt[]): TableLine[] {
  const read: TableLine[] = [];
  for (let i = 0; i < lines.length;) {
    const table = lines[i]?.style.cell?.table;
    let end = i + 1;
    while (table !== undefined && lines[end]?.style.cell?.table === table) end += 1;
    const part = lines.slice(i, end);
    read.push(...(table === undefined ? part : readTable(part, doubts)));
    i = end;
  }
  return read;
}
