import { loadRender } from '../load-render.ts';
import { cacheFolder } from '../workspace-paths.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { problemResult } from './problem-result.ts';

/** The browser that draws the pictures: found or provided, and whose it is. */
export const checkBrowser: DoctorCheck = {
  id: 'browser',
  label: 'cli-doctor-browser',
  look: async (context) => {
    try {
      const { findBrowser } = await loadRender();
      const { executablePath, origin, version } = await findBrowser({
        cacheDir: cacheFolder,
        onProgress: () => {},
      });
      return {
        state: 'fine',
        message: context.say('cli-doctor-browser-found', { version, origin, path: executablePath }),
        facts: { executablePath, origin, version },
      };
    } catch (error) {
      return problemResult(error, context);
    }
  },
};
