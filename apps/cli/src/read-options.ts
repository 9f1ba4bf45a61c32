import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';

type Options = Readonly<Record<string, unknown>>;

/** The text given for an option, or null. */
export function textOption(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The whole number given for an option, or null. Throws a CliProblem outside `min` to `max`. */
export function wholeNumberOption(
  options: Options,
  name: string,
  range: { min: number; max: number },
): number | null {
  const text = textOption(options, name);
  if (text === null) return null;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.min && value <= range.max) return value;
  throw new CliProblem({
    code: 'cli-bad-number',
    params: { option: `--${name}`, value: text, ...range },
    exitCode: exitCodes.usage,
  });
}
