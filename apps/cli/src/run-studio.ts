import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '@lanmu/content';
import { fallbackFont, serveFont } from '@lanmu/render/plain';
import { studioVariables } from '@lanmu/timeline';
import { packRuns, runsOf } from '@lanmu/typeset';
import { addedCharacters } from './fallback/added-characters.ts';
import { toldLogos } from './productions/told-logos.ts';
import { contentFolder, repositoryFolder, studioEntry, studioFolder } from './workspace-paths.ts';

/**
 * Runs Remotion Studio until it is stopped and returns its exit code, null when a signal ended it.
 * Remotion's command is started by this Node itself, so that neither a shell nor a global installation is needed. Throws RenderProblem
 * `fallback-font-broken`.
 */
export async function runStudio(options: {
  port: number | null;
  /** Whether a browser window is opened. */
  opens: boolean;
  /** Keeps stdout free for the JSON answer. */
  quiet: boolean;
  /** Language of the findings beside the picture. */
  language: Language;
  signal: AbortSignal;
}): Promise<number | null> {
  const { port, opens, quiet, language, signal } = options;
  const folder = studioFolder();
  const remotionFolder = dirname(
    createRequire(join(folder, 'package.json')).resolve('@remotion/cli/package.json'),
  );
  const args = [join(remotionFolder, 'remotion-cli.js'), 'studio', studioEntry()];
  // Logos lie in the library beside their columns.
  args.push(`--public-dir=${join(contentFolder(), 'library')}`);
  if (port !== null) args.push(`--port=${port}`);
  if (!opens) args.push('--no-open');
  const font = fallbackFont();
  const served = font === null ? null : await serveFont(font);
  const ofFont =
    font === null || served === null
      ? {}
      : {
          [studioVariables.fallbackFaces]: JSON.stringify(served.faces),
          [studioVariables.standIns]: packRuns(
            runsOf(addedCharacters(font).map((character) => character.codePointAt(0) ?? 0)),
          ),
        };
  const running = new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      // The root of all that is bundled: the studio names what it serves by its path from here, and cannot serve what lies above.
      cwd: repositoryFolder,
      env: { ...process.env, [studioVariables.language]: language, ...ofFont, ...toldLogos() },
      stdio: ['inherit', quiet ? process.stderr.fd : 'inherit', 'inherit'],
    });
    const stop = (): void => void child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code);
    });
  });
  return running.finally(() => served?.close());
}
