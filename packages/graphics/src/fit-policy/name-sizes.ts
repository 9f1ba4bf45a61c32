/** Sizes of a name in a lower third: from the token down to 40 px; below 48 px by single pixels (house). */
export const nameSizesPx = [64, 60, 56, 52, 48, 47, 46, 45, 44, 43, 42, 41, 40] as const;
