import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Finding } from '@lanmu/content';
import { jsonFinding } from './json-finding.ts';
import { withoutByteOrderMark } from './without-byte-order-mark.ts';

/** Findings on every document of a library folder that is not JSON; paths are told from `cwd`. */
export async function brokenLibrary(options: { folder: string; cwd: string }): Promise<Finding[]> {
  const { folder, cwd } = options;
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
  const findings = await Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      const text = withoutByteOrderMark(await readFile(path, 'utf8'));
      return jsonFinding({ text, path: relative(cwd, path) });
    }),
  );
  return findings.flatMap((finding) => finding ?? []);
}
