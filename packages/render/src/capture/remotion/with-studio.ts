import type { RenderEnvironment } from '../../render-environment.ts';
import { openStudio, type OpenStudio } from './open-studio.ts';

/** Opens the studio for some work, and closes it whatever happens. */
export async function withStudio<T>(
  environment: RenderEnvironment,
  work: (studio: OpenStudio) => Promise<T>,
): Promise<T> {
  const studio = await openStudio(environment);
  try {
    return await work(studio);
  } finally {
    await studio.close();
  }
}
