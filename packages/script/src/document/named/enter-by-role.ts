import { roleWordAt } from '@lanmu/content';
import { isName } from '../../names/is-name.ts';
import type { People } from '../../people/people.ts';
import { lineBeforeColon } from './line-before-colon.ts';
import type { ReadLine } from '../sections/section.ts';
import { bareIdentity } from '../../names/bare-identity.ts';

/**
 * Enters those whom a role word before a colon names (主持人方晴：), wherever it stands: their bare name (方晴：) is no
 * guest's [S305].
 */
export function enterByRole(lines: readonly ReadLine[], people: People): void {
  for (const line of lines) {
    const spoken = roleWordAt(lineBeforeColon(line) ?? '');
    if (spoken === null || spoken.role === 'interviewee') continue;
    const name = spoken.rest.replace(/[\s\u3000]/gu, '');
    if (isName(name)) people.enter(bareIdentity(name), spoken.role);
  }
}
