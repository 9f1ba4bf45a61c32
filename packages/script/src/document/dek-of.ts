import type { Person } from '@lanmu/content';
import type { Doubt } from '../turns/doubt.ts';
import type { SectionDraft } from './section-draft.ts';

function describe({ name, organization, posts }: Person): string {
  return `${organization ?? ''}${posts.join('、')}${name}`;
}

/**
 * The line under the headline; where the script has none it is made of who is interviewed, which is told [S32]. Without
 * anybody interviewed there is nothing to make it of.
 */
export function dekOf(draft: SectionDraft, persons: readonly Person[], doubts: Doubt[]): string {
  if (draft.dek !== null) return draft.dek.text;
  const { number } = draft;
  const interviewed = persons.filter(({ roles, posts }) => roles.includes('interviewee') && posts.length > 0);
  if (interviewed.length === 0) {
    doubts.push({ code: 'script-nobody-interviewed', severity: 'error', number, params: {} });
    return draft.headline[0]?.text ?? '专访';
  }
  const dek = `专访${interviewed.map(describe).join('、')}`;
  doubts.push({ code: 'script-dek-made', severity: 'warning', number, params: { dek } });
  return dek;
}
