import { roleName, type Finding, type Interview, type Person, type Role } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import { lowerThirdSeconds } from './dwell.ts';
import { frameAt, framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';
import type { Payloads } from './payload.ts';
import { postPages } from './post-pages.ts';
import type { Speech } from './speech.ts';

/** Seconds from a speaker's first word to the lower third; standards §8: 1.0–1.5 s. */
const delaySeconds = 1.2;

/** A name fully on for less than this is a flash that nobody reads; house, a third of the least of standards §8. */
const flashSeconds = 1;

/** Frames a lower third is gone before somebody else is on, at 25 fps; standards §8: at least 10. */
const clearSeconds = 10 / 25;

function payloadOf(person: Person, role: Role): Payloads['lowerThird'] {
  const { name, organization, posts } = person;
  return organization === null && posts.length === 0
    ? { style: 'crew', name, roleLabel: roleName[role] }
    : { style: 'interviewee', name, organization: organization ?? '', posts };
}

/** What is to be read on each page, one page after the other. */
function pagesOf(payload: Payloads['lowerThird']): string[] {
  if (payload.style === 'crew') return [payload.roleLabel + payload.name];
  return postPages(payload).map(({ organization, posts }) => payload.name + organization + posts.join(''));
}

/** Where the lower third of a turn would be up, and how long it would hold. */
type Room = {
  turnIndex: number;
  inFrame: number;
  outFrame: number;
  holdFrames: number;
  wantedHold: number;
  /** Frames of the wanted hold at which each page begins to come. */
  pageStarts: readonly number[];
};

/**
 * A lower third on the first turn of each speaker that leaves a second for it [T10]: never two at once, never over another
 * speaker. In a turn too short for its dwell it comes earlier, then holds shorter, and says so in a finding; where no turn
 * leaves a second, only the one who is interviewed by name is shown, and whoever else has none is told.
 */
export function lowerThirdCues(options: {
  interview: Interview;
  speech: readonly Speech[];
  startSeconds: number;
  frameRate: FrameRate;
}): { cues: CueOf<'lowerThird'>[]; findings: Finding[] } {
  const { interview, speech, startSeconds, frameRate } = options;
  const { turns } = interview.script;
  const findings: Finding[] = [];
  const motion = motionFrames(frameRate);
  const flashFrames = framesLasting({ seconds: flashSeconds, frameRate });
  const roomOf = (person: Person, turnIndex: number): Room | null => {
    const turn = turns[turnIndex];
    const said = speech.filter((piece) => piece.utterance.turn === turnIndex);
    const [first, last] = [said[0], said.at(-1)];
    if (turn === undefined || first === undefined || last === undefined) return null;
    // Somebody the script knows by role alone (【导语】 without a host): there is no name to show.
    if (person.name === roleName[turn.role]) return null;
    let wantedHold = 0;
    const pageStarts = pagesOf(payloadOf(person, turn.role)).map((text, page) => {
      const start = wantedHold;
      // A later page is fully on when its change is over.
      wantedHold += page === 0 ? 0 : motion.in;
      wantedHold += framesLasting({ seconds: lowerThirdSeconds(text), frameRate });
      return start;
    });
    const turnIn = frameAt({ seconds: startSeconds + first.startSeconds, frameRate });
    const turnOut = frameAt({ seconds: startSeconds + last.endSeconds, frameRate });
    const isLastTurn = turnIndex === turns.length - 1;
    const latestOut = isLastTurn ? turnOut : turnOut - framesLasting({ seconds: clearSeconds, frameRate });
    const wantedFrames = motion.in + wantedHold + motion.out;
    const delay = frameAt({ seconds: delaySeconds, frameRate });
    const inFrame = Math.max(turnIn, Math.min(turnIn + delay, latestOut - wantedFrames));
    const outFrame = Math.min(
      inFrame + wantedFrames,
      Math.max(latestOut, inFrame + motion.in + motion.out + 1),
    );
    return {
      turnIndex,
      inFrame,
      outFrame,
      holdFrames: outFrame - inFrame - motion.in - motion.out,
      wantedHold,
      pageStarts,
    };
  };
  const shown = interview.people.flatMap((person) => {
    const rooms = turns.flatMap(({ speaker }, i) => {
      const room = speaker === person.id ? roomOf(person, i) : null;
      return room === null ? [] : [room];
    });
    const longest = rooms.toSorted((one, other) => other.holdFrames - one.holdFrames)[0];
    // A greeting (李局长，您好！) is too short for a name: it comes when the speaker says more.
    const room = rooms.find(({ holdFrames }) => holdFrames >= flashFrames) ?? longest;
    return room === undefined ? [] : [{ person, room, isLater: room !== rooms[0] }];
  });
  const inOrder = shown.toSorted((one, other) => one.room.turnIndex - other.room.turnIndex);
  const interviewed = shown.filter(({ person }) => person.roles.includes('interviewee'));
  let count = 0;
  const cues = inOrder.flatMap(({ person, room, isLater }): CueOf<'lowerThird'>[] => {
    const { turnIndex, inFrame, outFrame, holdFrames, wantedHold, pageStarts } = room;
    const turn = turns[turnIndex];
    if (turn === undefined) return [];
    const where = `${interview.id}: script.turns[${turnIndex}]`;
    const { name } = person;
    const isFlash = holdFrames < flashFrames;
    const isOnlyInterviewed = interviewed.length === 1 && interviewed[0]?.person === person;
    if (isFlash && !isOnlyInterviewed) {
      findings.push({ code: 'lower-third-none', severity: 'warning', where, params: { name } });
      return [];
    }
    if (isLater) findings.push({ code: 'lower-third-later', severity: 'info', where, params: { name } });
    if (holdFrames < wantedHold) {
      const params = { name, holdFrames, wantedFrames: wantedHold };
      const severity = isFlash ? 'error' : 'warning';
      findings.push({ code: 'lower-third-short', severity, where, params });
    }
    count += 1;
    return [
      {
        id: `lowerThird-${String(count).padStart(2, '0')}`,
        kind: 'lowerThird',
        layer: 'lowerThird',
        inFrame,
        outFrame,
        inFrames: motion.in,
        outFrames: motion.out,
        // In a hold that is too short every page gives its share.
        stepFrames: pageStarts.map((start, page) =>
          page === 0 ? inFrame : inFrame + motion.in + Math.floor((start * holdFrames) / wantedHold),
        ),
        stepInFrames: pageStarts.length > 1 ? motion.in : 0,
        payload: payloadOf(person, turn.role),
        source: { path: `script.turns[${turnIndex}].attribution`, text: turn.attribution ?? name },
      },
    ];
  });
  return { cues, findings };
}
