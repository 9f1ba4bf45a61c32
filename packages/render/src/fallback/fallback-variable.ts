/** Names to a page of Remotion's where it can fetch the fallback font; Remotion hands on only what begins like this. */
export const fallbackVariable = 'REMOTION_LANMU_FALLBACK_URL';
