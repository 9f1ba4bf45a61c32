import type { Interview } from '../interview.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts, type InterviewText } from './interview-texts.ts';
import { officeAtEnd } from './post-words.ts';
import { quoteAround } from './quote-around.ts';

type Form = 'village-head' | 'village-official' | 'boss' | 'personally';

/** Somebody who leads, and within one clause 亲自; a reporter or a cook may do things 亲自. */
const leaders = '书记|[省市县区镇乡局部厅州]长|主任|主席|总理|领导(?:干部)?|负责人|一把手|班子成员';

/** A text as a pattern that matches it and nothing else. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function formsOf(
  interview: Interview,
): { form: Form; pattern: RegExp; holds: (text: InterviewText) => boolean }[] {
  const officials = interview.people.filter(({ posts }) =>
    posts.some((post) => officeAtEnd.test(bareText(post))),
  );
  const names = officials.map(({ name }) => bareText(name));
  const bosses = names.map((name) => `${literal(Array.from(name)[0] ?? '')}老板(?!娘)`).join('|');
  const isOurs = ({ isQuoted }: InterviewText): boolean => !isQuoted;
  const always = (): boolean => true;
  return [
    {
      // 农村长期, 乡村长效机制, 在村长大 and the like hold no village head.
      form: 'village-head',
      pattern: /(?<![农乡渔山全])村长(?![期远久大成效江征治途足假高出势短达度城线辈老者春安廊满处])/u,
      holds: isOurs,
    },
    { form: 'village-official', pattern: /(?<!大学生)村官/u, holds: isOurs },
    { form: 'boss', pattern: bosses === '' ? /(?!)/u : new RegExp(bosses, 'u'), holds: always },
    {
      form: 'personally',
      // Looking back for a leader only where the word is: everywhere else it would take long.
      pattern: new RegExp(
        `亲自(?<=(?:${[leaders, ...names.map(literal)].join('|')})[^，。；：！？、\\s]{0,10}亲自)`,
        'u',
      ),
      holds: always,
    },
  ];
}

/** Words the news does not use of officials (standards §8): 村长, 村官, 老板, 亲自. What interviewees call others stays theirs. */
export const checkFormsOfAddress: Check = ({ interview }) => {
  const forms = formsOf(interview);
  return interviewTexts(interview).flatMap((each) =>
    forms.flatMap(({ form, pattern, holds }) => {
      const match = holds(each) ? pattern.exec(each.text) : null;
      if (match === null) return [];
      const [found] = match;
      const near = quoteAround({ text: each.text, index: match.index, length: found.length });
      const params = { form, found, near };
      return [
        documentFinding({
          document: interview,
          path: each.path,
          code: 'form-of-address',
          severity: 'warning',
          params,
        }),
      ];
    }),
  );
};
