import { expect, test } from 'vitest';
import { hasGlyph } from './index.ts';

test('[Y9] rare characters of names are covered, and what the fonts lack is known', () => {
  for (const face of ['sans500', 'sans600', 'sans700', 'serif900'] as const) {
    const missing = Array.from('王娜䶮𬭎𬱖𫖮㛃喆堃（“·—…》！A9% \u3000\u0000𮧵🎉\u{10FFFF}').filter(
      (character) => !hasGlyph({ character, face }),
    );
    expect(missing, face).toEqual(['\u0000', '𮧵', '🎉', '\u{10FFFF}']);
  }
});
