import type { Language } from '@lanmu/content';
import { studioVariables } from '@lanmu/timeline';

/** Remotion puts what the command line told it here. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** The language that the command line speaks; Chinese when the studio was started without it. */
export function toldLanguage(): Language {
  return process.env[studioVariables.language] === 'en' ? 'en' : 'zh';
}
