import { roleName, type Finding, type Interview, type Person, type Role } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import { lowerThirdSeconds } from './dwell.ts';
import { frameAt, framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';
import type { Payloads } from './payload.ts';
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

function textOf(payload: Payloads['lowerThird']): string {
  return payload.style === 'crew'
    ? payload.roleLabel + payload.name
    : payload.name + payload.organization + payload.posts.join('');
}

/**
 * A lower third on the first turn of each speaker [T10]: never two at once, never over another speaker.
 * In a turn too short for its dwell it comes earlier, then holds shorter, and says so in a finding.
 */
export function lowerThirdCues(options: {
  interview: Interview;
  speech: readonly Speech[];
  startSeconds: number;
  frameRate: FrameRate;
}): { cues: CueOf<'lowerThird'>[]; findings: Finding[] } {
  const { interview, speech, startSeconds, frameRate } = options;
  const findings: Finding[] = [];
  const cues: CueOf<'lowerThird'>[] = [];
  const motion = motionFrames(frameRate);
  const seen = new Set<string>();
  interview.script.turns.forEach((turn, turnIndex) => {
    const person = interview.people.find((candidate) => candidate.id === turn.speaker);
    const said = speech.filter((piece) => piece.utterance.turn === turnIndex);
    const first = said[0];
    const last = said.at(-1);
    if (person === undefined || first === undefined || last === undefined || seen.has(person.id)) return;
    // Somebody the script knows by role alone (【导语】 without a host): there is no name to show.
    if (person.name === roleName[turn.role]) return;
    seen.add(person.id);
    const payload = payloadOf(person, turn.role);
    const wantedHold = framesLasting({ seconds: lowerThirdSeconds(textOf(payload)), frameRate });
    const turnIn = frameAt({ seconds: startSeconds + first.startSeconds, frameRate });
    const turnOut = frameAt({ seconds: startSeconds + last.endSeconds, frameRate });
    const isLastTurn = turnIndex === interview.script.turns.length - 1;
    const latestOut = isLastTurn ? turnOut : turnOut - framesLasting({ seconds: clearSeconds, frameRate });
    const wantedFrames = motion.in + wantedHold + motion.out;
    const delay = frameAt({ seconds: delaySeconds, frameRate });
    const inFrame = Math.max(turnIn, Math.min(turnIn + delay, latestOut - wantedFrames));
    const outFrame = Math.min(
      inFrame + wantedFrames,
      Math.max(latestOut, inFrame + motion.in + motion.out + 1),
    );
    const holdFrames = outFrame - inFrame - motion.in - motion.out;
    if (holdFrames < wantedHold) {
      findings.push({
        code: 'lower-third-short',
        severity: holdFrames < framesLasting({ seconds: flashSeconds, frameRate }) ? 'error' : 'warning',
        where: `${interview.id}: script.turns[${turnIndex}]`,
        params: { name: person.name, holdFrames, wantedFrames: wantedHold },
      });
    }
    cues.push({
      id: `lowerThird-${String(cues.length + 1).padStart(2, '0')}`,
      kind: 'lowerThird',
      layer: 'lowerThird',
      inFrame,
      outFrame,
      inFrames: motion.in,
      outFrames: motion.out,
      stepFrames: [inFrame],
      stepInFrames: 0,
      payload,
      source: { path: `script.turns[${turnIndex}].attribution`, text: turn.attribution ?? person.name },
    });
  });
  return { cues, findings };
}
