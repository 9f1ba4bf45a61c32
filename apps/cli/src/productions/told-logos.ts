import { library } from '@lanmu/content';
import { packTones } from '@lanmu/graphics/layout';
import { studioVariables } from '@lanmu/timeline';
import { readLogo } from './read-logo.ts';

/**
 * What reading the logos of the library gave, by the variables that tell it to the studio, which reads no files.
 */
export function toldLogos(): Record<string, string> {
  const withLogos = library.columns.filter(({ logo }) => logo !== undefined);
  return Object.fromEntries(
    withLogos.map((column) => {
      const { tones, findings } = readLogo({ column, document: null });
      const [toned = []] = Object.values(tones);
      const told = { tones: packTones(toned), findings };
      return [studioVariables.logoOf(column.id), JSON.stringify(told)];
    }),
  );
}
