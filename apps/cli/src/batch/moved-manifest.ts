import { join, relative } from 'node:path';
import type { Manifest } from './manifest.ts';

/** A manifest of one folder as it reads in another: its files are named from there. */
export function movedManifest(manifest: Manifest, from: string, to: string): Manifest {
  const items = manifest.items.map((item) => {
    if (item.output === null) return item;
    const file = relative(to, join(from, item.output.file)).replaceAll('\\', '/');
    return { ...item, output: { ...item.output, file } };
  });
  return { ...manifest, items };
}
