import type { Column } from '@lanmu/content';
import type { Logo } from '@lanmu/timeline';
import { staticFile } from 'remotion';

/** A column's logo as the studio serves it from the library's folder, or null. A render takes its bytes and names them by their digest. */
export function studioLogo({ id, logo }: Column): Logo | null {
  if (logo === undefined) return null;
  const url = staticFile(`${id}/${logo}`);
  return { id: url, url };
}
