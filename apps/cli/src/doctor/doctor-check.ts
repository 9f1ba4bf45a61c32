import type { MessageCode } from '@lanmu/content';
import type { CliContext } from '../cli-context.ts';

/** What one look at the computer gave: fine, worth knowing, or in the way of rendering. */
export type DoctorResult = {
  state: 'fine' | 'doubtful' | 'blocking';
  /** In the language of the run. */
  message: string;
  /** The same as values, for `--json`. */
  facts: Readonly<Record<string, unknown>>;
};

/** One thing rendering needs, and the way to look at it. */
export type DoctorCheck = {
  id: string;
  label: MessageCode;
  look: (context: CliContext) => Promise<DoctorResult>;
};
