import type { Finding, Severity } from '../finding.ts';
import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts, type InterviewText } from './interview-texts.ts';
import { nameIntroduction } from './name-introduction.ts';
import { nameStanding } from './name-standing.ts';
import { nearNames, type NearName } from './near-names.ts';
import { quoteAround } from './quote-around.ts';
import { SearchableText } from './searchable-text.ts';

/** How far before a name its unit and posts may begin. */
const introductionChars = 80;

/** What follows a name and no other word. */
const addressed =
  /^(?:同志|先生|女士|老师|[总副]?(?:书记|[省市县区镇乡村局处科院校厂站所]长|主任|经理|主席))/u;

/**
 * How bad a near name is, null when it does not mean the person: a line of names is trusted more than speech, where words
 * meet by chance. It is surely the person, and on air a wrong name, behind the unit and a post that one person holds.
 */
function gradeOf(options: { text: string; isDek: boolean; near: NearName; person: Person }): Severity | null {
  const { text, isDek, near, person } = options;
  const { found, index, isAlike } = near;
  if (found.includes('某')) return null;
  const isSameSurname = found.startsWith(Array.from(bareText(person.name))[0] ?? '');
  const isLong = Array.from(found).length > 2;
  const introduction = nameIntroduction(text.slice(Math.max(0, index - introductionChars), index), person);
  if (introduction === 'sole' && (isAlike || (isLong && isSameSurname))) return 'error';
  if (introduction === 'sole' || introduction === 'full') return 'warning';
  if (introduction === 'partial' && isAlike) return 'warning';
  if (isDek) return isLong || isAlike ? 'warning' : null;
  // 王哪同志: two characters that what follows says are a name.
  const isAddressed = addressed.test(text.slice(index + found.length));
  return (isLong || isAddressed) && isAlike && isSameSurname ? 'warning' : null;
}

/** Where a name may be written wrongly; a wrong attribution is told by the check of people. */
function isSearched({ kind, path }: InterviewText): boolean {
  return kind === 'spoken' || (kind === 'line' && path.at(-1) !== 'attribution' && path.at(-1) !== 'label');
}

/** A name is written one way through the interview (standards §8, QC); the spelling of the person's record counts. */
export const checkNameSpelling: Check = ({ interview }) => {
  const names = new Set(interview.people.map(({ name }) => bareText(name)));
  const texts = interviewTexts(interview)
    .filter(isSearched)
    .map(({ path, text }) => ({ path, bare: bareText(text) }))
    .map((each) => ({ ...each, searchable: new SearchableText(each.bare) }));
  const told = new Map<string, Finding>();
  for (const person of interview.people) {
    const name = bareText(person.name);
    for (const { path, bare, searchable } of texts) {
      const isDek = path[0] === 'dek';
      // A dek that names nobody is an error of its own.
      if (isDek && !Array.from(names).some((each) => bare.includes(each))) continue;
      for (const near of nearNames(searchable, name, names)) {
        const { found, index } = near;
        const severity = gradeOf({ text: bare, isDek, near, person });
        // Once, where it is surest.
        const isNews = severity === 'error' ? told.get(found)?.severity !== 'error' : !told.has(found);
        if (severity === null || !isNews) continue;
        const quoted = quoteAround({ text: bare, index, length: found.length });
        const params = { found, name, near: quoted, nameAt: nameStanding(interview, person) };
        told.set(
          found,
          documentFinding({
            document: interview,
            path,
            code: 'name-spelled-otherwise',
            severity,
            params,
          }),
        );
      }
    }
  }
  return [...told.values()];
};
