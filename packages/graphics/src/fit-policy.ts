import type { Shape } from './canvas.ts';
import type { Setting } from './text/set-text.ts';

/** The fields whose type may step down. */
export type FitField =
  | 'groundHeadline'
  | 'groundHeadlineBesidePoints'
  | 'groundDek'
  | 'groundName'
  | 'name'
  | 'post'
  | 'pointText'
  | 'caption';

const sizes = (sizesPx: readonly number[], maxLines: number): readonly Setting[] =>
  sizesPx.map((sizePx) => ({ sizePx, maxLines }));

/** Names from the token down to 40 px, the floor of posts (standards §8); below 48 px by single pixels. */
const name = sizes([64, 60, 56, 52, 48, 47, 46, 45, 44, 43, 42, 41, 40], 1);
/** Posts from the token down to 36 px, at most two lines (standards §8). */
const post = sizes([42, 38, 36], 2);

/**
 * The fit policy: how each field of what stands over a speaker is set, from the preferred size to the least, and in how many
 * lines. What does not fit the last setting is an error, `text-too-long`, never smaller. Serif keeps to 72 px and gives way to
 * sans below, sans 500 and 600 keep to 36 px, sans 700 to 32 px (standards §2); captions keep to their profile (§5).
 */
export const fitPolicy = {
  landscape: {
    groundHeadline: [
      { sizePx: 104, maxLines: 2 },
      { sizePx: 96, maxLines: 2 },
      { sizePx: 84, maxLines: 3 },
      { sizePx: 76, maxLines: 3 },
      { sizePx: 72, maxLines: 3 },
      { sizePx: 60, maxLines: 3, face: 'sans700' },
    ],
    groundHeadlineBesidePoints: [
      { sizePx: 84, maxLines: 3 },
      { sizePx: 76, maxLines: 4 },
      { sizePx: 72, maxLines: 4 },
      { sizePx: 60, maxLines: 5, face: 'sans700' },
    ],
    groundDek: [
      { sizePx: 48, maxLines: 1 },
      { sizePx: 44, maxLines: 1 },
      { sizePx: 40, maxLines: 2 },
    ],
    name,
    post,
    // Seven points of two lines need the floor.
    pointText: sizes([44, 40, 36], 2),
    caption: sizes([60, 58], 1),
  },
  vertical: {
    // The board: about 78 px, two or three lines.
    groundHeadline: [
      { sizePx: 80, maxLines: 2 },
      { sizePx: 76, maxLines: 2 },
      { sizePx: 72, maxLines: 3 },
      { sizePx: 60, maxLines: 3, face: 'sans700' },
      { sizePx: 52, maxLines: 4, face: 'sans700' },
    ],
    groundDek: sizes([46, 42, 40], 3),
    groundName: sizes([88, 76, 64, 56, 48, 40], 1),
    name,
    post,
    pointText: sizes([44, 40], 2),
    // 14 characters, 16 at need: the profile of upright captions.
    caption: sizes([56, 52], 1),
  },
  square: {
    groundHeadline: [
      { sizePx: 72, maxLines: 2 },
      { sizePx: 60, maxLines: 2, face: 'sans700' },
      { sizePx: 48, maxLines: 3, face: 'sans700' },
    ],
    groundDek: sizes([46, 42, 40], 3),
    groundName: sizes([88, 76, 64, 56, 48, 40], 1),
    name,
    post,
    pointText: sizes([44, 40], 2),
    caption: sizes([58, 52], 1),
  },
} satisfies Readonly<Record<Shape, Readonly<Partial<Record<FitField, readonly Setting[]>>>>>;
