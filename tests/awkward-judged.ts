import type { Sample } from '@lanmu/graphics';
import type { Format } from '@lanmu/timeline';

/** A fault of a sample in a format: its code and the field it is told for. */
export type JudgedFault = `${string} ${string}`;

/** What becomes of a sample in each shape of picture; both formats of television hold the same. */
export type Judged = Readonly<Record<Format['id'], 'fits' | readonly JudgedFault[]>>;

const fits: Judged = { '1080p25': 'fits', '2160p25': 'fits', vertical: 'fits', square: 'fits' };

/** A foreign name of thirty characters is longer than any line of a phone's or a square's at the least size, and has no parts to turn at. */
const longName = (field: string): readonly JudgedFault[] => [`text-too-long ${field}`];

/**
 * What was made of every awkward sample when its pictures were looked at: it fits, or exactly that is told. What is not
 * listed is ordinary and fits everywhere.
 */
export const judgedSamples: Readonly<Record<Sample['id'], Judged>> = {
  // Nine characters with interpuncts; 䶮 and 𬭎; a name of thirty.
  'lower-third-minority': fits,
  'lower-third-rare': fits,
  'lower-third-name': fits,
  'lower-third-crew-name': fits,
  // Four posts of thirty characters, a page each: one line on television, two elsewhere.
  'lower-third-four-posts': fits,
  // Forty characters as a headline, by themselves and with everything else on the card as long.
  'ground-long': fits,
  'title-card-long': {
    ...fits,
    vertical: longName('credits[1].names[1]'),
    // Two lines of the column, three of the 专访 line and three of names leave room for three of the headline.
    square: ['text-too-long headline', ...longName('credits[1].names[1]')],
  },
  // Nine points, over a lower third and without one: two to five a page.
  'points-nine': fits,
  'points-nine-over-caption': fits,
  // Latin letters, numbers, a standard's number, tone marks; markup is text.
  'title-card-latin': fits,
  'title-card-markup': fits,
  'bug-long': fits,
  'ident-long': fits,
  // Eighteen characters, as television cuts captions; a phone's are cut shorter when the timeline is compiled.
  'caption-long': { ...fits, vertical: ['text-too-long text'] },
  'credits-many': {
    ...fits,
    vertical: longName('lines[2].names[0]'),
    square: longName('lines[2].names[0]'),
  },
};
