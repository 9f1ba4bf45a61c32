import { findBrowser } from '../browser/find-browser.ts';
import { studioDigest } from '../bundle/bundle-studio.ts';
import { fallbackFont } from '../fallback/fallback-font.ts';
import { digest } from '../plan/digest.ts';
import type { RenderEnvironment } from '../render-environment.ts';

/** The digest of all that draws sheets: the studio, the browser and the station's own font. Throws RenderProblem. */
export async function sheetLook(environment: RenderEnvironment): Promise<string> {
  const fallback = fallbackFont();
  const { version } = await findBrowser(environment);
  const drawnBy = [await studioDigest(environment.studioEntry), version];
  return digest('sheets', ...drawnBy, ...(fallback === null ? [] : [fallback.sha256]));
}
