import type { Language, MessageCode, MessageParams } from '@lanmu/content';
import type { Clock } from './clock.ts';

/** Where text goes: a terminal, a pipe, or a test's collector. */
export type TextSink = {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
  /** Width of the terminal in cells. */
  columns?: number | undefined;
};

/** What every command is given about the run it belongs to. */
export type CliContext = {
  language: Language;
  /** Whether the answer is one JSON document. */
  json: boolean;
  /** Folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** For progress and warnings; answers are returned, not written. */
  stderr: TextSink;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  clock: Clock;
  /** Writes one record as a line of JSON, when `--json` asks for them and the command streams; else does nothing. */
  event: (record: Readonly<Record<string, unknown>>) => void;
  /** Words of a message in the language of the run. */
  say: (code: MessageCode, params?: MessageParams) => string;
};
