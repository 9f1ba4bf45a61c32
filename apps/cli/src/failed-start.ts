import { join } from 'node:path';
import { wordMessage } from '@lanmu/content/messages';
import { chooseLanguage } from './choose-language.ts';
import type { CliContext } from './cli-context.ts';
import { leadingOptions } from './leading-options.ts';
import { startProblem } from './start-problem.ts';
import { tellProblem } from './tell-problem.ts';
import { repositoryFolder } from './workspace-paths.ts';

/**
 * Tells the user why the command line did not load and sets the exit code. Nothing this file imports may load the
 * library: its documents are what most likely stands in the way.
 */
export async function failedStart(error: unknown): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  const { language: asked, json } = leadingOptions(argv.slice(2));
  const systemLocale = Intl.DateTimeFormat().resolvedOptions().locale;
  const language = asked ?? chooseLanguage({ env, systemLocale });
  const say: CliContext['say'] = (code, params = {}) => wordMessage({ code, params, language });
  const libraryFolder = join(repositoryFolder, 'packages', 'content', 'library');
  const problem = await startProblem(error, { libraryFolder, cwd: process.cwd() });
  tellProblem(problem, { json, language, say, stdout, stderr, command: '' });
  process.exitCode = problem.exitCode;
}
