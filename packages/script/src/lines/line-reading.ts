import type { Role } from '@lanmu/content';
import type { Identity } from '../names/read-identity.ts';
import type { Words } from '../words/words.ts';
import type { ScriptLine } from './script-line.ts';

/** One credit of a credit line: the word before the names, and the names. */
export type CreditReading = { label: Words; role: Role; names: readonly Words[] };

/** What stands in brackets behind the name of a credit: 周敏（县委组织部）; `whole` is both. */
export type CreditNote = { name: Words; note: Words; whole: Words };

/** A line of credits and nothing else. */
export type CreditsReading = {
  kind: 'credits';
  credits: readonly CreditReading[];
  notes: readonly CreditNote[];
  /** What stands around the names: 报道 behind them, 【字幕】 before them. */
  around: readonly Words[];
  /** The house before them (永宁县融媒体中心), which is not shown. */
  house?: Words;
  /** Whether they are for the screen at this place, behind 【字幕】. */
  isBehindCue: boolean;
};

/** 嘉宾：永宁县委书记 高峰: who is interviewed, and nothing that is said. */
export type GuestsReading = { kind: 'guests'; label: Words; text: Words; guests: readonly Identity[] };

/** 《…》专栏: the title, the word behind or before it, empty when there is none, and what else stands before the title. */
export type ColumnReading = {
  kind: 'column';
  title: Words;
  label: Words;
  rest: Words;
  /** The number of the issue (第12期), which no document holds; empty when there is none. */
  issue: Words;
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
  /** Who is named inside the brackets: 【同期声：县教育局局长 郑国强】; null when nobody is. */
  speaker: Words | null;
  rest: Words;
};

/** What a line says by itself, before it is known what stands around it. */
export type LineReading =
  /** Somebody's words, for all that the line says; `isNumber` when it is a bare number that is no page's. */
  | { kind: 'text'; isNumber?: boolean }
  | ColumnReading
  /** 【标题】 or 标题： and the headline behind it. */
  | { kind: 'title'; marker: Words; text: Words }
  /** ——专访…, without the dash. */
  | { kind: 'dek'; text: Words }
  | CreditsReading
  | GuestsReading
  | CueReading
  /** What is left out, and why: a page number, a rule, a date, （完）. */
  | {
      kind: 'leftOut';
      reason: LeftOutReason;
      /** Whether a film begins, and what follows without a name is heard over its pictures. */
      beginsFilm?: boolean;
      /** Whether it was told with others: a column of a table. */
      isTold?: boolean;
    };

/** Why characters of a script are in no document. */
export type LeftOutReason =
  | 'page-number'
  | 'running-head'
  | 'rule'
  | 'date'
  | 'imprint'
  | 'end'
  | 'closing'
  | 'on-screen'
  | 'direction'
  | 'issue-number'
  | 'credit-note'
  | 'unplaced';

/** Reads one kind of line; null when it is not of that kind. */
export type LineReader = (line: ScriptLine) => LineReading | null;
