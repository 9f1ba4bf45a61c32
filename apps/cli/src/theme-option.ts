import { themes } from '@lanmu/graphics/layout';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { textOption } from './read-options.ts';

type Options = Readonly<Record<string, unknown>>;

/** What stands for every look there is. */
const everyTheme = 'all';

function knownTheme(name: string, also: readonly string[]): string {
  const names = [...themes.map((theme) => theme.name), ...also];
  if (names.includes(name)) return name;
  const params = { value: name, names: names.join(', ') };
  throw new CliProblem({ code: 'cli-bad-theme', params, exitCode: exitCodes.usage });
}

/** The look asked for in place of the column's own, null when none is. Throws a CliProblem for one that does not exist. */
export function themeOption(options: Options): string | null {
  const name = textOption(options, 'theme');
  return name === null ? null : knownTheme(name, []);
}

/** The looks asked for, commas between their names, each once, `all` for every one; null when none is. Throws like {@link themeOption}. */
export function themesOption(options: Options): string[] | null {
  const names = textOption(options, 'theme');
  if (names === null) return null;
  const wanted = names.split(/[,，]/).map((name) => knownTheme(name.trim(), [everyTheme]));
  return wanted.includes(everyTheme) ? themes.map(({ name }) => name) : [...new Set(wanted)];
}
