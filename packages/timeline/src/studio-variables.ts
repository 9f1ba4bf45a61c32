/** Remotion hands on to its pages only variables that begin like this. */
const prefix = 'REMOTION_LANMU_';

/** The environment variables by which whoever starts a page of Remotion's tells it what files say. */
export const studioVariables = {
  /** The language of findings: `zh` or `en`. */
  language: `${prefix}LANGUAGE`,
  /** The faces of the fallback font, as JSON. */
  fallbackFaces: `${prefix}FALLBACK_FACES`,
  /** The characters that the fallback font adds, as packed runs. */
  standIns: `${prefix}STAND_INS`,
  /** What reading the logo of a column gave, as JSON: a variable each, because Windows has little room in one. */
  logoOf: (columnId: string): string => `${prefix}LOGO_${columnId}`,
} as const;
