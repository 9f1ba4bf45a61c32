import type { Finding } from '../finding.ts';
import type { Interview } from '../interview.ts';
import { codePointName } from '../code-point-name.ts';
import { standardCharacters } from '../standard-characters.ts';
import { standardForm } from '../standard-form.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';

/** The ideographs of a text that are not in 通用规范汉字表, each once. 〇 is a numeral and no ideograph. */
function outsideTable(text: string): string[] {
  return [...new Set(text)].filter(
    (character) => /\p{Unified_Ideograph}/u.test(character) && !standardCharacters.has(character),
  );
}

/** A form people can type; some standard forms are newer than most keyboards, and the older form is used in their place. */
function plainForm(character: string): string | null {
  const form = standardForm(character);
  return form !== null && form.length === 1 ? form : null;
}

function nameFindings(interview: Interview): Finding[] {
  return interview.people.flatMap(({ name }, i) =>
    outsideTable(name).map((character) => {
      const standard = standardForm(character) ?? '';
      const params = { name, character, codePoint: codePointName(character), standard };
      return documentFinding({
        document: interview,
        path: ['people', i, 'name'],
        code: 'name-character-outside-table',
        severity: 'warning',
        params,
      });
    }),
  );
}

/**
 * Characters of 通用规范汉字表 alone go to air (standards §5, §7): a traditional or variant form stops delivery, another
 * character outside the table is told once, and one of a person's name is that person's to write.
 */
export const checkStandardCharacters: Check = ({ interview }) => {
  const names = interview.people.map(({ name }) => bareText(name));
  const told = new Set<string>();
  const texts = interviewTexts(interview).filter(({ kind }) => kind !== 'name');
  const findings = texts.flatMap(({ path, text }): Finding[] => {
    const outside = outsideTable(names.reduce((rest, name) => rest.replaceAll(name, ''), bareText(text)));
    const traditional = outside.filter((character) => plainForm(character) !== null);
    const rare = outside.filter((character) => plainForm(character) === null && !told.has(character));
    for (const character of rare) told.add(character);
    const pairs = traditional.map((character) => `${character}→${plainForm(character) ?? ''}`);
    return [
      ...(pairs.length === 0
        ? []
        : [
            documentFinding({
              document: interview,
              path,
              code: 'character-traditional',
              params: { pairs: pairs.slice(0, 10).join('、'), count: pairs.length },
            }),
          ]),
      ...rare.map((character) =>
        documentFinding({
          document: interview,
          path,
          code: 'character-outside-table',
          severity: 'warning',
          params: { character, codePoint: codePointName(character), standard: standardForm(character) ?? '' },
        }),
      ),
    ];
  });
  return [...nameFindings(interview), ...findings];
};
