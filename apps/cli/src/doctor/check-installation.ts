import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../workspace-paths.ts';
import type { DoctorCheck } from './doctor-check.ts';

/** Whether what pnpm installed, by its own record, is what the lockfile asks for. */
export const checkInstallation: DoctorCheck = {
  id: 'installation',
  label: 'cli-doctor-installation',
  look: async ({ say }) => {
    const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
    const wanted = await read(join(repositoryFolder, 'pnpm-lock.yaml'));
    const installed = await read(join(repositoryFolder, 'node_modules', '.pnpm', 'lock.yaml'));
    const isCurrent = wanted !== null && wanted === installed;
    return {
      state: isCurrent ? 'fine' : 'doubtful',
      message: say(isCurrent ? 'cli-doctor-installed' : 'cli-doctor-install-stale'),
      facts: { matchesLockfile: isCurrent },
    };
  },
};
