import { join, relative } from 'node:path';
import type { Manifest } from './manifest.ts';

/** A manifest of one folder as it reads in another: its documents and files are named from there. */
export function movedManifest(manifest: Manifest, from: string, to: string): Manifest {
  const moved = (path: string): string => relative(to, join(from, path)).replaceAll('\\', '/');
  const items = manifest.items.map((item) => ({
    ...item,
    document: item.document === null ? null : moved(item.document),
    output: item.output === null ? null : { ...item.output, file: moved(item.output.file) },
  }));
  return { ...manifest, items };
}
