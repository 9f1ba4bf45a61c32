import type { MessageCode } from '@lanmu/content';
import { timecodeAt, type CreditLine, type Cue, type Timeline } from '@lanmu/timeline';

/** One text on screen: on what, since when, its words, and the number that stands before them. */
export type ScreenText = { graphic: MessageCode; timecode: string; text: string; ordinal: number | null };

/** Words of one graphic: what it is, what it says, and the number of a point. */
type Said = readonly [graphic: MessageCode, text: string, ordinal?: number];

function creditTexts(lines: readonly CreditLine[]): Said[] {
  return lines.map(({ label, names }) => ['cli-graphic-credits', `${label} ${names.join(' ')}`]);
}

/** What a cue says. The ground and the corner mark repeat the title card and the ident. */
function cueTexts(cue: Cue): Said[] {
  switch (cue.kind) {
    case 'ground':
    case 'bug':
    case 'backdrop':
      return [];
    case 'ident': {
      const { title, label, station } = cue.payload;
      return [['cli-graphic-ident', `《${title}》${label}${station === null ? '' : ` ${station}`}`]];
    }
    case 'titleCard': {
      const { headline, headlineLines, dek, credits } = cue.payload;
      return [
        ['cli-graphic-headline', headlineLines?.join(' / ') ?? headline],
        ['cli-graphic-dek', dek],
        ...creditTexts(credits),
      ];
    }
    case 'lowerThird': {
      const { payload } = cue;
      const role =
        payload.style === 'crew' ? payload.roleLabel : `${payload.organization}${payload.posts.join('、')}`;
      return [['cli-graphic-lower-third', `${role} ${payload.name}`.trim()]];
    }
    case 'pointsPanel': {
      const { heading, points } = cue.payload;
      return [
        ...(heading === null ? [] : [['cli-graphic-points-heading', heading] as const]),
        ...points.map(({ ordinal, text }): Said => ['cli-graphic-point', text, ordinal]),
      ];
    }
    case 'caption':
      return [['cli-graphic-caption', cue.payload.text]];
    case 'credits': {
      const { title, lines, closing } = cue.payload;
      return [['cli-graphic-credits', title], ...creditTexts(lines), ['cli-graphic-credits', closing]];
    }
  }
}

/** Every text of a timeline in the order it comes up, with its timecode. */
export function screenTexts({ cues, format }: Timeline): ScreenText[] {
  return cues
    .toSorted((a, b) => a.inFrame - b.inFrame)
    .flatMap((cue) =>
      cueTexts(cue)
        .filter(([, text]) => text !== '')
        .map(([graphic, text, ordinal = null]) => ({
          graphic,
          text,
          ordinal,
          timecode: timecodeAt(cue.inFrame, format.frameRate),
        })),
    );
}
