import type { Column, Finding, Interview } from '@lanmu/content';
import { houseLooks } from '@lanmu/graphics';
import { examine, type Examined, type Format } from '@lanmu/timeline';
import { standsIn } from './stand-ins.ts';
import { toldLogo } from './told-logo.ts';

/** Examines documents of the side panel as the command line does, with what that told of the font and the logo; half-typed words keep their picture. */
export function examineDraft(draft: {
  kind: 'interview' | 'episode';
  column: Column;
  interviews: readonly Interview[];
  format: Format;
  found: readonly Finding[];
}): Examined {
  const { logo, logos, findings } = toldLogo(draft.column);
  const looks = houseLooks({ logos, standsIn });
  return examine({ ...draft, logo, looks, isDraft: true, found: [...draft.found, ...findings] });
}
