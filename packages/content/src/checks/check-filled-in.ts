import { toFillInPattern } from '../to-fill-in.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';

/** What a new document left open has to be written before anything is made of it. */
export const checkFilledIn: Check = ({ interview }) =>
  interviewTexts(interview).flatMap(({ path, text }) => {
    const [found] = toFillInPattern.exec(text) ?? [];
    if (found === undefined) return [];
    return [documentFinding({ document: interview, path, code: 'text-to-fill-in', params: { found } })];
  });
