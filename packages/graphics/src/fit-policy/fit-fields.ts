import type { Typography } from '../theme/theme.ts';

/** What the fit policy says of a field apart from its sizes. */
export type FitFieldRule = {
  /** What a designer calls it. */
  label: string;
  /** How it is set. */
  text: keyof Typography;
  /** No setting of any shape is smaller, in design pixels. */
  leastPx: number;
  /** Whether it only ever says digits. */
  isDigits?: boolean;
  /** Where its preferred size and its floor come from. */
  source: string;
};

/**
 * Every field of the graphics. Standards §2 lets Serif go to 72 px, Medium and SemiBold to 36, Bold to 32; where the house stops
 * earlier, it says so.
 */
export const fitFields = {
  mark: {
    label: 'column mark 栏目标',
    text: 'bug',
    leastPx: 36,
    source: 'token 40; house 36, where Bold might go to 32 (§2): it is always up',
  },
  identTitle: {
    label: 'opening: title 片头名',
    text: 'identTitle',
    leastPx: 96,
    source: 'house; no board shows the opening',
  },
  identLabel: { label: 'opening: 专栏', text: 'bug', leastPx: 60, source: 'house' },
  identStation: { label: 'opening: station 台名', text: 'dek', leastPx: 36, source: 'token 44–48; floor §2' },
  cardHeadline: {
    label: 'title card: headline 标题',
    text: 'headline',
    leastPx: 72,
    source: 'board “title”, token 96–120; floor §2: 72 for Serif',
  },
  cardDek: {
    label: 'title card: 专访 line',
    text: 'dek',
    leastPx: 40,
    source: 'board “title”, token 44–48; floor house: sans at 40 and above',
  },
  cardCredit: {
    label: 'title card: reporters 记者',
    text: 'credit',
    leastPx: 36,
    source: 'board “title”, token 44–48; floor §2',
  },
  groundHeadline: {
    label: 'headline plate or band',
    text: 'groundHeadline',
    leastPx: 48,
    source: 'boards “studio” and “vertical”; below 72 in Bold (§2); floor house',
  },
  groundHeadlineBesidePoints: {
    label: 'headline plate beside points',
    text: 'groundHeadline',
    leastPx: 60,
    source: 'board “studio”; below 72 in Bold (§2); floor house',
  },
  groundDek: {
    label: '专访 line under the headline',
    text: 'dek',
    leastPx: 40,
    source: 'token 44–48; floor house: sans at 40 and above',
  },
  groundName: {
    label: 'name under the 专访 line',
    text: 'name',
    leastPx: 40,
    source: 'board “vertical”; floor as every name, house',
  },
  name: {
    label: 'lower third: name 姓名',
    text: 'name',
    leastPx: 40,
    source: 'board “lower-third”, §8: 60–72; floor house: never smaller than §8 wants posts',
  },
  nameInTwoLines: {
    label: 'lower third: name of several parts that no line holds',
    text: 'name',
    leastPx: 40,
    source: 'house: it turns behind an interpunct; floor as every name',
  },
  post: {
    label: 'lower third: post 职务',
    text: 'post',
    leastPx: 36,
    source: 'board “lower-third”, §8: 40–46, floor 36, 2 lines',
  },
  postUnderName: {
    label: 'lower third: post under a long name',
    text: 'post',
    leastPx: 36,
    source: '§8: 40–46, floor 36; one wide line is calmer on a television (house)',
  },
  postUnderTwoLines: {
    label: 'lower third: post under a name in two lines',
    text: 'post',
    leastPx: 36,
    source: '§8: 40–46, floor 36; one line, for the name has two (house)',
  },
  role: {
    label: 'lower third: 本台记者',
    text: 'role',
    leastPx: 42,
    source: 'board “reporter”; its words are known, and fit',
  },
  pointsHeading: {
    label: 'points: heading',
    text: 'pointsHeading',
    leastPx: 48,
    source: 'board “points”, token 44–48',
  },
  pointsCount: { label: 'points: count of pages', text: 'pointsHeading', leastPx: 40, source: 'house' },
  pointNumeral: {
    label: 'points: numeral, four fifths of its row at most',
    text: 'pointNumeral',
    leastPx: 36,
    isDigits: true,
    source: 'board “points”; floor house: digits have no hairlines to lose',
  },
  pointText: {
    label: 'points: text 要点',
    text: 'pointText',
    leastPx: 36,
    source: 'board “points”, §8: 44–52, 2 lines; floor §2',
  },
  caption: {
    label: 'caption 唱词',
    text: 'caption',
    leastPx: 52,
    source: 'token 60, upright 14 characters (house); floor §5: 43–65 px of glyph',
  },
  creditsTitle: {
    label: 'credits: title',
    text: 'creditsTitle',
    leastPx: 72,
    source: 'board “credits”; floor §2: 72 for Serif',
  },
  credit: {
    label: 'credits: roles and names',
    text: 'credit',
    leastPx: 36,
    source: 'board “credits”, token 44–48; floor §2, on a television 40 (house)',
  },
  creditsClosing: { label: 'credits: closing line', text: 'dek', leastPx: 42, source: 'board “credits”' },
} as const satisfies Readonly<Record<string, FitFieldRule>>;

/** A field whose type the fit policy rules. */
export type FitField = keyof typeof fitFields;
