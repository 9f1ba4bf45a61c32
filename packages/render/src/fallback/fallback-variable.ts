/** Names to a page of Remotion's the faces of the fallback font, as JSON; Remotion hands on only what begins like this. */
export const fallbackVariable = 'REMOTION_LANMU_FALLBACK_FACES';
