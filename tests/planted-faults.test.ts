import { library, type Interview } from '@lanmu/content';
import { auditTimeline, layouts, type AuditedLayouts, type LaidOut } from '@lanmu/graphics/layout';
import {
  compileSegment,
  format1080p25,
  format2160p25,
  formatVertical,
  type Format,
  type Kind,
  type Timeline,
} from '@lanmu/timeline';
import { expect, test } from 'vitest';

const [column] = library.columns;
const [interview] = library.interviews;
if (column === undefined || interview === undefined) throw new Error('The library is empty.');

const timelineIn = (format: Format, changes: Partial<Interview> = {}): Timeline =>
  compileSegment({ interview: { ...interview, ...changes }, column, format }).timeline;

/** The house's layouts, one of them spoilt. */
function spoilt(kind: Kind, spoil: (laidOut: LaidOut) => Partial<LaidOut>): AuditedLayouts {
  const layout = layouts[kind] as (options: object) => LaidOut;
  const worse = (options: object): LaidOut => {
    const laidOut = layout(options);
    return { ...laidOut, ...spoil(laidOut) };
  };
  return { ...layouts, [kind]: worse };
}

/** A layout moved from its place. */
const moved =
  (xPx: number, yPx: number) =>
  ({ box, texts, parts }: LaidOut): Partial<LaidOut> => {
    const away = (rect: LaidOut['box']): LaidOut['box'] => ({
      ...rect,
      leftPx: rect.leftPx + xPx,
      topPx: rect.topPx + yPx,
    });
    return {
      box: away(box),
      texts: texts.map((text) => ({ ...text, rect: away(text.rect) })),
      ...(parts === undefined ? {} : { parts: parts.map(away) }),
    };
  };

/** The first line of a layout at another place of the picture. */
const lineAt =
  (leftPx: number, topPx: number) =>
  ({ texts }: LaidOut): Partial<LaidOut> => ({
    texts: texts.map((text, i) =>
      i === 0 ? { ...text, rect: { ...text.rect, leftPx, topPx, widthPx: 120 } } : text,
    ),
  });

const inSize =
  (sizePx: number) =>
  ({ texts }: LaidOut): Partial<LaidOut> => ({
    texts: texts.map((text) => ({ ...text, type: { ...text.type, sizePx } })),
  });

/** Cues of one kind cut shorter. */
function shortened(timeline: Timeline, kind: Kind, frames: number): Timeline {
  return {
    ...timeline,
    cues: timeline.cues.map((cue) => (cue.kind === kind ? { ...cue, outFrame: cue.outFrame - frames } : cue)),
  };
}

/** Cues of one kind that stay longer. */
const stretched = (timeline: Timeline, kind: Kind, frames: number): Timeline =>
  shortened(timeline, kind, -frames);

type Planted = {
  name: string;
  code: string;
  kind: Kind;
  layouts?: AuditedLayouts;
  format?: Format;
  spoil?: (timeline: Timeline) => Timeline;
  changes?: Partial<Interview>;
};

const planted: readonly Planted[] = [
  {
    name: 'a lower third out at the left',
    code: 'text-outside-safe',
    kind: 'lowerThird',
    layouts: spoilt('lowerThird', moved(-140, 0)),
  },
  {
    name: 'a points panel out at the right',
    code: 'text-outside-safe',
    kind: 'pointsPanel',
    layouts: spoilt('pointsPanel', moved(700, 0)),
  },
  {
    name: 'a corner mark out at the top',
    code: 'text-outside-safe',
    kind: 'bug',
    layouts: spoilt('bug', moved(0, -30)),
  },
  {
    name: 'a caption out at the bottom',
    code: 'text-outside-safe',
    kind: 'caption',
    layouts: spoilt('caption', moved(0, 40)),
  },
  {
    name: 'a plate out whose words are not',
    code: 'graphic-outside-safe',
    kind: 'caption',
    layouts: spoilt('caption', ({ box }) => ({ box: { ...box, topPx: box.topPx + 30 } })),
  },
  {
    name: 'words under the bar of an app',
    code: 'text-under-app',
    kind: 'bug',
    format: formatVertical,
    layouts: spoilt('bug', lineAt(200, 20)),
  },
  {
    name: 'words under the buttons of an app',
    code: 'text-under-app',
    kind: 'caption',
    format: formatVertical,
    layouts: spoilt('caption', lineAt(940, 1300)),
  },
  {
    name: 'words under the account in an app',
    code: 'text-under-app',
    kind: 'caption',
    format: formatVertical,
    layouts: spoilt('caption', lineAt(200, 1700)),
  },
  {
    name: 'a lower third over the caption',
    code: 'graphics-collide',
    kind: 'lowerThird',
    layouts: spoilt('lowerThird', moved(300, 100)),
  },
  {
    name: 'points over the corner mark',
    code: 'graphics-collide',
    kind: 'bug',
    layouts: spoilt('pointsPanel', moved(-900, -100)),
  },
  {
    name: 'points over the headline',
    code: 'graphics-collide',
    kind: 'ground',
    layouts: spoilt('pointsPanel', moved(-800, 0)),
  },
  {
    name: 'points that come while a lower third is still up',
    code: 'graphics-collide',
    kind: 'lowerThird',
    layouts: spoilt('lowerThird', moved(0, -170)),
    spoil: (timeline) => stretched(timeline, 'lowerThird', 3000),
  },
  {
    name: 'two lines of a card over each other',
    code: 'lines-collide',
    kind: 'titleCard',
    layouts: spoilt('titleCard', ({ texts }) => ({
      texts: texts.map((text, i) => (i === 1 ? { ...text, rect: texts[2]?.rect ?? text.rect } : text)),
    })),
  },
  {
    name: 'posts in 30 px',
    code: 'type-too-small',
    kind: 'lowerThird',
    layouts: spoilt('lowerThird', inSize(30)),
  },
  {
    name: 'a mark in bold of 28 px',
    code: 'type-too-small',
    kind: 'bug',
    layouts: spoilt('bug', inSize(28)),
  },
  {
    name: 'a headline in Song of 64 px',
    code: 'type-too-small',
    kind: 'titleCard',
    layouts: spoilt('titleCard', inSize(64)),
  },
  {
    name: 'a title card that goes too soon',
    code: 'card-too-short',
    kind: 'titleCard',
    spoil: (timeline) => shortened(timeline, 'titleCard', 60),
  },
  {
    name: 'credits that go too soon',
    code: 'card-too-short',
    kind: 'credits',
    spoil: (timeline) => shortened(timeline, 'credits', 60),
  },
  {
    name: 'a headline too long for its card',
    code: 'text-too-long',
    kind: 'titleCard',
    changes: { headline: '坚持党建引领推动民政事业发展'.repeat(9) },
  },
  {
    name: 'a character that no font has',
    code: 'character-without-glyph',
    kind: 'titleCard',
    changes: { headline: '努力擦亮特色党建品牌𮧵' },
  },
];

test.each(planted)('the check of layouts finds $name', ({ code, kind, spoil, changes, ...others }) => {
  const timeline = timelineIn(others.format ?? format1080p25, changes);
  const faults = auditTimeline(spoil === undefined ? timeline : spoil(timeline), {
    layouts: others.layouts ?? layouts,
  });
  expect(faults.map((fault) => `${fault.code} ${fault.cue.kind}`)).toContain(`${code} ${kind}`);
});

test.each(library.interviews)('nothing is found in $id', (each) => {
  for (const format of [format1080p25, format2160p25]) {
    const { timeline, findings } = compileSegment({ interview: each, column, format });
    expect(
      auditTimeline(timeline).map(({ code, cue }) => `${code} ${cue.id}`),
      format.id,
    ).toEqual([]);
    expect(
      findings.filter(({ severity }) => severity === 'error'),
      format.id,
    ).toEqual([]);
  }
});
