import { codePointName, excerpt, type Column, type Finding, type Interview } from '@lanmu/content';
import type { Cue } from './cue.ts';
import { payloadOrigin } from './payload-origin.ts';

/** A finding about what a cue shows, at the place in the documents where its words stand. */
export function cueFinding(options: {
  code: string;
  severity: Finding['severity'];
  cue: Cue;
  /** Path of the text in the payload, empty where no one text is to blame. */
  field: string;
  text: string;
  params: Finding['params'];
  documents: { column: Column; interviews: readonly Interview[] };
}): Finding {
  const { code, severity, cue, field, text, params, documents } = options;
  const { character } = params;
  const named = typeof character === 'string' ? { codePoint: codePointName(character) } : {};
  return {
    code,
    severity,
    where: payloadOrigin({ ...documents, cue, field, text }),
    params: { text: excerpt(text), place: cue.kind, ...named, ...params },
  };
}
