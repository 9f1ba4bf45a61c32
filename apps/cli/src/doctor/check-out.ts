import { existsSync } from 'node:fs';
import { rmdir, statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkOutFolder } from '@lanmu/render/plain';
import type { DoctorCheck } from './doctor-check.ts';
import { problemResult } from './problem-result.ts';

/** Whether `out/` can be written, and how much room it has. */
export const checkOut: DoctorCheck = {
  id: 'out',
  label: 'cli-doctor-out',
  look: async (context) => {
    const path = resolve(context.cwd, 'out');
    const isNew = !existsSync(path);
    try {
      await checkOutFolder(path);
      const { bavail, bsize } = await statfs(path);
      // A look leaves no trace.
      if (isNew) await rmdir(path);
      const freeGb = ((bavail * bsize) / 1e9).toFixed(1);
      return {
        state: 'fine',
        message: context.say('cli-doctor-out-writable', { path, freeGb }),
        facts: { path, freeGb },
      };
    } catch (error) {
      return problemResult(error, context);
    }
  },
};
