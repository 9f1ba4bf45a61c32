import type { Role } from '@lanmu/content';
import type { Words } from '../words/words.ts';
import type { ScriptLine } from './script-line.ts';

/** One credit of a credit line: the word before the names, and the names. */
export type CreditReading = { label: Words; role: Role; names: readonly Words[] };

/** 《…》专栏: the title, the word behind or before it, empty when there is none, and what else stands before the title. */
export type ColumnReading = {
  kind: 'column';
  title: Words;
  label: Words;
  rest: Words;
  /** Whether title marks or 栏目： say so; 城市24小时专栏 may be words of a speech as well. */
  isMarked: boolean;
};

/** 【同期】 and what follows it on the line; `role` is null for words that are on screen only. */
export type CueReading = {
  kind: 'cue';
  marker: Words;
  role: Role | null;
  /** Whether what follows is read over pictures (【配音】). */
  isVoiceOver: boolean;
  rest: Words;
};

/** What a line says by itself, before it is known what stands around it. */
export type LineReading =
  | { kind: 'text' }
  | ColumnReading
  /** 【标题】 or 标题： and the headline behind it. */
  | { kind: 'title'; marker: Words; text: Words }
  /** ——专访…, without the dash. */
  | { kind: 'dek'; text: Words }
  /** Credits, and what stands behind the names (报道). */
  | { kind: 'credits'; credits: readonly CreditReading[]; tail: Words | null }
  | CueReading
  /** What is left out, and why: a page number, a rule, a date, （完）. */
  | { kind: 'leftOut'; reason: LeftOutReason };

/** Why characters of a script are in no document. */
export type LeftOutReason =
  | 'page-number'
  | 'running-head'
  | 'rule'
  | 'date'
  | 'imprint'
  | 'end'
  | 'on-screen'
  | 'unplaced';

/** Reads one kind of line; null when it is not of that kind. */
export type LineReader = (line: ScriptLine) => LineReading | null;
