/** A frame rate as a rational: 25 fps is `{num: 25, den: 1}`, 29.97 is `{num: 30000, den: 1001}`. */
export type FrameRate = { num: number; den: number };
