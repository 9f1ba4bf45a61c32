/**
 * How far what the apps lay over an upright video reaches in, in design pixels of 1080×1920: the bar above, the account and its
 * text below. No app publishes them; house numbers, after the board "vertical".
 */
export const phoneBarsPx = { above: 104, below: 320 } as const;
