import { loadRender } from '../load-render.ts';
import { withProgress } from '../progress/with-progress.ts';
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
      // The first time it is unpacked or fetched, which may take long: as visible as before a render.
      const { executablePath, origin, version, passedOver } = await withProgress(context, (onProgress) =>
        findBrowser({
          cacheDir: cacheFolder,
          onProgress: ({ notice: _inTheAnswer, ...progress }) => onProgress(progress),
        }),
      );
      const path = executablePath;
      return {
        state: passedOver === null ? 'fine' : 'doubtful',
        message:
          passedOver === null
            ? context.say('cli-doctor-browser-found', { version, origin, path })
            : context.say('browser-fallback', { reason: passedOver, version, path }),
        facts: { executablePath, origin, version, passedOver },
      };
    } catch (error) {
      return problemResult(error, context);
    }
  },
};
