import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One place of a source changed for the worse. */
export type SpoiltSource = { file: string; from: string; to: string };

/** Spoils sources of a copied package. Throws when one of the places is not there exactly once: the fault would not be planted. */
export async function spoilSources(packageFolder: string, spoilt: readonly SpoiltSource[]): Promise<void> {
  for (const { file, from, to } of spoilt) {
    const path = join(packageFolder, 'src', ...file.split('/'));
    const text = await readFile(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not say ${JSON.stringify(from)} once.`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  }
}
