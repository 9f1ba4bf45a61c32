import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fitTable } from '@lanmu/graphics/layout';
import { expect, test } from 'vitest';

test('[Y14] the table that designers read is made of the fit policy', async () => {
  const path = join(import.meta.dirname, '..', 'packages', 'graphics', 'TYPE.md');
  const page = await readFile(path, 'utf8');
  await expect(page.replace(/^\|[^]*\|$/m, fitTable)).toMatchFileSnapshot(path);
});
