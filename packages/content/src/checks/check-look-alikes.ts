import { codePointName } from '../code-point-name.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';
import { quoteAround } from './quote-around.ts';

/** A character that is taken for another at such a place, and the other. */
type LookAlike = { pattern: RegExp; expected: string | ((found: string) => string) };

const lookAlikes: readonly LookAlike[] = [
  // 二○二六年 with a circle, 二OO六年 with a letter, 二0二六年 with a digit. ○○村 hides a name and stays.
  {
    pattern: /(?<=[一二三四五六七八九])[○◯OＯ0０](?=[○◯〇OＯ0０]*[一二三四五六七八九年])/u,
    expected: '〇',
  },
  // A dash typed for the number: 第—季度, —是坚持. Two dashes are a dash.
  { pattern: /(?<=第)[—－ー―─-](?=[\p{Script=Han}])/u, expected: '一' },
  { pattern: /(?<=^|[。；：，])[—－ー―─](?=(?:是|要|方面)\p{Script=Han})/u, expected: '一' },
  // The number typed for a dash, at the beginning of the 专访 line.
  { pattern: /^一一(?=专访|访|记)/u, expected: '——' },
  { pattern: /(?<=[\p{Script=Han}”》]|^)[─―ー]{2}(?=[\p{Script=Han}“《])/u, expected: '——' },
  { pattern: /(?<=\p{Script=Han})[•・‧∙⋅．･](?=\p{Script=Han})/u, expected: '·' },
  // Full-width letters and digits stand as wide as Han, and no font kerns them (standards §6.3, after CLREQ).
  { pattern: /[Ａ-Ｚａ-ｚ０-９]+/u, expected: (found) => found.normalize('NFKC') },
];

/** Characters that look like others stand for themselves (standards §7, QC): 〇 and ○, 一 and —, · and •. */
export const checkLookAlikes: Check = ({ interview }) =>
  interviewTexts(interview).flatMap(({ path, text }) =>
    lookAlikes.flatMap(({ pattern, expected }) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const [found] = match;
      const near = quoteAround({ text, index: match.index, length: found.length });
      const meant = typeof expected === 'string' ? expected : expected(found);
      const params = { found, codePoint: codePointName(found), expected: meant, near };
      return [
        documentFinding({
          document: interview,
          path,
          code: 'character-look-alike',
          severity: 'warning',
          params,
        }),
      ];
    }),
  );
