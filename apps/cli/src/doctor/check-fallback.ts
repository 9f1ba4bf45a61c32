import { delimiter } from 'node:path';
import { fallbackFont } from '@lanmu/render/plain';
import { addedCharacters } from '../fallback/added-characters.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { problemResult } from './problem-result.ts';

/** How many of its characters are shown. */
const shownCount = 6;

/** The font of the station's own for what the bundled ones lack: none, or which, and what it adds. */
export const checkFallback: DoctorCheck = {
  id: 'fallback-font',
  label: 'cli-doctor-fallback',
  look: async (context) => {
    try {
      const font = fallbackFont(context.env);
      if (font === null) {
        const message = context.say('cli-doctor-fallback-none');
        return { state: 'fine', message, facts: { path: null } };
      }
      const path = font.files.map((file) => file.path).join(delimiter);
      const weights = font.files.map(({ weight, isSerif }) => (isSerif ? `${weight} serif` : String(weight)));
      const added = addedCharacters(font);
      // Ideographs of the rare planes are what names bring; what comes before are forms kept for old encodings.
      const shown = added
        .filter((character) => character.length > 1)
        .slice(0, shownCount)
        .join('');
      const params = { path, weights: weights.join(', '), count: added.length, shown };
      return added.length === 0
        ? { state: 'doubtful', message: context.say('cli-doctor-fallback-useless', params), facts: params }
        : { state: 'fine', message: context.say('cli-doctor-fallback-found', params), facts: params };
    } catch (error) {
      return problemResult(error, context);
    }
  },
};
