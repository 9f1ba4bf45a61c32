import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadRender } from '../load-render.ts';
import { renderEntry } from '../workspace-paths.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { problemResult } from './problem-result.ts';

async function codecsVersion(): Promise<string> {
  const path = join(dirname(renderEntry()), '..', 'node_modules', 'node-av', 'package.json');
  const json: unknown = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
  const isNamed = typeof json === 'object' && json !== null && 'version' in json;
  return isNamed && typeof json.version === 'string' ? json.version : '';
}

/** The native codecs, which the render room brings: they load or they do not. */
export const checkCodecs: DoctorCheck = {
  id: 'codecs',
  label: 'cli-doctor-codecs',
  look: async (context) => {
    try {
      await loadRender();
      const version = await codecsVersion();
      return {
        state: 'fine',
        message: context.say('cli-doctor-codecs-load', { version }),
        facts: { version },
      };
    } catch (error) {
      return problemResult(error, context);
    }
  },
};
