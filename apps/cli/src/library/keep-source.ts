import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { writeWhole } from '@lanmu/render/plain';

/** A name that every system takes, of what a file was called: no folder, no device, no sign that Windows keeps. */
function soundName(fileName: string): string {
  const { name, ext } = parse(fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-'));
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
  return `${isDevice || name === '' ? `_${name}` : name}${ext}`;
}

/**
 * Keeps the newsroom's own file in a folder, byte for byte, beside earlier versions of it; what is there already is not
 * kept twice. Returns its path.
 */
export async function keepSource(options: {
  folder: string;
  fileName: string;
  bytes: Buffer;
}): Promise<string> {
  const { folder, fileName, bytes } = options;
  await mkdir(folder, { recursive: true });
  const { name, ext } = parse(soundName(fileName));
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? `${name}${ext}` : `${name}.${count}${ext}`);
    if (existsSync(path)) {
      if ((await readFile(path)).equals(bytes)) return path;
      continue;
    }
    await writeWhole(path, (partPath) => writeFile(partPath, bytes));
    return path;
  }
}
