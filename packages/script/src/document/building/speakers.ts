import { roleName, type Role, excerpt } from '@lanmu/content';
import { nameOfCue } from '../../lines/name-of-cue.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { addressedIn } from './addressed-in.ts';
import type { SectionDraft } from '../reading/section-draft.ts';
import type { TurnDraft } from '../reading/turn-draft.ts';

/** How much of a question is looked through for whom it addresses, in UTF-16 units (house). */
const longestQuestion = 400;

/** What is asked right before a turn: the words of others than those interviewed since one of them spoke. */
function questionBefore(turns: readonly TurnDraft[], at: number): string {
  const from = turns.slice(0, at).findLastIndex(({ role }) => role === 'interviewee') + 1;
  return turns
    .slice(from, at)
    .flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words.text))
    .join('')
    .slice(-longestQuestion);
}

/**
 * Names of who speaks in each turn [S406]. A role alone (记者：, 问：, 【配音】) is the one who holds it; of several it is, for
 * 答：, whom the question addresses [S414], else who spoke last in it, else the first named, which is told wherever it is
 * another than was told before; of none, somebody without a name. So is a 【同期】 without a name where several are
 * interviewed: it may be any of them.
 */
export function speakersOf(draft: SectionDraft, doubts: Doubt[]): string[] {
  const { people, turns } = draft;
  const lastInRole = new Map<Role, string>();
  const lastTold = new Map<Role, string>();
  const nameless = new Set<Role>();
  return turns.map(({ name, role, cue, attribution, number, paragraphs }, i) => {
    let speaker = name;
    if (speaker === null) {
      const named = people.inRole(role).filter((each) => each !== roleName[role]);
      const isAnswer = role === 'interviewee' && /^(?:答|回答|A)$/u.test(attribution?.text ?? '');
      // 【同期】 without a name may be anybody of several: a wrong name on screen is worse than none.
      const isAnybody = role === 'interviewee' && named.length > 1 && !isAnswer;
      const addressed =
        isAnswer && named.length > 1 ? addressedIn(questionBefore(turns, i), named, people) : [];
      const first = isAnybody ? undefined : (addressed.at(-1) ?? lastInRole.get(role) ?? named[0]);
      speaker = first ?? roleName[role];
      if (first === undefined) {
        // A passer-by was told where they began to speak; a voice-over is no reporter in the picture.
        const isTold = nameless.has(role) || (role === 'interviewee' && people.holds(speaker, role));
        people.enter({ name: speaker, organization: null, posts: [] }, role);
        if (!isAnybody && isTold) return speaker;
        nameless.add(role);
        const params = { role: roleName[role] };
        doubts.push({ code: 'script-speaker-nameless', severity: 'warning', number, params });
      } else if (cue !== null) {
        const words = excerpt(paragraphs[0]?.words.text ?? '');
        const params = { cue: nameOfCue(cue), words, name: speaker };
        doubts.push({ code: 'script-cue-only-interviewee', severity: 'info', number, params });
      } else if (named.length > 1 && addressed.length !== 1 && lastTold.get(role) !== speaker) {
        lastTold.set(role, speaker);
        const other = named.filter((each) => each !== speaker).join('、');
        const words = excerpt(paragraphs[0]?.words.text ?? '');
        doubts.push(
          isAnswer
            ? {
                code: 'script-answer-chosen',
                severity: 'warning',
                number,
                params: { text: attribution?.text ?? '', words, name: speaker, other },
              }
            : {
                code: 'script-speaker-chosen',
                severity: 'warning',
                number,
                params: { role: roleName[role], name: speaker, other },
              },
        );
      }
    }
    people.enter({ name: speaker, organization: null, posts: [] }, role);
    if (speaker !== roleName[role]) lastInRole.set(role, speaker);
    return speaker;
  });
}
