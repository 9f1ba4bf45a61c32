import { formats, type Format } from '@lanmu/timeline';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { textOption } from './read-options.ts';

type Options = Readonly<Record<string, unknown>>;

function formatNamed(name: string): Format {
  const format = formats.find(({ id }) => id === name);
  if (format !== undefined) return format;
  const params = { value: name, names: formats.map(({ id }) => id).join(', ') };
  throw new CliProblem({ code: 'cli-bad-format', params, exitCode: exitCodes.usage });
}

/** The format asked for, the first there is when none is. Throws a CliProblem for one that does not exist. */
export function formatOption(options: Options): Format {
  return formatNamed(textOption(options, 'format') ?? formats[0].id);
}

/** The formats asked for, commas between their names, each once; null when none is. Throws like {@link formatOption}. */
export function formatsOption(options: Options): Format[] | null {
  const names = textOption(options, 'format');
  if (names === null) return null;
  return [...new Set(names.split(/[,，]/).map((name) => name.trim()))].map(formatNamed);
}
