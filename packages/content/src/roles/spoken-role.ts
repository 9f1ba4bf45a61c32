import type { Role } from '../role.ts';
import { roleWordAt } from './role-word-at.ts';

/** What a single word before a colon means. */
const letters: ReadonlyMap<string, Role> = new Map([
  ['问', 'reporter'],
  ['追问', 'reporter'],
  ['提问', 'reporter'],
  ['记', 'reporter'],
  ['主', 'host'],
  ['答', 'interviewee'],
  ['回答', 'interviewee'],
  ['Q', 'reporter'],
  ['A', 'interviewee'],
]);

/**
 * The role that words before a colon say, and what is left of them for a name: 记者（出镜）石群 is reporter and 石群; of 问 and
 * 记者提问, which are a role alone, nothing is left. Null when they begin with no role.
 */
export function spokenRole(text: string): { role: Role; name: string } | null {
  const bare = text.replace(/[\s\u3000]/gu, '');
  const plain = bare.replace(/^[（(]([^（）()]+)[）)]$/u, '$1').replace(/^[（(【]?|[】]$/gu, '');
  const letter = letters.get(plain);
  if (letter !== undefined) return { role: letter, name: '' };
  const spoken = roleWordAt(plain);
  if (spoken === null) return null;
  const name = spoken.rest
    .replace(/^[-－–·/]+/u, '')
    .replace(/^[（(]?(?:现场(?:报道|口播|出镜)?|连线|口播|出镜|旁白|配音|画外音?|提问|追问|问)[）)]?/u, '')
    .replace(/^[（(]|[）)]$/gu, '');
  return { role: spoken.role, name };
}
