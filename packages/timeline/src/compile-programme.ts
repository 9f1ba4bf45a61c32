import type { Column, Finding, Interview } from '@lanmu/content';
import { compilePart } from './compile-part.ts';
import { creditsCues } from './credits-cues.ts';
import type { Cue, CueOf } from './cue.ts';
import type { Format } from './format.ts';
import { identCue } from './ident-cue.ts';
import { layers } from './layer.ts';
import type { Logo } from './logo.ts';
import { motionFrames } from './motion-frames.ts';
import { shiftCue } from './shift-cue.ts';
import type { Chapter, Timeline } from './timeline.ts';
import { withBreaks } from './with-breaks.ts';
import { withLogo } from './with-logo.ts';

/** A timeline and what was noticed on the way to it. */
export type Compiled = { timeline: Timeline; findings: Finding[] };

/** The chapter over the end credits. */
const creditsChapter = '片尾';

function backdropCue(
  id: string,
  span: Pick<CueOf<'backdrop'>, 'inFrame' | 'outFrame' | 'inFrames' | 'outFrames'>,
): CueOf<'backdrop'> {
  return {
    id,
    kind: 'backdrop',
    layer: 'backdrop',
    ...span,
    stepFrames: [span.inFrame],
    stepInFrames: 0,
    payload: {},
    source: null,
  };
}

/** Ident, then each interview's title card and body, then the end credits: a segment with one, an episode with several [T14]. */
export function compileProgramme(options: {
  id: string;
  title: string;
  description: string;
  column: Column;
  interviews: readonly Interview[];
  format: Format;
  /** The station's logo, where there is one. */
  logo?: Logo | null;
}): Compiled {
  const { id, title, description, column, interviews, format, logo = null } = options;
  const { frameRate } = format;
  const { dissolve } = motionFrames(frameRate);
  const ident = identCue({ column, frameRate });
  // The title may break where it stands alone; beside other words it may not.
  const cues: Cue[] = [withBreaks(ident, column.words ?? [])];
  const chapters: Chapter[] = [];
  const findings: Finding[] = [];
  // The backdrop that is up: from frame 0 with the ident, later dissolving in over the body before it.
  let backdrop = { inFrame: 0, inFrames: 0 };
  let frame = ident.outFrame;
  interviews.forEach((interview, i) => {
    const part = compilePart({ interview, column, format });
    const prefix = interviews.length > 1 ? `${interview.id}/` : '';
    cues.push(...part.cues.map((cue) => shiftCue({ cue, frames: frame, prefix })));
    cues.push(
      backdropCue(`backdrop-${i + 1}`, {
        ...backdrop,
        outFrame: frame + part.bodyFrame,
        outFrames: dissolve,
      }),
    );
    const partChapters = part.chapters.map((chapter) => ({
      ...chapter,
      inFrame: chapter.inFrame + frame,
      outFrame: chapter.outFrame + frame,
    }));
    chapters.push(...partChapters);
    findings.push(...part.findings);
    backdrop = { inFrame: frame + part.endFrame, inFrames: dissolve };
    frame += part.endFrame + dissolve;
  });
  const credits = creditsCues({ column, interviews, format }).map((cue) =>
    withBreaks(shiftCue({ cue, frames: frame, prefix: '' }), column.words ?? []),
  );
  const lengthFrames = credits.at(-1)?.outFrame ?? frame;
  cues.push(
    ...credits,
    backdropCue(`backdrop-${interviews.length + 1}`, { ...backdrop, outFrame: lengthFrames, outFrames: 0 }),
  );
  cues.sort((a, b) => a.inFrame - b.inFrame || layers.indexOf(a.layer) - layers.indexOf(b.layer));
  chapters.push({ title: creditsChapter, inFrame: backdrop.inFrame, outFrame: lengthFrames });
  const timeline = {
    id,
    title,
    description,
    theme: column.theme,
    format,
    lengthFrames,
    cues: logo === null ? cues : cues.map((cue) => withLogo(cue, logo)),
    chapters: endToEnd(chapters),
    ...(logo === null ? {} : { assets: { [logo.id]: logo.url } }),
  };
  return { timeline, findings };
}

/** Players need chapters without holes: the first begins with the ident, each lasts until the next begins. */
function endToEnd(chapters: readonly Chapter[]): Chapter[] {
  return chapters.map((chapter, i) => ({
    ...chapter,
    inFrame: i === 0 ? 0 : chapter.inFrame,
    outFrame: chapters[i + 1]?.inFrame ?? chapter.outFrame,
  }));
}
