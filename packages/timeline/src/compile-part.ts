import type { Column, Finding, Interview } from '@lanmu/content';
import { captionCues } from './caption-cues.ts';
import { captionProfileOf } from './caption-profile-of.ts';
import { columnPayload } from './column-payload.ts';
import type { Cue, CueOf } from './cue.ts';
import type { Format } from './format.ts';
import { frameAt } from './frames.ts';
import { handLineFindings } from './hand-line-findings.ts';
import { groundCue } from './ground-cue.ts';
import { lowerThirdCues } from './lower-third-cues.ts';
import { motionFrames } from './motion-frames.ts';
import { partChapters } from './part-chapters.ts';
import { pointsPanelCues } from './points-panel-cues.ts';
import { namesInLines, protectedNames } from './protected-names.ts';
import { timeSpeech } from './speech.ts';
import type { Chapter } from './timeline.ts';
import { titleCardCue } from './title-card-cue.ts';
import { utterancesOf } from './utterance.ts';
import { withBreaks } from './with-breaks.ts';

/** Seconds between the title card's leaving and the first word, and between the last word and the next card. */
const airSeconds = 0.6;

/** One interview's title card and body, from frame 0, ready to be placed in a segment or an episode. */
export type Part = {
  cues: Cue[];
  /** First frame after the title card, when its backdrop has dissolved. */
  bodyFrame: number;
  /** Where the body ends and the next backdrop begins to dissolve in; ground and bug last a dissolve longer. */
  endFrame: number;
  chapters: Chapter[];
  findings: Finding[];
};

/** Compiles one interview's title card and body. */
export function compilePart(options: { interview: Interview; column: Column; format: Format }): Part {
  const { interview, column, format } = options;
  const { frameRate } = format;
  const motion = motionFrames(frameRate);
  const utterances = utterancesOf(interview);
  const speech = timeSpeech({
    utterances,
    names: protectedNames(interview, column),
    profile: captionProfileOf(format),
    pace: interview.direction.pace,
  });
  const titleCard = titleCardCue({ interview, column, frameRate });
  const bodyFrame = titleCard.outFrame;
  const startSeconds = (bodyFrame * frameRate.den) / frameRate.num + airSeconds;
  const spokenSeconds = speech.at(-1)?.endSeconds ?? 0;
  const endFrame = frameAt({ seconds: startSeconds + spokenSeconds + airSeconds, frameRate });
  const outFrame = endFrame + motion.dissolve;
  const placed = { interview, speech, startSeconds, frameRate };
  const captions = captionCues({ speech, startSeconds, format, where: interview.id });
  const lowerThirds = lowerThirdCues(placed);
  const panels = pointsPanelCues({ ...placed, lowerThirds: lowerThirds.cues, endFrame: outFrame });
  const inFrame = bodyFrame - motion.dissolve;
  const ground = groundCue({ interview, panels: panels.cues, inFrame, outFrame, format });
  const bug: CueOf<'bug'> = {
    id: 'bug-01',
    kind: 'bug',
    layer: 'bug',
    inFrame,
    outFrame,
    inFrames: 0,
    outFrames: 0,
    stepFrames: [inFrame],
    stepInFrames: 0,
    payload: { ...columnPayload(column), tone: 'onPaper' },
    source: null,
  };
  const names = namesInLines(interview, column);
  return {
    cues: [titleCard, ground, bug, ...panels.cues, ...lowerThirds.cues, ...captions.cues].map((cue) =>
      withBreaks(cue, names),
    ),
    bodyFrame,
    endFrame,
    chapters: partChapters({ interview, panels: panels.cues, endFrame }),
    findings: [
      ...handLineFindings(interview, column),
      ...captions.findings,
      ...lowerThirds.findings,
      ...panels.findings,
    ],
  };
}
