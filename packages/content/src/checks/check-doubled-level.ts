import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';
import { quoteAround } from './quote-around.ts';

// After 各, 全, 区 and the like the first character is a word of its own: 各县县委, 全市市委系统. Where a clause begins, 县县 and
// 镇镇 may mean each of them.
const doubled =
  /(?:(?<=\p{Script=Han})(?<![各全本我该每个两多某外此地县区市省州镇乡])(?:省省委|市市委|县县委|区区委|州州委|盟盟委|旗旗委|镇镇党委|乡乡党委)|(?<!\p{Script=Han})(?:省省委|市市委|区区委))(?!员|屈)/u;

/** A committee's level is written once (standards §8): 山东省委, not 山东省省委. 山东省省长 keeps both. */
export const checkDoubledLevel: Check = ({ interview }) =>
  interviewTexts(interview).flatMap(({ path, text }) => {
    const match = doubled.exec(text);
    if (match === null) return [];
    const [found] = match;
    const near = quoteAround({ text, index: match.index, length: found.length });
    const params = { found, expected: found.slice(1), near };
    return [
      documentFinding({ document: interview, path, code: 'level-doubled', severity: 'warning', params }),
    ];
  });
