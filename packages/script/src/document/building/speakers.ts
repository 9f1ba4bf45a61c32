import { roleName, type Role } from '@lanmu/content';
import type { Doubt } from '../../turns/doubt.ts';
import type { SectionDraft } from '../reading/section-draft.ts';

/**
 * Names of who speaks in each turn [S406]. A role alone (记者：, 问：, 【配音】) is the one who holds it; of several it is who
 * spoke last in it, else the first named, which is told; of none, somebody without a name. So is a 【同期】 without a name
 * where several are interviewed: it may be any of them.
 */
export function speakersOf(draft: SectionDraft, doubts: Doubt[]): string[] {
  const { people, turns } = draft;
  const lastInRole = new Map<Role, string>();
  const nameless = new Set<Role>();
  return turns.map(({ name, role, attribution, number }) => {
    let speaker = name;
    if (speaker === null) {
      const named = people.inRole(role).filter((each) => each !== roleName[role]);
      // 【同期】 without a name may be anybody of several: a wrong name on screen is worse than none.
      const isAnybody =
        role === 'interviewee' && named.length > 1 && !/^[答A]$/u.test(attribution?.text ?? '');
      const last = lastInRole.get(role);
      const candidates = isAnybody ? [] : last === undefined ? named : [last];
      const [first, second] = candidates;
      speaker = first ?? roleName[role];
      if (first === undefined) {
        // A passer-by was told where they began to speak; a voice-over is no reporter in the picture.
        const isTold = nameless.has(role) || (role === 'interviewee' && people.holds(speaker, role));
        people.enter({ name: speaker, organization: null, posts: [] }, role);
        if (!isAnybody && isTold) return speaker;
        nameless.add(role);
        const params = { role: roleName[role] };
        doubts.push({ code: 'script-speaker-nameless', severity: 'warning', number, params });
      } else if (second !== undefined) {
        const params = { role: roleName[role], name: speaker, other: candidates.slice(1).join('、') };
        doubts.push({ code: 'script-speaker-chosen', severity: 'warning', number, params });
      }
    }
    people.enter({ name: speaker, organization: null, posts: [] }, role);
    if (speaker !== roleName[role]) lastInRole.set(role, speaker);
    return speaker;
  });
}
