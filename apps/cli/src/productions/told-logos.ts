import { library } from '@lanmu/content';
import { packTones } from '@lanmu/graphics/layout';
import { readLogo } from './read-logo.ts';

/**
 * Names to the studio, which reads no files, what reading the logos of the library gave: a variable a column, because Windows has
 * little room in one. Remotion hands on only what begins like this.
 */
export function toldLogos(): Record<string, string> {
  const withLogos = library.columns.filter(({ logo }) => logo !== undefined);
  return Object.fromEntries(
    withLogos.map((column) => {
      const { tones, findings } = readLogo({ column, document: null });
      const [toned = []] = Object.values(tones);
      const told = { tones: packTones(toned), findings };
      return [`REMOTION_LANMU_LOGO_${column.id}`, JSON.stringify(told)];
    }),
  );
}
