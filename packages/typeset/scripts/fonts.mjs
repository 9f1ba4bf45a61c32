// The fonts behind the faces. They belong to the graphics room and are found through it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const here = dirname(fileURLToPath(import.meta.url));
const graphics = createRequire(join(here, '..', '..', 'graphics', 'package.json'));

const faces = {
  sans500: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  sans600: '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  sans700: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  serif900: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
};

/** Each face with its font. */
export const fonts = Object.entries(faces).map(([face, path]) => ({
  face,
  font: fontkit.create(readFileSync(graphics.resolve(path))),
}));

/** The folder of generated sources. */
export const sourceFolder = join(here, '..', 'src');
