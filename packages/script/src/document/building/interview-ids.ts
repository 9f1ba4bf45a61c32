import { DistinctIds } from '../../names/distinct-ids.ts';
import { personSlug, textSlug } from '../../names/slug-of.ts';
import type { SectionDraft } from '../reading/section-draft.ts';

/** Longest id of an interview here; documents take 64, with a number behind it for the next of the same sound. */
const longestId = 58;

/** Gives interviews ids that begin with `prefix`: after whom each is with, else after its headline; none twice in a script. */
export function interviewIds(prefix: string): (draft: SectionDraft) => string {
  const ids = new DistinctIds();
  return ({ people, headline }) => {
    const [name] = people.inRole('interviewee');
    const slug = name === undefined ? textSlug(headline[0]?.text ?? '', 32) : personSlug(name);
    const whole = prefix === '' ? slug : `${prefix}-${slug}`;
    return ids.give(whole.slice(0, longestId).replace(/-+$/u, ''));
  };
}
