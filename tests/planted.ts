import { library, type Interview } from '@lanmu/content';
import { themeNamed, type Theme } from '@lanmu/graphics/layout';
import {
  formatSquare,
  formatVertical,
  type Cue,
  type Format,
  type Kind,
  type Timeline,
} from '@lanmu/timeline';
import { spoils } from './spoils.ts';
import type { spoiltLayouts } from './spoilt-layouts.ts';

const [interview] = library.interviews;
if (interview === undefined) throw new Error('The library is empty.');

const { moved, lineAt, wider, inSize, inSizeOf, inColour, bare } = spoils;

/** Every cue of one kind changed. */
const cuesOf =
  (kind: Kind, change: (cue: Cue) => Cue) =>
  (timeline: Timeline): Timeline => ({
    ...timeline,
    cues: timeline.cues.map((cue) => (cue.kind === kind ? change(cue) : cue)),
  });

const stretched = (kind: Kind, frames: number): ((timeline: Timeline) => Timeline) =>
  cuesOf(kind, (cue) => ({ ...cue, outFrame: cue.outFrame + frames }));

const red = themeNamed('red');
const inColours = (colours: Partial<Theme['colours']>): Theme => ({
  ...red,
  colours: { ...red.colours, ...colours },
});

/** The first of the people with another name. */
const named = (name: string): Partial<Interview> => ({
  people: interview.people.map((person, i) => (i === 0 ? { ...person, name } : person)),
});

/** A fault that the audit of layouts must find, and what is spoilt to make it. */
export type Planted = {
  name: string;
  /** Code of the fault, and the kind of cue that is to blame. */
  expected: readonly [code: string, kind: Kind];
  /** What is spoilt of which layout. */
  layout?: Parameters<typeof spoiltLayouts>;
  format?: Format;
  theme?: Theme;
  spoil?: (timeline: Timeline) => Timeline;
  changes?: Partial<Interview>;
};

/** One fault of everything that is looked for, in the first interview of the library. */
export const planted: readonly Planted[] = [
  {
    name: 'a lower third out at the left',
    expected: ['text-outside-safe', 'lowerThird'],
    layout: ['lowerThird', moved(-140, 0)],
  },
  {
    name: 'a points panel out at the right',
    expected: ['text-outside-safe', 'pointsPanel'],
    layout: ['pointsPanel', moved(700, 0)],
  },
  {
    name: 'a corner mark out at the top',
    expected: ['text-outside-safe', 'bug'],
    layout: ['bug', moved(0, -30)],
  },
  {
    name: 'a caption out at the bottom',
    expected: ['text-outside-safe', 'caption'],
    layout: ['caption', moved(0, 40)],
  },
  {
    name: 'a caption out at the bottom of a square',
    expected: ['text-outside-safe', 'caption'],
    format: formatSquare,
    layout: ['caption', moved(0, 20)],
  },
  {
    name: 'a card that has left the raster',
    expected: ['text-outside-safe', 'titleCard'],
    layout: ['titleCard', moved(4000, 0)],
  },
  {
    name: 'a plate out whose words are not',
    expected: ['graphic-outside-safe', 'caption'],
    layout: ['caption', ({ box }) => ({ box: { ...box, topPx: box.topPx + 30 } })],
  },
  {
    name: 'words under the bar of an app',
    expected: ['text-under-app', 'bug'],
    format: formatVertical,
    layout: ['bug', lineAt(200, 20)],
  },
  {
    name: 'words under the buttons of an app',
    expected: ['text-under-app', 'caption'],
    format: formatVertical,
    layout: ['caption', lineAt(940, 1300)],
  },
  {
    name: 'words under the account in an app',
    expected: ['text-under-app', 'caption'],
    format: formatVertical,
    layout: ['caption', lineAt(200, 1700)],
  },
  {
    name: 'a lower third over the caption',
    expected: ['graphics-collide', 'lowerThird'],
    layout: ['lowerThird', moved(300, 100)],
  },
  {
    name: 'a caption over the lower third',
    expected: ['graphics-collide', 'lowerThird'],
    layout: ['caption', moved(-500, -150)],
  },
  {
    name: 'a name over the corner mark',
    expected: ['graphics-collide', 'bug'],
    layout: ['lowerThird', moved(0, -690)],
  },
  {
    name: 'points over the corner mark',
    expected: ['graphics-collide', 'bug'],
    layout: ['pointsPanel', moved(-900, -100)],
  },
  {
    name: 'points over the headline',
    expected: ['graphics-collide', 'ground'],
    layout: ['pointsPanel', moved(-800, 0)],
  },
  {
    name: 'points that come while a lower third is still up',
    expected: ['graphics-collide', 'lowerThird'],
    layout: ['lowerThird', moved(0, -170)],
    spoil: stretched('lowerThird', 3000),
  },
  {
    name: 'two captions at one time',
    expected: ['graphics-collide', 'caption'],
    spoil: stretched('caption', 40),
  },
  {
    name: 'two names at one time',
    expected: ['graphics-collide', 'lowerThird'],
    spoil: stretched('lowerThird', 9000),
  },
  {
    name: 'two lines of a card over each other',
    expected: ['lines-collide', 'titleCard'],
    layout: [
      'titleCard',
      ({ texts }) => ({
        texts: texts.map((text, i) => (i === 1 ? { ...text, rect: texts[2]?.rect ?? text.rect } : text)),
      }),
    ],
  },
  {
    name: 'a post that runs over the edge of its plate',
    expected: ['text-past-plate', 'lowerThird'],
    layout: ['lowerThird', wider(90)],
  },
  {
    name: 'a point that runs over the edge of its row',
    expected: ['text-past-plate', 'pointsPanel'],
    layout: ['pointsPanel', wider(500)],
  },
  {
    name: 'a caption that runs over the edge of its plate',
    expected: ['text-past-plate', 'caption'],
    layout: ['caption', wider(80)],
  },
  {
    name: 'posts in 30 px',
    expected: ['type-too-small', 'lowerThird'],
    layout: ['lowerThird', inSize(30)],
  },
  {
    name: 'captions in 40 px, where their field stops at 52',
    expected: ['type-too-small', 'caption'],
    layout: ['caption', inSize(40)],
  },
  {
    name: 'a bold name in 33 px, where its field stops at 40',
    expected: ['type-too-small', 'lowerThird'],
    layout: ['lowerThird', inSizeOf('name', 33)],
  },
  {
    name: 'a mark in bold of 28 px',
    expected: ['type-too-small', 'bug'],
    layout: ['bug', inSize(28)],
  },
  {
    name: 'a headline in Song of 64 px',
    expected: ['type-too-small', 'titleCard'],
    layout: ['titleCard', inSize(64)],
  },
  {
    name: 'ink on the brand plate',
    expected: ['text-faint', 'lowerThird'],
    layout: ['lowerThird', inColour('ink')],
  },
  {
    name: 'the brand colour on the full-frame art',
    expected: ['text-faint', 'titleCard'],
    layout: ['titleCard', inColour('brand')],
  },
  {
    name: 'words in the accent in the light of the art',
    expected: ['text-faint', 'titleCard'],
    layout: ['titleCard', moved(700, -560)],
  },
  {
    name: 'a white headline whose plate is gone',
    expected: ['text-faint', 'ground'],
    layout: ['ground', ({ surfaces }) => ({ surfaces: surfaces.filter(({ ground }) => ground !== 'plate') })],
  },
  {
    name: 'a white caption on paper without its plate',
    expected: ['text-faint', 'caption'],
    layout: ['caption', bare()],
  },
  {
    name: 'an upright caption that has left the deep ground',
    expected: ['text-faint', 'caption'],
    format: formatVertical,
    layout: ['caption', moved(0, -700)],
  },
  {
    name: 'a corner mark for a picture over paper',
    expected: ['text-faint', 'bug'],
    spoil: cuesOf('bug', (cue) =>
      cue.kind === 'bug' ? { ...cue, payload: { ...cue.payload, tone: 'onPicture' } } : cue,
    ),
  },
  {
    name: 'a theme with gold numerals on white',
    expected: ['text-faint', 'pointsPanel'],
    theme: inColours({ accentOnPaper: red.colours.accent }),
  },
  {
    name: 'a theme whose points to come cannot be seen',
    expected: ['text-faint', 'pointsPanel'],
    theme: inColours({ nextNumeral: '#FFFFFF' }),
  },
  {
    name: 'a theme with a caption plate that one sees through',
    expected: ['text-faint', 'caption'],
    theme: inColours({ captionPlate: 'rgba(38, 26, 27, 0.3)' }),
  },
  {
    name: 'a theme with art as bright as its words',
    expected: ['text-faint', 'credits'],
    theme: { ...red, art: { ...red.art, lightestInShade: '#E9B65C' } },
  },
  {
    name: 'a title card that goes too soon',
    expected: ['card-too-short', 'titleCard'],
    spoil: stretched('titleCard', -60),
  },
  {
    name: 'credits that go too soon',
    expected: ['card-too-short', 'credits'],
    spoil: stretched('credits', -60),
  },
  {
    name: 'a headline too long for its card',
    expected: ['text-too-long', 'titleCard'],
    changes: { headline: '坚持党建引领推动民政事业发展'.repeat(9) },
  },
  {
    name: 'a name too long for its plate',
    expected: ['text-too-long', 'lowerThird'],
    changes: named('阿卜杜热西提'.repeat(9)),
  },
  {
    name: 'a character that no font has, in a headline',
    expected: ['character-without-glyph', 'titleCard'],
    changes: { headline: '努力擦亮特色党建品牌𮧵' },
  },
  {
    name: 'a character that no font has, in a name',
    expected: ['character-without-glyph', 'lowerThird'],
    changes: named('王𮧵'),
  },
];
