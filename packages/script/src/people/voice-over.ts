import { roleName } from '@lanmu/content';
import { bareIdentity } from '../names/bare-identity.ts';
import type { Identity } from '../names/read-identity.ts';

/** Whoever reads a text over pictures, whom the script does not name: no lower third is shown for them [S507]. */
export const voiceOver: Identity = bareIdentity(roleName.reporter);

/** Whether a cue or words before a colon mean a text that is read over pictures: 配音, 解说词, 记者旁白. */
export function isVoiceOver(text: string): boolean {
  return /(?:配音|解说词?|旁白|画外音?|正文)$/u.test(text);
}
