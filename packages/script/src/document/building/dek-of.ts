import type { Person } from '@lanmu/content';
import { isPasserBy } from '../../names/passer-by.ts';
import type { Doubt } from '../../turns/doubt.ts';
import type { SectionDraft } from '../reading/section-draft.ts';

function describe({ name, organization, posts }: Person): string {
  return `${organization ?? ''}${posts.join('、')}${name}`;
}

/**
 * The line under the headline; where the script has none it is made of who is interviewed, which is told [S103]: of
 * villagers and passers-by only where nobody else is. Without anybody interviewed there is nothing to make it of.
 */
export function dekOf(draft: SectionDraft, persons: readonly Person[], doubts: Doubt[]): string {
  if (draft.dek.length > 0) return draft.dek.map(({ text }) => text).join('、');
  const { number } = draft;
  const described = persons.filter(({ roles, posts }) => roles.includes('interviewee') && posts.length > 0);
  const officials = described.filter(({ posts }) => !posts.every(isPasserBy));
  const interviewed = officials.length > 0 ? officials : described;
  if (interviewed.length === 0) {
    doubts.push({ code: 'script-nobody-interviewed', severity: 'error', number, params: {} });
    return draft.headline[0]?.text ?? '专访';
  }
  const dek = `专访${interviewed.map(describe).join('、')}`;
  doubts.push({ code: 'script-dek-made', severity: 'warning', number, params: { dek } });
  return dek;
}
