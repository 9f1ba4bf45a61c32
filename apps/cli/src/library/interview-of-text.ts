import { parseInterview, type Interview } from '@lanmu/content';
import { withoutByteOrderMark } from '../productions/without-byte-order-mark.ts';

/** The interview of a document's text, or null for a text that is none. */
export function interviewOfText(text: string, path: string): Interview | null {
  try {
    const parsed = parseInterview(JSON.parse(withoutByteOrderMark(text)), { fileName: path });
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
